package vn.thac.report.adapter.mongo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thac.report.domain.Act;
import vn.thac.report.domain.Figures;
import vn.thac.report.domain.Filing;
import vn.thac.report.domain.HistoryEntry;
import vn.thac.report.domain.Status;

/** What the unit has written, as stored. */
record FilingDocument(
    String status,
    long edition,
    List<NumberDocument> figures,
    String notes,
    @Nullable String submittedOn,
    List<StepDocument> history) {

  /** A figure; its key may hold dots, which a field name may not, and its value is exact. */
  record NumberDocument(String ref, String value) {
    static List<NumberDocument> of(Figures figures) {
      List<NumberDocument> numbers = new ArrayList<>();
      figures
          .values()
          .forEach((ref, value) -> numbers.add(new NumberDocument(ref, value.toString())));
      return numbers;
    }

    static Figures figures(List<NumberDocument> numbers) {
      Map<String, BigDecimal> values = new LinkedHashMap<>();
      numbers.forEach(number -> values.put(number.ref(), new BigDecimal(number.value())));
      return new Figures(values);
    }
  }

  record StepDocument(
      String login, String name, Instant at, String from, String to, @Nullable String message) {}

  static FilingDocument of(Filing filing) {
    return new FilingDocument(
        filing.status().name(),
        filing.edition(),
        NumberDocument.of(filing.figures()),
        filing.notes(),
        filing.submittedOn() == null ? null : filing.submittedOn().toString(),
        filing.history().stream()
            .map(
                step ->
                    new StepDocument(
                        step.act().login(),
                        step.act().name(),
                        step.act().at(),
                        step.from().name(),
                        step.to().name(),
                        step.message()))
            .toList());
  }

  Filing filing() {
    return new Filing(
        Status.valueOf(status),
        edition,
        NumberDocument.figures(figures),
        notes,
        submittedOn == null ? null : LocalDate.parse(submittedOn),
        history.stream()
            .map(
                step ->
                    new HistoryEntry(
                        new Act(step.login(), step.name(), step.at()),
                        Status.valueOf(step.from()),
                        Status.valueOf(step.to()),
                        step.message()))
            .toList());
  }
}
