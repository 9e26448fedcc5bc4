package vn.thac.reading.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thac.reading.Amendment;
import vn.thac.reading.Provision;
import vn.thac.reading.Reading;
import vn.thac.reading.layout.Item;
import vn.thac.reading.layout.Marker;
import vn.thac.reading.phrase.Doubts;
import vn.thac.reading.phrase.Near;
import vn.thac.reading.phrase.Plain;
import vn.thac.reading.phrase.agency.Assignment;
import vn.thac.reading.phrase.agency.Led;
import vn.thac.reading.phrase.agency.Subject;
import vn.thac.reading.phrase.agency.Verbs;
import vn.thac.reading.phrase.reporting.ReportingPhrase;
import vn.thac.reading.phrase.time.Dating;
import vn.thac.reading.phrase.time.Recurrence;
import vn.thac.reading.phrase.time.TimeReading;

/**
 * Walks through the sections and takes what orders something: labelled activities wherever they
 * stand, tasks in sections about tasks, duties in sections that say who does what.
 */
final class SectionReader {

  private static final int HEADING_WORDS = 18;
  private static final Pattern CLAUSE_END = Pattern.compile(";|\\n|\\.\\s");
  private static final Pattern OF_ALL =
      Pattern.compile(
          "\\bcac (?:nhiem vu|noi dung|hoat dong|cong viec)(?: (?:neu|noi))?(?: (?:tren|tai (?:cac"
              + " )?(?:muc|diem|khoan) \\S+(?: (?:nay|tren))?))\\b");
  private static final Pattern IN_THE_ANNEX =
      Pattern.compile(
          "\\b(?:tai|theo|o) (?:cac )?(?:phu luc|bieu)\\b[^.;]{0,40}\\b(?:kem|dinh)\\b");
  private static final Pattern BY_A_DAY =
      Pattern.compile("\\b(?:truoc|cham nhat(?: la)?|hoan thanh)(?: vao)? ngay \\d");
  private static final Pattern PERIODIC_REPORT =
      Pattern.compile("\\b(?:dinh ky|che do)\\b[^.;]{0,60}\\bbao cao\\b");

  private final ActivityMaker activities;
  private final RegimeMaker regimes;
  private final Doubts questions;
  private final List<Reading.Activity> foundActivities = new ArrayList<>();
  private final List<Reading.Regime> foundRegimes = new ArrayList<>();
  private final List<Provision> provisions = new ArrayList<>();
  private final List<Amendment> amendments = new ArrayList<>();
  private TimeReading whenOfAll = TimeReading.NONE;
  private String introduction = "";
  private Fields assigned = Fields.in("");
  private @Nullable String amended;

  SectionReader(Dating dating, Doubts questions) {
    this.activities = new ActivityMaker(dating, questions);
    this.regimes = new RegimeMaker(dating, questions);
    this.questions = questions;
  }

  void read(List<Item> sections) {
    sections.forEach(section -> visit(section, SectionKind.UNKNOWN, Led.NOBODY));
  }

  List<Reading.Activity> activities() {
    return List.copyOf(foundActivities);
  }

  /** The same people's reports to the same office by the same day are one regime. */
  List<Reading.Regime> regimes() {
    Map<Object, Reading.Regime> regimes = new LinkedHashMap<>();
    foundRegimes.forEach(each -> regimes.merge(each.together(), each, Reading.Regime::and));
    return List.copyOf(regimes.values());
  }

  List<Provision> provisions() {
    return List.copyOf(provisions);
  }

  /** The same for a plan that changes another one. */
  SectionReader amending(@Nullable String plan) {
    amended = plan;
    return this;
  }

  List<Amendment> amendments() {
    return List.copyOf(amendments);
  }

  /** Takes an instruction upon another plan, which is asked about and orders nothing here. */
  private boolean amends(Item item, Led led) {
    String plan = amended;
    Amendment change = plan == null ? null : AmendmentReader.in(item, whole(item), plan);
    if (plan == null || change == null) {
      return plan != null && AmendmentReader.leavesTheRest(item);
    }
    amendments.add(change);
    String element = change.element();
    questions.ask(
        item.ref() + " amends",
        "\"%s\": %s của Kế hoạch %s; nội dung này không phải là nhiệm vụ mới"
            .formatted(
                Near.first(item.text(), 120),
                element == null ? "sửa phần nào" : "sửa mục " + element,
                plan),
        "\"%s\" changes %s of plan %s and is no activity of its own"
            .formatted(Near.first(item.text(), 120), element == null ? "some part" : element, plan),
        item.lines());
    ReportingPhrase report =
        change.does() == Amendment.Does.NEW_DATE ? ReportingPhrase.in(item.text()) : null;
    if (report != null) {
      foundRegimes.add(regimes.made(item.ref(), led.leads(), report, item.text(), item.lines()));
    }
    return true;
  }

