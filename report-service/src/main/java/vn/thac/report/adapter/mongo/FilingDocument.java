package vn.thac.report.adapter.mongo;

import java.time.LocalDate;
import java.util.Date;
import org.bson.Document;
import vn.thac.report.domain.Act;
import vn.thac.report.domain.Filing;
import vn.thac.report.domain.HistoryEntry;
import vn.thac.report.domain.Status;

/** What the unit has written, as stored. */
final class FilingDocument {

  private FilingDocument() {}

  static Document of(Filing filing) {
    LocalDate submitted = filing.submittedOn();
    Document stored =
        new Document("status", filing.status().name())
            .append("edition", filing.edition())
            .append("figures", FiguresDocument.of(filing.figures()))
            .append("notes", filing.notes());
    return Fields.with(stored, "submittedOn", submitted == null ? null : submitted.toString())
        .append("history", Fields.each(filing.history(), FilingDocument::step));
  }

  private static Document step(HistoryEntry step) {
    Document stored =
        new Document("login", step.act().login())
            .append("name", step.act().name())
            .append("at", Date.from(step.act().at()))
            .append("from", step.from().name())
            .append("to", step.to().name());
    return Fields.with(stored, "message", step.message());
  }

  static Filing filingIn(Document stored) {
    String submitted = stored.getString("submittedOn");
    return new Filing(
        Status.valueOf(stored.getString("status")),
        stored.getLong("edition"),
        FiguresDocument.figuresIn(stored.getList("figures", Document.class)),
        stored.getString("notes"),
        submitted == null ? null : LocalDate.parse(submitted),
        Fields.listed(stored, "history", FilingDocument::stepIn));
  }

  private static HistoryEntry stepIn(Document stored) {
    return new HistoryEntry(
        new Act(
            stored.getString("login"), stored.getString("name"), stored.getDate("at").toInstant()),
        Status.valueOf(stored.getString("from")),
        Status.valueOf(stored.getString("to")),
        stored.getString("message"));
  }
}
