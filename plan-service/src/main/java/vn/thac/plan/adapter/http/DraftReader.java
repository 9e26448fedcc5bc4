package vn.thac.plan.adapter.http;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thac.calendar.WorkingCalendar;
import vn.thac.directory.domain.Directory;
import vn.thac.directory.domain.addressing.Party;
import vn.thac.plan.domain.planning.Activity;
import vn.thac.plan.domain.planning.Basis;
import vn.thac.plan.domain.planning.Content;
import vn.thac.plan.domain.planning.Recipient;
import vn.thac.plan.domain.planning.Source;
import vn.thac.reading.Provision;

/** Reads a sent draft into what a plan says, and refuses what no draft may be. */
final class DraftReader {

  private static final Pattern LOOKS_LIKE_A_CODE = Pattern.compile("\\d[\\w-]*(\\.\\w+)?");
  private static final int PHRASE = 500;
  private static final int TEXT = 10_000;

  private final Directory directory;
  private final PlanCheck check = new PlanCheck();
  private final PlanBody body;
  private final int year;
  private final @Nullable Content before;
  private final WorkReader work;

  private DraftReader(PlanBody body, int thisYear, @Nullable Content before, Directory directory) {
    this.body = body;
    this.before = before;
    this.directory = directory;
    this.year =
        check.between(
            WorkingCalendar.FIRST_YEAR, WorkingCalendar.LAST_YEAR, body.year(), thisYear, "/year");
    this.work = new WorkReader(check, year, body.date());
  }

  /**
   * @param thisYear the year of a plan that names none
   * @param before what the plan says so far: what a body leaves out stays, in an activity or regime
   *     of the same ref as well; where something was read stays with what is still said
   * @throws vn.thac.http.Refused 422 with everything that is wrong
   */
  static Content read(PlanBody body, int thisYear, @Nullable Content before, Directory directory) {
    return new DraftReader(body, before == null ? thisYear : before.year(), before, directory)
        .read();
  }

  private Content read() {
    String title = body.title() == null && before != null ? before.title() : body.title();
    if (title == null || title.isBlank()) {
      check.refuse(
          "plan.title-missing", "/title", "Kế hoạch chưa có tên.", "The plan has no title.");
    }
    String number = check.optional(body.number(), "/number", 100);
    LocalDate date = check.known(body.date(), "/date");
    Content content =
        new Content(
            number == null && before != null ? before.number() : number,
            check.optional(title, "/title", PHRASE),
            year,
            date == null && before != null ? before.date() : date,
            endsOn(),
            before != null && body.activities() == null ? before.activities() : activities(),
            before != null && body.regimes() == null
                ? before.regimes()
                : new RegimeReader(check, directory)
                    .read(body.regimes(), before == null ? List.of() : before.regimes()),
            before != null && body.recipients() == null ? before.recipients() : recipients(),
            before != null && body.bases() == null ? before.bases() : bases(),
            before == null ? List.of() : before.questions(),
            before == null ? List.of() : before.accepted(),
            before == null ? null : source(before));
    check.throwIfAny();
    return content;
  }

  private LocalDate endsOn() {
    LocalDate endsOn = check.known(body.endsOn(), "/endsOn");
    if (endsOn != null) {
      return endsOn;
    }
    return before == null ? LocalDate.of(year, Month.DECEMBER, 31) : before.endsOn();
  }

  private List<Activity> activities() {
    List<Activity> read = new ArrayList<>();
    for (var sent : check.atMost(500, body.activities(), "/activities")) {
      String pointer = "/activities/" + read.size();
      String ref = check.ref(sent.ref(), pointer + "/ref");
      Activity known = before == null ? null : before.activity(ref).orElse(null);
      read.add(known == null ? activity(ref, sent, pointer) : changed(known, sent, pointer));
    }
    return read;
  }