  private void visit(Item item, SectionKind above, Led led) {
    if (amends(item, led)) {
      return;
    }
    Fields fields = fields(item).pointing(assigned);
    assigned = fields.assigns() ? fields : assigned;
    if (fields.assigns() && holdsNumbered(item)) {
      TimeReading outer = whenOfAll;
      whenOfAll = activities.when(fields);
      Led ofAll = activities.led(fields, led);
      item.children().stream()
          .filter(Item::numbered)
          .forEach(child -> visit(child, SectionKind.TASKS, ofAll));
      whenOfAll = outer;
      return;
    }
    if (fields.assigns()) {
      foundActivities.add(activities.labelled(item.ref(), fields, led, item.lines()));
      return;
    }
    SectionKind kind = above;
    if (item.numbered() && !item.children().isEmpty()) {
      Subject subject = above == SectionKind.ORGANISATION ? Subject.ofHeading(item.text()) : null;
      if (subject != null) {
        below(item, above, Led.by(subject));
        return;
      }
      if (words(item.text()) <= HEADING_WORDS) {
        kind = SectionKind.of(item, above);
        boolean title = kind == SectionKind.ORGANISATION && !item.text().matches(".*[.;]");
        if (item.rank() <= Marker.SECTION || title || holdsItems(item) || parted(item)) {
          below(item, kind, led);
          return;
        }
      }
    }
    switch (kind) {
      case ORGANISATION -> duty(item, led);
      case TASKS -> task(item, led);
      case SOLUTIONS -> {
        if (led.leads().isEmpty() && TaskLead.of(item, whole(item)).leads().isEmpty()) {
          listed(item, kind, led);
        } else {
          task(item, led);
        }
      }
      case CONTENTS, OTHER, UNKNOWN -> {
        if (item.paragraph().marker() != null && Assignment.in(item.text()) != null) {
          task(item, led);
        } else {
          listed(item, kind, led);
        }
      }
      default -> listed(item, kind, led);
    }
  }

  /** An item of a checklist; what stands below a longer one belongs to it. */
  private void listed(Item item, SectionKind above, Led led) {
    int colon = item.text().indexOf(':');
    boolean headed = item.children().isEmpty() && item.numbered() && colon > 0;
    SectionKind kind = headed ? SectionKind.of(item, above) : above;
    if (item.children().isEmpty() || !item.numbered()) {
      askWhetherItOrders(item, kind);
      provisions.addAll(ProvisionReader.in(kind, item, whole(item)));
      return;
    }
    below(item, kind, led);
  }

  /**
   * Where a unit is told something, or reports are due, among aims and the like: no order sinks.
   */
  private void askWhetherItOrders(Item item, SectionKind kind) {
    if (kind == SectionKind.CONTENTS || kind == SectionKind.FORMS) {
      return;
    }
    String text = whole(item);
    Subject told = Subject.of(item.text());
    boolean orders = told != null && told.known() && Verbs.begin(told.rest());
    boolean mayOrder =
        kind == SectionKind.SOLUTIONS || kind == SectionKind.OTHER && acts(item.text());
    boolean timed = mayOrder && !activities.when(Fields.in(item.text())).equals(TimeReading.NONE);
    if (orders
        || timed
        || ReportingPhrase.in(text) != null
        || BY_A_DAY.matcher(Plain.of(text)).find()) {
      questions.ask(
          item.ref() + " order",
          "\"%s\": có phải là nhiệm vụ giao cho ai không?".formatted(Near.first(item.text(), 120)),
          "\"%s\": is that an order to somebody?".formatted(Near.first(item.text(), 120)),
          item.lines());
    }
  }

  private static boolean acts(String text) {
    Subject subject = Subject.byPlace(text);
    return subject != null && Verbs.begin(subject.rest());
  }

  /** A last sentence may give all that stands above it to somebody: then it is no order itself. */
  private void below(Item item, SectionKind kind, Led led) {
    Item last = item.children().getLast();
    Led ofAll = OF_ALL.matcher(last.paragraph().plain()).find() ? Assignment.in(last.text()) : null;
    if (ofAll == null) {
      String above = introduction;
      for (Item child : item.children()) {
        introduction = child.introduces() ? child.text() : introduction;
        visit(child, kind, led);
      }
      introduction = above;
      return;
    }
    TimeReading above = whenOfAll;
    whenOfAll = activities.when(Fields.in(last.text()));
    item.children().stream().filter(child -> child != last).forEach(c -> visit(c, kind, ofAll));
    whenOfAll = above;
  }

  /** Its own labels and those of the lines right below it. */
  private static Fields fields(Item item) {
    Item told = sentence(item);
    Fields fields = Fields.in(told.text());
    if (told != item && fields.assigns() && !fields.before().isEmpty()) {
      return fields.under(item.text());
    }
    fields = Fields.in(item.text());
    StringBuilder text = new StringBuilder(item.text());
    for (Item child : item.children()) {
      Fields below = Fields.in(child.text());
      if (!child.numbered() && below.any() && below.before().isEmpty()) {
        fields = fields.and(below);
      } else if (!child.numbered() && !below.any()) {
        text.append('\n').append(child.text());
      }
    }
    boolean goesOn = !fields.assigns() || text.length() == item.text().length();
    return goesOn ? fields : fields.after(text.toString(), item.text());
  }

