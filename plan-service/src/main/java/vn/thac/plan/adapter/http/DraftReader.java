package vn.thac.plan.adapter.http;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thac.calendar.Every;
import vn.thac.calendar.Schedule;
import vn.thac.calendar.WorkingCalendar;
import vn.thac.plan.domain.addressing.Party;
import vn.thac.plan.domain.directory.Directory;
import vn.thac.plan.domain.planning.Activity;
import vn.thac.plan.domain.planning.Basis;
import vn.thac.plan.domain.planning.Content;
import vn.thac.plan.domain.planning.Deliverable;
import vn.thac.plan.domain.planning.PeriodKind;
import vn.thac.plan.domain.planning.Recipient;
import vn.thac.plan.domain.planning.Regime;
import vn.thac.plan.domain.planning.Timing;

/** Reads a sent draft into what a plan says, and refuses what no draft may be. */
final class DraftReader {

  private static final Pattern LOOKS_LIKE_A_CODE = Pattern.compile("\\d[\\w-]*(\\.\\w+)?");
  private static final int PHRASE = 500;
  private static final int TEXT = 10_000;

  private final Directory directory;
  private final BodyCheck check = new BodyCheck();
  private final PlanBody body;
  private final int year;
  private final @Nullable Content before;

  private DraftReader(PlanBody body, int thisYear, @Nullable Content before, Directory directory) {
    this.body = body;
    this.before = before;
    this.directory = directory;
    this.year =
        check.between(
            WorkingCalendar.FIRST_YEAR, WorkingCalendar.LAST_YEAR, body.year(), thisYear, "/year");
  }

