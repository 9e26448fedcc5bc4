package vn.thac.reading.plan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thac.reading.Confidence;
import vn.thac.reading.Lines;
import vn.thac.reading.Reading;
import vn.thac.reading.layout.Table;
import vn.thac.reading.phrase.Doubts;
import vn.thac.reading.phrase.agency.AgencyList;
import vn.thac.reading.phrase.agency.Assignment;
import vn.thac.reading.phrase.agency.Led;
import vn.thac.reading.phrase.agency.Subject;
import vn.thac.reading.phrase.quantity.QuantityPhrase;
import vn.thac.reading.phrase.time.Dating;
import vn.thac.reading.phrase.time.TimeField;
import vn.thac.reading.phrase.time.TimeInDuty;
import vn.thac.reading.phrase.time.TimeReading;

/** Makes activities of what was found, and asks about what was not. */
final class ActivityMaker {

  private static final int LONGEST_NAME = 18;

  private final Dating dating;
  private final TimeField timeField;
  private final TimeInDuty timeInDuty;
  private final Doubts questions;

  ActivityMaker(Dating dating, Doubts questions) {
    this.dating = dating;
    this.timeField = new TimeField(dating);
    this.timeInDuty = new TimeInDuty(dating);
    this.questions = questions;
  }

  /**
   * An activity whose parts are labelled.
   *
   * @param above who leads where no label says
   */
  Reading.Activity labelled(String ref, Fields fields, Led above, Lines lines) {
    Led told = led(fields, above);
    return made(
        ref,
        Reading.Kind.ACTIVITY,
        fields.before(),
        told,
        when(fields),
        fields.value(Table.Column.PRODUCT),
        lines);
  }

  /** By the labels, else by the words before them. */
  Led led(Fields fields, Led above) {
    return told(fields)
        .or(Assignment.inOrder(fields.before()))
        .or(Subject.of(fields.before()) == null ? above : byFirst(fields));
  }

  /** By the label that says so, else in the words before the labels. */
  TimeReading when(Fields fields) {
    String time = fields.value(Table.Column.TIME);
    return time.isEmpty()
        ? timeInDuty.read(fields.before())
        : timeField.read(time, fields.completing());
  }

  private static @Nullable Led byFirst(Fields fields) {
    Subject first = Subject.of(fields.before());
    return first == null ? null : Led.by(first);
  }

  private static Led told(Fields fields) {
    String roles = fields.value(Table.Column.ROLES);
    Fields parted =
        roles.isEmpty()
            ? fields
            : Fields.in(roles).any() ? Fields.in(roles) : Bracket.fields("(" + roles + ")");
    List<String> leads = AgencyList.split(parted.value(Table.Column.LEAD));
    if (leads.isEmpty() && !roles.isEmpty()) {
      leads = AgencyList.split(roles);
    }
    List<String> supports = AgencyList.split(parted.value(Table.Column.SUPPORT));
    return new Led(leads, supports, Confidence.STATED);
  }

  /** A row of a table. */
  Reading.Activity row(String ref, Table.Row row, boolean completing) {
    Map<Table.Column, String> cells = new EnumMap<>(Table.Column.class);
    cells.putAll(row.cells());
    if (row.fromAbove().contains(Table.Column.LEAD)) {
      questions.ask(
          ref + " leads",
          "ô chủ trì để trống; có phải vẫn là \"%s\" như dòng trên?"
              .formatted(row.cell(Table.Column.LEAD)),
          "the cell of who leads is blank; is it \"%s\" as above?"
              .formatted(row.cell(Table.Column.LEAD)),
          row.lines());
    }
    Fields fields = new Fields(row.cell(Table.Column.CONTENT), cells, completing);
    Reading.Activity read = labelled(ref, fields, Led.NOBODY, row.lines());
    return row.fromAbove().isEmpty() ? read : read.less(Confidence.INFERRED);
  }

  /**
   * An activity or a duty told in a sentence.
   *
   * @param timed the part of the text that may say when
   * @param above when it is where it does not say so itself
   */
  Reading.Activity told(
      String ref,
      Reading.Kind kind,
      String text,
      Led led,
      String timed,
      TimeReading above,
      Lines lines) {
    TimeReading time = timed.isEmpty() ? TimeReading.NONE : timeInDuty.read(timed);
    return made(ref, kind, text, led, time.equals(TimeReading.NONE) ? above : time, "", lines);
  }

  private Reading.Activity made(
      String ref,
      Reading.Kind kind,
      String text,
      Led led,
      TimeReading time,
      String product,
      Lines lines) {
    askWhoLeads(ref, led, lines);
    if (time.doubt() != null) {
      questions.ask(ref + " schedule", time.doubt(), lines);
    }
    QuantityPhrase quantity =
        product.isEmpty() ? QuantityPhrase.within(text) : QuantityPhrase.read(product);
    if (quantity != null && quantity.doubt() != null) {
      questions.ask(ref + " deliverable", quantity.doubt(), lines);
    }
    return new Reading.Activity(
        ref,
        kind,
        lines,
        text,
        led.leads(),
        led.supports(),
        time.schedule(),
        deliverable(quantity),
        confidence(led, time, quantity));
  }

  /** As sure as the least sure part of it. */
  private Confidence confidence(Led led, TimeReading time, @Nullable QuantityPhrase quantity) {
    boolean asked = led.leads().isEmpty() || time.doubt() != null;
    boolean counted = quantity == null || quantity.doubt() == null;
    Confidence least = asked || !counted ? Confidence.INFERRED : Confidence.STATED;
    return dating.sureness(led.confidence().and(least));
  }

  private static Reading.@Nullable Deliverable deliverable(@Nullable QuantityPhrase quantity) {
    return quantity == null ? null : quantity.deliverable();
  }

  private void askWhoLeads(String ref, Led led, Lines lines) {
    List<String> leads = led.leads();
    String names = String.join("; ", leads);
    if (leads.isEmpty()) {
      questions.ask(
          ref + " leads",
          "văn bản không nói ai chủ trì",
          "the document does not say who leads",
          lines);
    } else if (led.confidence().low()
        || leads.stream().anyMatch(name -> name.split(" ").length > LONGEST_NAME)) {
      questions.ask(
          ref + " leads",
          "có phải \"%s\" là nơi chủ trì?".formatted(names),
          "is it \"%s\" who leads?".formatted(names),
          lines);
    }
  }
}
