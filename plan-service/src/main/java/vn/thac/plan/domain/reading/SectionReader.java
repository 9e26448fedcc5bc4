package vn.thac.plan.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Walks through the sections and takes what orders something: labelled activities wherever they
 * stand, tasks in sections about tasks, duties in sections that say who does what.
 */
final class SectionReader {

  private static final int HEADING_WORDS = 14;
  private static final Pattern PERIODIC_REPORT =
      Pattern.compile("\\b(?:dinh ky|che do)\\b[^.;]{0,60}\\bbao cao\\b");

  private final ActivityMaker activities;
  private final RegimeMaker regimes;
  private final Questions questions;
  private final boolean damaged;
  private final List<Reading.Activity> foundActivities = new ArrayList<>();
  private final List<Reading.Regime> foundRegimes = new ArrayList<>();

  SectionReader(Dating dating, Questions questions, boolean damaged) {
    this.activities = new ActivityMaker(dating, questions);
    this.regimes = new RegimeMaker(questions);
    this.questions = questions;
    this.damaged = damaged;
  }

  void read(List<Item> sections) {
    sections.forEach(section -> visit(section, SectionKind.OTHER, List.of()));
  }

  List<Reading.Activity> activities() {
    return List.copyOf(foundActivities);
  }

  List<Reading.Regime> regimes() {
    return List.copyOf(foundRegimes);
  }

  private void visit(Item item, SectionKind above, List<String> leads) {
    Fields fields = fields(item);
    if (fields.any()) {
      foundActivities.add(activities.labelled(item.ref(), fields.before(), fields, item.lines()));
      return;
    }
    SectionKind kind = above;
    if (item.numbered() && !item.children().isEmpty()) {
      Subject subject = above == SectionKind.ORGANISATION ? heading(item) : null;
      if (subject != null) {
        below(item, above, subject.names());
        return;
      }
      if (words(item.text()) <= HEADING_WORDS) {
        kind = SectionKind.of(item.text(), above);
        boolean title = kind == SectionKind.ORGANISATION && !item.text().matches(".*[.;]");
        if (kind == SectionKind.OTHER
            || item.rank() <= Marker.SECTION
            || title
            || holdsItems(item)) {
          below(item, kind, leads);
          return;
        }
      }
    }
    switch (kind) {
      case ORGANISATION -> duty(item, leads);
      case TASKS -> task(item);
      case OTHER -> below(item, SectionKind.OTHER, leads);
    }
  }

  private void below(Item item, SectionKind kind, List<String> leads) {
    item.children().forEach(child -> visit(child, kind, leads));
  }

  /** Its own labels and those of the lines right below it. */
  private static Fields fields(Item item) {
    Fields fields = Fields.in(item.text());
    for (Item child : item.children()) {
      Fields below = Fields.in(child.text());
      if (!child.numbered() && below.any() && below.before().isEmpty()) {
        fields = fields.and(below);
      }
    }
    return fields;
  }

  private @Nullable Subject heading(Item item) {
    Subject subject = Subject.ofHeading(item.text());
    if (subject == null && damaged && words(item.text()) <= HEADING_WORDS) {
      return new Subject(List.of(Agencies.bare(item.text())), "");
    }
    return subject;
  }

  private static boolean holdsItems(Item item) {
    return item.children().stream().anyMatch(child -> child.paragraph().marker() != null);
  }

  private void task(Item item) {
    if (item.numbered() || item.paragraph().marker() != null) {
      Subject first = Subject.of(item.text());
      Subject subject = first == null ? Subject.within(item.text()) : first;
      List<String> leads = subject == null ? List.of() : subject.names();
      foundActivities.add(
          activities.told(
              item.ref(), Reading.Kind.ACTIVITY, whole(item), leads, true, item.lines()));
    }
  }

  private void duty(Item item, List<String> inherited) {
    String plain = Ocr.mend(item.paragraph().plain());
    if (!item.numbered() && item.paragraph().opensAList()) {
      return;
    }
    Subject subject = Subject.of(item.text());
    Subject later = subject == null && inherited.isEmpty() ? Subject.within(item.text()) : subject;
    List<String> leads = later == null ? inherited : later.names();
    String text = whole(item);
    String told = subject == null ? text : subject.rest();
    ReportingPhrase report = ReportingPhrase.in(text);
    if (report != null) {
      foundRegimes.add(regimes.made(item.ref(), leads, report, text, item.lines()));
      ReportingPhrase alone = ReportingPhrase.in(told);
      if (alone != null && alone.whole()) {
        return;
      }
    } else if (PERIODIC_REPORT.matcher(plain).find()) {
      questions.ask(
          item.ref() + " report",
          "phải báo cáo định kỳ, nhưng không nói kỳ nào",
          "reports are due from time to time, but not for which periods",
          item.lines());
    }
    boolean timed = report == null;
    foundActivities.add(
        activities.told(item.ref(), Reading.Kind.DUTY, text, leads, timed, item.lines()));
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
