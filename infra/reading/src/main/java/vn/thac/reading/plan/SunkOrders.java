package vn.thac.reading.plan;

import java.util.regex.Pattern;
import vn.thac.reading.layout.Item;
import vn.thac.reading.phrase.Doubts;
import vn.thac.reading.phrase.Near;
import vn.thac.reading.phrase.Plain;
import vn.thac.reading.phrase.agency.Subject;
import vn.thac.reading.phrase.agency.Verbs;
import vn.thac.reading.phrase.reporting.ReportingPhrase;
import vn.thac.reading.phrase.time.TimeReading;

/**
 * Asks where a unit is told something, or reports are due, among aims and the like: no order sinks.
 */
final class SunkOrders {

  private static final Pattern BY_A_DAY =
      Pattern.compile("\\b(?:truoc|cham nhat(?: la)?|hoan thanh)(?: vao)? ngay \\d");
  private final ActivityMaker activities;
  private final Doubts questions;

  SunkOrders(ActivityMaker activities, Doubts questions) {
    this.activities = activities;
    this.questions = questions;
  }

  void ask(Item item, SectionKind kind) {
    if (kind == SectionKind.CONTENTS || kind == SectionKind.FORMS) {
      return;
    }
    String text = ItemShape.whole(item);
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
}