  /**
   * @param thisYear the year of a plan that names none
   * @param before what the plan says so far: what a body leaves out stays, in an activity or regime
   *     of the same ref as well
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
    LocalDate date = known(body.date(), "/date");
    Content content =
        new Content(
            number == null && before != null ? before.number() : number,
            check.optional(title, "/title", PHRASE),
            year,
            date == null && before != null ? before.date() : date,
            endsOn(),
            before != null && body.activities() == null ? before.activities() : activities(),
            before != null && body.regimes() == null ? before.regimes() : regimes(),
            before != null && body.recipients() == null ? before.recipients() : recipients(),
            before != null && body.bases() == null ? before.bases() : bases(),
            before == null ? List.of() : before.questions());
    check.throwIfAny();
    return content;
  }

  private LocalDate endsOn() {
    LocalDate endsOn = known(body.endsOn(), "/endsOn");
    if (endsOn != null) {
      return endsOn;
    }
    return before == null ? LocalDate.of(year, Month.DECEMBER, 31) : before.endsOn();
  }

  private @Nullable LocalDate known(@Nullable LocalDate day, String pointer) {
    if (day != null && !WorkingCalendar.covers(day)) {
      check.refuse(
          "date.out-of-range",
          pointer,
          "Ngày ngoài lịch làm việc.",
          "The date is outside the working calendar.");
    }
    return day;
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
        timing(sent.schedule(), pointer + "/schedule"),
        deliverable(sent.deliverable(), pointer + "/deliverable"),
        Activity.Assigned.NOBODY);
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
        sent.schedule() == null ? known.timing() : timing(sent.schedule(), pointer + "/schedule"),
        sent.deliverable() == null
            ? known.deliverable()
            : deliverable(sent.deliverable(), pointer + "/deliverable"),
        Activity.Assigned.NOBODY);
  }

  private List<Party> parties(@Nullable List<String> phrases, String pointer) {
    return parties(phrases, pointer, directory, check);
  }

  static List<Party> parties(
      @Nullable List<String> phrases, String pointer, Directory directory, BodyCheck check) {
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

  private Timing timing(PlanBody.@Nullable ScheduleBody sent, String pointer) {
    if (sent == null) {
      return new Timing(new Schedule.Unstated(), null);
    }
    LocalDate from = or(known(sent.from(), pointer + "/from"), LocalDate.of(year, 1, 1));
    LocalDate to = or(known(sent.to(), pointer + "/to"), LocalDate.of(year, 12, 31));
    if (to.isBefore(from)) {
      check.refuse(
          "schedule.ends-before-it-begins",
          pointer + "/to",
          "Ngày kết thúc trước ngày bắt đầu.",
          "It ends before it begins.");
      to = from;
    }
    return new Timing(
        switch (sent.kind()) {
          case BY_DATE -> byDate(sent.due(), pointer + "/due");
          case RECURRING -> recurring(sent.every(), from, to, pointer + "/every");
          case WINDOW -> new Schedule.Window(from, to);
          case STANDING -> new Schedule.Standing();
          case ON_EVENT -> new Schedule.OnEvent();
          case PERIODIC_UNSTATED -> new Schedule.PeriodicUnstated();
          case UNSTATED -> new Schedule.Unstated();
        },
        check.optional(sent.text(), pointer + "/text", PHRASE));
  }

  private Schedule byDate(@Nullable LocalDate due, String pointer) {
    LocalDate printed = body.date();
    if (due == null) {
      check.refuse("field.missing", pointer, "Thiếu ngày hoàn thành.", "The date is missing.");
      return new Schedule.Unstated();
    }
    if (printed != null && due.isBefore(printed)) {
      check.refuse(
          "activity.due-before-issue",
          pointer,
          "Hạn hoàn thành trước ngày ban hành.",
          "It is due before the day of issue.");
    }
    known(due, pointer);
    return new Schedule.ByDate(due);
  }

  private Schedule recurring(
      PlanBody.@Nullable EveryName every, LocalDate from, LocalDate to, String pointer) {
    if (every == null) {
      check.refuse("field.missing", pointer, "Thiếu chu kỳ.", "How often is missing.");
      return new Schedule.PeriodicUnstated();
    }
    return new Schedule.Recurring(Every.valueOf(every.name()), from, to);
  }

  private static LocalDate or(@Nullable LocalDate day, LocalDate otherwise) {
    return day == null ? otherwise : day;
  }

  private @Nullable Deliverable deliverable(
      PlanBody.@Nullable DeliverableBody sent, String pointer) {
    if (sent == null) {
      return null;
    }
    Integer quantity = sent.quantity();
    if (quantity != null) {
      check.between(1, 1_000_000, quantity, 1, pointer + "/quantity");
    }
    PlanBody.PerName per = sent.per();
    PlanBody.MeasureName measure = sent.measure();
    return new Deliverable(
        check.required(sent.what(), pointer + "/what", PHRASE),
        quantity,
        per == null ? null : Deliverable.Per.valueOf(per.name()),
        measure == null ? null : Deliverable.Measure.valueOf(measure.name()));
  }

  private List<Regime> regimes() {
    List<Regime> read = new ArrayList<>();
    for (var sent : check.atMost(20, body.regimes(), "/regimes")) {
      String pointer = "/regimes/" + read.size();
      String ref = check.ref(sent.ref(), pointer + "/ref");
      Regime known =
          before == null
              ? null
              : before.regimes().stream()
                  .filter(regime -> regime.ref().equals(ref))
                  .findFirst()
                  .orElse(null);
      read.add(regime(known == null ? Regime.empty(ref) : known, sent, pointer));
    }
    return read;
  }

  private Regime regime(Regime known, PlanBody.RegimeBody sent, String pointer) {
    String via = check.optional(sent.via(), pointer + "/via", PHRASE);
    String to = check.optional(sent.to(), pointer + "/to", PHRASE);
    Integer dueDay = sent.dueDay();
    if (dueDay != null) {
      check.between(1, 31, dueDay, 1, pointer + "/dueDay");
    }
    return new Regime(
        known.ref(),
        to == null ? known.to() : to,
        via == null ? known.via() : Party.written(via),
        sent.reporters() == null
            ? known.reporters()
            : parties(sent.reporters(), pointer + "/reporters"),
        sent.periods() == null ? known.periods() : periods(sent.periods(), pointer + "/periods"),
        dueDay == null ? known.dueDay() : dueDay,
        sent.embedded() == null ? known.embedded() : sent.embedded(),
        Regime.Opened.NOTHING);
  }

  private List<PeriodKind> periods(@Nullable List<String> codes, String pointer) {
    List<PeriodKind> read = new ArrayList<>();
    for (String code : check.atMost(20, codes, pointer)) {
      PeriodKind.of(code)
          .ifPresentOrElse(
              read::add,
              () ->
                  check.refuse(
                      "regime.period-unknown",
                      pointer,
                      "Không có kỳ báo cáo “%s”.".formatted(code),
                      "There is no period \"%s\".".formatted(code)));
    }
    return read.stream().distinct().toList();
  }

  private List<Recipient> recipients() {
    List<Recipient> read = new ArrayList<>();
    for (var sent : check.atMost(200, body.recipients(), "/recipients")) {
      String pointer = "/recipients/" + read.size();
      read.add(
          new Recipient(
              check.required(sent.name(), pointer + "/name", PHRASE),
              check.optional(sent.note(), pointer + "/note", 100),
              Boolean.TRUE.equals(sent.archive())));
    }
    return read;
  }

  private List<Basis> bases() {
    List<Basis> read = new ArrayList<>();
    for (var sent : check.atMost(200, body.bases(), "/bases")) {
      String pointer = "/bases/" + read.size();
      read.add(
          new Basis(
              check.required(sent.relation(), pointer + "/relation", 100),
              check.required(sent.type(), pointer + "/type", 100),
              check.optional(sent.number(), pointer + "/number", 100),
              known(sent.date(), pointer + "/date"),
              check.optional(sent.issuer(), pointer + "/issuer", PHRASE)));
    }
    return read;
  }
}
