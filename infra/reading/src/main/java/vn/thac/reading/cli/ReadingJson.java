package vn.thac.reading.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.thac.reading.Amendment;
import vn.thac.reading.Cited;
import vn.thac.reading.Lines;
import vn.thac.reading.PartialDate;
import vn.thac.reading.Provision;
import vn.thac.reading.Reading;
import vn.thac.reading.ReportOrder;

/** A reading as JSON, with what is absent left out below the top. */
public final class ReadingJson {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private ReadingJson() {}

  public static String of(String source, Reading reading) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("source", source);
    json.put("number", value(reading.number()));
    json.put("symbol", value(reading.symbol()));
    Cited<PartialDate> issued = reading.issueDate();
    json.put("issueDate", issued == null ? null : date(issued.value()));
    json.put("title", value(reading.title()));
    json.put("issuer", value(reading.issuer()));
    Reading.Signer signer = reading.signer();
    json.put(
        "signer",
        signer == null ? null : written("capacity", signer.capacity(), "name", signer.name()));
    json.put("bases", reading.bases().stream().map(ReadingJson::basis).toList());
    json.put("activities", reading.activities().stream().map(ReadingJson::activity).toList());
    json.put("reportingRegimes", reading.regimes().stream().map(ReadingJson::regime).toList());
    for (Provision.Kind kind : Provision.Kind.values()) {
      json.put(
          plural(kind),
          reading.provisions().stream()
              .filter(provision -> provision.kind() == kind)
              .map(ReadingJson::provision)
              .toList());
    }
    json.put("amendments", reading.amendments().stream().map(ReadingJson::amendment).toList());
    json.put("recipients", reading.recipients().stream().map(ReadingJson::recipient).toList());
    json.put(
        "questions", reading.questions().stream().map(q -> q.place() + ": " + q.vi()).toList());
    json.put("asked", reading.questions().stream().map(ReadingJson::question).toList());
    return JSON.writeValueAsString(json);
  }

  private static Map<String, Object> basis(Reading.Basis basis) {
    PartialDate date = basis.date();
    return written(
        "relation", basis.relation(),
        "type", basis.type(),
        "number", basis.number(),
        "date", date == null ? null : date(date),
        "issuer", basis.issuer(),
        "lines", lines(basis.lines()),
        "confidence", basis.confidence().value());
  }

  private static String plural(Provision.Kind kind) {
    return switch (kind) {
      case GOAL -> "goals";
      case REQUIREMENT -> "requirements";
      case CONTENT -> "contents";
      case FORM -> "forms";
      case FUNDING -> "funding";
      case INSPECTION -> "inspection";
      case RECOGNITION -> "recognition";
    };
  }

  private static Map<String, Object> provision(Provision provision) {
    return written(
        "ref", provision.ref(),
        "text", provision.text(),
        "units", provision.units().isEmpty() ? null : provision.units(),
        "amount", provision.amount(),
        "lines", lines(provision.lines()),
        "confidence", provision.confidence().value());
  }

  private static Map<String, Object> question(Reading.Question question) {
    Lines lines = question.lines();
    return written(
        "place", question.place(),
        "vi", question.vi(),
        "en", question.en(),
        "lines", lines == null ? null : lines(lines),
        "choices", question.choices().isEmpty() ? null : question.choices());
  }

  private static Map<String, Object> activity(Reading.Activity activity) {
    return written(
        "ref", activity.ref(),
        "kind", activity.kind().name(),
        "lines", lines(activity.lines()),
        "text", activity.text(),
        "leads", activity.leads(),
        "supports", activity.supports(),
        "schedule", schedule(activity.schedule()),
        "deliverable", deliverable(activity.deliverable()),
        "confidence", activity.confidence().value());
  }

  private static @Nullable Object schedule(Reading.@Nullable Schedule schedule) {
    return schedule == null
        ? null
        : written(
            "kind", schedule.kind().name(),
            "every", schedule.every(),
            "year", schedule.year(),
            "from", text(schedule.from()),
            "to", text(schedule.to()),
            "due", text(schedule.due()),
            "text", schedule.text());
  }

  private static @Nullable Object deliverable(Reading.@Nullable Deliverable deliverable) {
    return deliverable == null
        ? null
        : written(
            "what", deliverable.what(),
            "quantity", deliverable.quantity(),
            "per", deliverable.per(),
            "measure", deliverable.measure());
  }

  private static Map<String, Object> regime(ReportOrder regime) {
    return written(
        "ref", regime.ref(),
        "who", regime.who(),
        "periods", regime.periods().stream().map(Reading.Period::code).toList(),
        "dueDay", regime.dueDay(),
        "to", regime.to(),
        "via", regime.via(),
        "embedded", regime.embedded(),
        "lines", lines(regime.lines()),
        "confidence", regime.confidence().value());
  }

  private static Map<String, Object> amendment(Amendment amendment) {
    return written(
        "ref", amendment.ref(),
        "kind", amendment.does().name(),
        "plan", amendment.plan(),
        "element", amendment.element(),
        "lines", lines(amendment.lines()));
  }

  private static Map<String, Object> recipient(Reading.Recipient recipient) {
    return written(
        "name", recipient.name(),
        "note", recipient.note(),
        "archive", recipient.archive() ? true : null,
        "lines", lines(recipient.lines()));
  }

  /** A whole date as "2026-01-15"; of a partial one what there is. */
  private static @Nullable Object date(PartialDate date) {
    if (date.whole().isPresent()) {
      return date.whole().get().toString();
    }
    Map<String, @Nullable Object> parts = new LinkedHashMap<>();
    parts.put("year", date.year());
    parts.put("month", date.month());
    parts.put("day", date.day());
    return parts;
  }

  private static @Nullable Object value(@Nullable Cited<?> cited) {
    return cited == null ? null : cited.value();
  }

  private static @Nullable String text(@Nullable LocalDate date) {
    return date == null ? null : date.toString();
  }

  private static List<Integer> lines(Lines lines) {
    return List.of(lines.from(), lines.to());
  }

  /** Names and values by turns; what has no value is left out. */
  private static Map<String, Object> written(@Nullable Object... namesAndValues) {
    Map<String, Object> written = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      Object value = namesAndValues[i + 1];
      if (value != null) {
        written.put(String.valueOf(namesAndValues[i]), value);
      }
    }
    return written;
  }
}