  /** Who is named in a heading is told all that is numbered below it. */
  private static boolean holdsNumbered(Item item) {
    return item.numbered() && item.children().stream().filter(Item::numbered).count() > 1;
  }

  private static boolean holdsItems(Item item) {
    return item.children().stream().anyMatch(child -> child.paragraph().marker() != null);
  }

  /** Below a mere name of it, each paragraph tells somebody to do something. */
  private static boolean parted(Item item) {
    return item.children().size() > 1
        && !item.text().matches(".*[.;:]")
        && item.children().stream()
            .allMatch(each -> !TaskLead.of(each, each.text()).leads().isEmpty());
  }

  /** What is to be done stands in the one paragraph below a mere name of it. */
  private static Item sentence(Item item) {
    boolean named =
        item.children().size() == 1 && !holdsItems(item) && !item.text().matches("(?s).*[.;]");
    return named ? item.children().getFirst() : item;
  }

  private void task(Item item, Led above) {
    if (pointsToTheAnnex(item)) {
      return;
    }
    boolean marked = item.paragraph().marker() != null;
    boolean ordered = Verbs.begin(item.text()) || !TaskLead.of(item, item.text()).leads().isEmpty();
    if (marked || ordered && !item.paragraph().opensAList()) {
      Subject first = Subject.of(item.text());
      String told = first == null ? whole(item) : first.rest();
      taken(
          item,
          Reading.Kind.ACTIVITY,
          TaskLead.of(first == null ? sentence(item) : item, whole(item)).or(above),
          told);
    }
  }

  /** "Nhiệm vụ cụ thể tại Phụ lục kèm theo." orders nothing itself. */
  static boolean pointsToTheAnnex(Item item) {
    return item.paragraph().marker() == null
        && IN_THE_ANNEX.matcher(item.paragraph().plain()).find();
  }

  private void duty(Item whole, Led inherited) {
    if (!whole.numbered() && whole.paragraph().opensAList()) {
      return;
    }
    Item item = whole.without(SectionReader::toldToOthers);
    boolean listed = item.numbered() && inherited.leads().isEmpty();
    if (listed && Verbs.begin(item.text()) && Assignment.in(item.text()) != null) {
      task(item, inherited);
      return;
    }
    Subject subject = listed ? Subject.byPlace(item.text()) : Subject.of(item.text());
    Led led = subject == null ? inherited.orWithin(item.text()) : Led.by(subject);
    taken(item, Reading.Kind.DUTY, led, subject == null ? whole(item) : subject.rest());
    whole.children().stream()
        .filter(SectionReader::toldToOthers)
        .forEach(to -> duty(to, Led.NOBODY));
  }

  /** "Giao Sở A theo dõi …" after the last number stands for itself. */
  private static boolean toldToOthers(Item child) {
    return child.paragraph().marker() == null && Subject.of(child.text()) != null;
  }

  /** An order to report every so often is a regime; what orders something else is an activity. */
  private void taken(Item item, Reading.Kind kind, Led led, String told) {
    String text = whole(item);
    ReportingPhrase report = ReportingPhrase.in(text);
    Subject above = report == null && !reports(item) ? null : Subject.of(introduction);
    Led by = led.or(above == null ? null : Led.by(above));
    if (report != null) {
      foundRegimes.add(
          regimes.made(item.ref(), by.leads(), report.under(introduction), text, item.lines()));
      ReportingPhrase alone = ReportingPhrase.in(told);
      if (alone != null && alone.whole()) {
        return;
      }
    } else if (reportsUnstated(item.paragraph().plain())) {
      questions.ask(
          item.ref() + " reportingRegime",
          "phải báo cáo định kỳ, nhưng không nói kỳ nào",
          "reports are due from time to time, but not for which periods",
          item.lines());
    }
    String timed = report == null ? text : withoutReports(text);
    foundActivities.add(
        activities.told(item.ref(), kind, text, by, timed, whenOfAll, item.lines()));
  }

  /** "Định kỳ báo cáo"; "định kỳ thứ Năm hàng tuần … báo cáo" does say how often. */
  private static boolean reportsUnstated(String plain) {
    Matcher report = PERIODIC_REPORT.matcher(plain);
    return report.find() && Recurrence.in(report.group()) == null;
  }

  private static boolean reports(Item item) {
    return item.paragraph().plain().contains("bao cao");
  }

  /** The clauses that are not about reporting: the days of reports are not those of the duty. */
  private static String withoutReports(String text) {
    return Stream.of(CLAUSE_END.split(text))
        .filter(clause -> !Plain.of(clause).contains("bao cao"))
        .collect(Collectors.joining("; "));
  }

  private static String whole(Item item) {
    StringBuilder text = new StringBuilder(item.text());
    for (Item child : item.children()) {
      text.append('\n').append(whole(child));
    }
    return text.toString();
  }

  private static int words(String text) {
    return text.split("\\s+", HEADING_WORDS + 2).length;
  }
}
