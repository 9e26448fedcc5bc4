package vn.thac.plan.domain.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes activities of what was found, and asks about what was not. */
final class ActivityMaker {

  private static final int LONGEST_NAME = 14;

  private final TimeField timeField;
  private final TimeInDuty timeInDuty;
  private final Questions questions;

  ActivityMaker(Dating dating, Questions questions) {
    this.timeField = new TimeField(dating);
    this.timeInDuty = new TimeInDuty(dating);
    this.questions = questions;
  }

  /** An activity whose parts are labelled. */
  Reading.Activity labelled(String ref, String text, Fields fields, Lines lines) {
    TimeReading time = timeField.read(fields.value(Table.Column.TIME), fields.completing());
    List<String> leads = Agencies.split(fields.value(Table.Column.LEAD));
    askWhoLeads(ref, leads, lines);
    return made(
        ref,
        Reading.Kind.ACTIVITY,
        text,
        leads,
        Agencies.split(fields.value(Table.Column.SUPPORT)),
        time,
        fields.value(Table.Column.PRODUCT),
        lines);
  }

  /** An activity or a duty told in a sentence. */
  Reading.Activity told(
      String ref, Reading.Kind kind, String text, List<String> leads, boolean timed, Lines lines) {
    TimeReading time = timed ? timeInDuty.read(text) : TimeReading.NONE;
    askWhoLeads(ref, leads, lines);
    return made(ref, kind, text, leads, List.of(), time, "", lines);
  }

  private Reading.Activity made(
      String ref,
      Reading.Kind kind,
      String text,
      List<String> leads,
      List<String> supports,
      TimeReading time,
      String product,
      Lines lines) {
    if (time.doubt() != null) {
      questions.ask(ref + " schedule", time.doubt(), lines);
    }
    QuantityPhrase quantity = QuantityPhrase.read(product);
    if (quantity != null && quantity.doubt() != null) {
      questions.ask(ref + " deliverable", quantity.doubt(), lines);
    }
    return new Reading.Activity(
        ref, kind, lines, text, leads, supports, time.schedule(), deliverable(quantity));
  }

  private static Reading.@Nullable Deliverable deliverable(@Nullable QuantityPhrase quantity) {
    return quantity == null ? null : quantity.deliverable();
  }

  private void askWhoLeads(String ref, List<String> leads, Lines lines) {
    if (leads.isEmpty()) {
      questions.ask(
          ref + " leads",
          "văn bản không nói ai chủ trì",
          "the document does not say who leads",
          lines);
    } else if (leads.stream().anyMatch(name -> name.split(" ").length > LONGEST_NAME)) {
      questions.ask(
          ref + " leads",
          "\"%s\" có phải chỉ là tên người chủ trì?".formatted(String.join("; ", leads)),
          "is \"%s\" nothing but the name of who leads?".formatted(String.join("; ", leads)),
          lines);
    }
  }
}