  private Activity activity(String ref, PlanBody.ActivityBody sent, String pointer) {
    return new Activity(
        ref,
        check.required(sent.text(), pointer + "/text", TEXT),
        parties(sent.leads(), pointer + "/leads"),
        parties(sent.supports(), pointer + "/supports"),
        work.timing(sent.schedule(), pointer + "/schedule"),
        work.deliverable(sent.deliverable(), pointer + "/deliverable"),
        Activity.Assigned.NOBODY,
        before == null ? null : before.whereListed(sent.text()).orElse(null));
  }

  private Activity changed(Activity known, PlanBody.ActivityBody sent, String pointer) {
    String text = check.optional(sent.text(), pointer + "/text", TEXT);
    return new Activity(
        known.ref(),
        text == null ? known.text() : text,
        sent.leads() == null ? known.leads() : parties(sent.leads(), pointer + "/leads"),
        sent.supports() == null
            ? known.supports()
            : parties(sent.supports(), pointer + "/supports"),
        sent.schedule() == null
            ? known.timing()
            : work.timing(sent.schedule(), pointer + "/schedule"),
        sent.deliverable() == null
            ? known.deliverable()
            : work.deliverable(sent.deliverable(), pointer + "/deliverable"),
        Activity.Assigned.NOBODY,
        text == null || text.equals(known.text()) ? known.evidence() : null);
  }

  private List<Party> parties(@Nullable List<String> phrases, String pointer) {
    return parties(phrases, pointer, directory, check);
  }

  static List<Party> parties(
      @Nullable List<String> phrases, String pointer, Directory directory, PlanCheck check) {
    List<Party> read = new ArrayList<>();
    for (String phrase : check.atMost(100, phrases, pointer)) {
      String at = pointer + "/" + read.size();
      String text = check.required(phrase, at, PHRASE);
      if (LOOKS_LIKE_A_CODE.matcher(text).matches() && directory.unit(text).isEmpty()) {
        check.refuse(
            "unit.missing",
            at,
            "Đơn vị %s không có trong danh mục.".formatted(text),
            "Unit %s is not in the directory.".formatted(text));
      }
      read.add(Party.written(text));
    }
    return read;
  }

  private @Nullable Source source(Content before) {
    Source source = before.source();
    if (source == null || body.provisions() == null) {
      return source;
    }
    List<Provision> read = new ArrayList<>();
    for (var sent : check.atMost(1_000, body.provisions(), "/provisions")) {
      String pointer = "/provisions/" + read.size();
      String text = check.required(sent.text(), pointer + "/text", TEXT);
      Provision.Kind kind = sent.kind();
      before
          .listed(kind, text)
          .ifPresentOrElse(
              read::add,
              () ->
                  check.refuse(
                      "provision.not-read",
                      pointer,
                      "Chỉ nội dung đọc từ văn bản mới đưa vào phần liệt kê được.",
                      "Only what was read from the document can be listed."));
    }
    return source.listing(read);
  }

  private List<Recipient> recipients() {
    List<Recipient> read = new ArrayList<>();
    for (var sent : check.atMost(200, body.recipients(), "/recipients")) {
      String pointer = "/recipients/" + read.size();
      Recipient recipient =
          new Recipient(
              check.required(sent.name(), pointer + "/name", PHRASE),
              check.optional(sent.note(), pointer + "/note", 100),
              Boolean.TRUE.equals(sent.archive()),
              null);
      read.add(before == null ? recipient : recipient.among(before.recipients()));
    }
    return read;
  }

  private List<Basis> bases() {
    List<Basis> read = new ArrayList<>();
    for (var sent : check.atMost(200, body.bases(), "/bases")) {
      String pointer = "/bases/" + read.size();
      Basis basis =
          new Basis(
              check.required(sent.relation(), pointer + "/relation", 100),
              check.required(sent.type(), pointer + "/type", 100),
              check.optional(sent.number(), pointer + "/number", 100),
              check.known(sent.date(), pointer + "/date"),
              check.optional(sent.issuer(), pointer + "/issuer", PHRASE),
              null);
      read.add(before == null ? basis : basis.among(before.bases()));
    }
    return read;
  }
}
