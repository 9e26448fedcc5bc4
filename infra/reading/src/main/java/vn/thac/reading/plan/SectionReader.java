package vn.thac.reading.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thac.reading.Amendment;
import vn.thac.reading.Provision;
import vn.thac.reading.Reading;
import vn.thac.reading.ReportOrder;
import vn.thac.reading.layout.Item;
import vn.thac.reading.layout.Marker;
import vn.thac.reading.phrase.Doubts;
import vn.thac.reading.phrase.agency.Assignment;
import vn.thac.reading.phrase.agency.Led;
import vn.thac.reading.phrase.agency.Subject;
import vn.thac.reading.phrase.agency.Verbs;
import vn.thac.reading.phrase.reporting.ReportingPhrase;
import vn.thac.reading.phrase.time.Dating;
import vn.thac.reading.phrase.time.TimeReading;

/**
 * Walks through the sections and takes what orders something: labelled activities wherever they
 * stand, tasks in sections about tasks, duties in sections that say who does what.
 */
final class SectionReader {

  private final ActivityMaker activities;
  private final RegimeMaker regimes;
  private final SunkOrders sunkOrders;
  private final Doubts questions;
  private final List<Reading.Activity> foundActivities = new ArrayList<>();
  private final List<ReportOrder> foundRegimes = new ArrayList<>();
  private final List<Provision> provisions = new ArrayList<>();
  private TimeReading whenOfAll = TimeReading.NONE;
  private String introduction = "";
  private Fields assigned = Fields.in("");
  private Instructions instructions;

  SectionReader(Dating dating, Doubts questions) {
    this.activities = new ActivityMaker(dating, questions);
    this.regimes = new RegimeMaker(dating, questions);
    this.sunkOrders = new SunkOrders(activities, questions);
    this.questions = questions;
    this.instructions = new Instructions(null, questions);
  }

  void read(List<Item> sections) {
    sections.forEach(section -> visit(section, SectionKind.UNKNOWN, Led.NOBODY));
  }

  List<Reading.Activity> activities() {
    return List.copyOf(foundActivities);
  }

  /** The same people's reports to the same office by the same day are one regime. */
  List<ReportOrder> regimes() {
    Map<Object, ReportOrder> regimes = new LinkedHashMap<>();
    foundRegimes.forEach(each -> regimes.merge(each.together(), each, ReportOrder::and));
    return List.copyOf(regimes.values());
  }

  List<Provision> provisions() {
    return List.copyOf(provisions);
  }

  /** The same for a plan that changes another one. */
  SectionReader amending(@Nullable String plan) {
    instructions = new Instructions(plan, questions);
    return this;
  }

  List<Amendment> amendments() {
    return instructions.found();
  }

  /** Takes an instruction upon another plan, which is asked about and orders nothing here. */
  private boolean amends(Item item, Led led) {
    Amendment change = instructions.take(item);
    if (change == null) {
      return instructions.leaves(item);
    }
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
    Fields fields = ItemShape.fields(item).pointing(assigned);
    assigned = fields.assigns() ? fields : assigned;
    if (fields.assigns() && ItemShape.holdsNumbered(item)) {
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
      if (ItemShape.words(item.text()) <= ItemShape.HEADING_WORDS) {
        kind = SectionKind.of(item, above);
        boolean title = kind == SectionKind.ORGANISATION && !item.text().matches(".*[.;]");
        if (item.rank() <= Marker.SECTION
            || title
            || ItemShape.holdsItems(item)
            || ItemShape.parted(item)) {
          below(item, kind, led);
          return;
        }
      }
    }
    switch (kind) {
      case ORGANISATION -> duty(item, led);
      case TASKS -> task(item, led);
      case SOLUTIONS -> {
        if (led.leads().isEmpty() && TaskLead.of(item, ItemShape.whole(item)).leads().isEmpty()) {
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
      sunkOrders.ask(item, kind);
      provisions.addAll(ProvisionReader.in(kind, item, ItemShape.whole(item)));
      return;
    }
    below(item, kind, led);
  }

  /** A last sentence may give all that stands above it to somebody: then it is no order itself. */
  private void below(Item item, SectionKind kind, Led led) {
    Item last = item.children().getLast();
    Led ofAll = ItemShape.isOfAll(last) ? Assignment.in(last.text()) : null;
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

  private void task(Item item, Led above) {
    if (ItemShape.pointsToTheAnnex(item)) {
      return;
    }
    boolean marked = item.paragraph().marker() != null;
    boolean ordered = Verbs.begin(item.text()) || !TaskLead.of(item, item.text()).leads().isEmpty();
    if (marked || ordered && !item.paragraph().opensAList()) {
      Subject first = Subject.of(item.text());
      String told = first == null ? ItemShape.whole(item) : first.rest();
      taken(
          item,
          Reading.Kind.ACTIVITY,
          TaskLead.of(first == null ? ItemShape.sentence(item) : item, ItemShape.whole(item))
              .or(above),
          told);
    }
  }

  private void duty(Item whole, Led inherited) {
    if (!whole.numbered() && whole.paragraph().opensAList()) {
      return;
    }
    Item item = whole.without(ItemShape::toldToOthers);
    boolean listed = item.numbered() && inherited.leads().isEmpty();
    if (listed && Verbs.begin(item.text()) && Assignment.in(item.text()) != null) {
      task(item, inherited);
      return;
    }
    Subject subject = listed ? Subject.byPlace(item.text()) : Subject.of(item.text());
    Led led = subject == null ? inherited.orWithin(item.text()) : Led.by(subject);
    taken(item, Reading.Kind.DUTY, led, subject == null ? ItemShape.whole(item) : subject.rest());
    whole.children().stream().filter(ItemShape::toldToOthers).forEach(to -> duty(to, Led.NOBODY));
  }

  /** An order to report every so often is a regime; what orders something else is an activity. */
  private void taken(Item item, Reading.Kind kind, Led led, String told) {
    String text = ItemShape.whole(item);
    ReportingPhrase report = ReportingPhrase.in(text);
    Subject above =
        report == null && !ReportsInOrders.reports(item) ? null : Subject.of(introduction);
    Led by = led.or(above == null ? null : Led.by(above));
    if (report != null) {
      foundRegimes.add(
          regimes.made(item.ref(), by.leads(), report.under(introduction), text, item.lines()));
      ReportingPhrase alone = ReportingPhrase.in(told);
      if (alone != null && alone.whole()) {
        return;
      }
    } else if (ReportsInOrders.reportsUnstated(item.paragraph().plain())) {
      questions.ask(
          item.ref() + " reportingRegime",
          "phải báo cáo định kỳ, nhưng không nói kỳ nào",
          "reports are due from time to time, but not for which periods",
          item.lines());
    }
    String timed = report == null ? text : ReportsInOrders.withoutReports(text);
    foundActivities.add(
        activities.told(item.ref(), kind, text, by, timed, whenOfAll, item.lines()));
  }
}
