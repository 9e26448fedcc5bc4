package vn.thac.report.adapter.mongo;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import vn.thac.report.domain.Act;
import vn.thac.report.domain.Cause;
import vn.thac.report.domain.Filing;
import vn.thac.report.domain.HistoryEntry;
import vn.thac.report.domain.Saved;
import vn.thac.report.domain.Status;

/** What the unit has written, as stored. */
final class FilingDocument {

  /** Beside what stands now; lists are read without. */
  static final String SAVED = "saved";

  private FilingDocument() {}

  static Document of(Filing filing) {
    LocalDate submitted = filing.submittedOn();
    Document stored =
        new Document("status", filing.status().name())
            .append("edition", filing.edition())
            .append("figures", FiguresDocument.of(filing.figures()))
            .append("notes", filing.notes());
    return Fields.with(stored, "submittedOn", submitted == null ? null : submitted.toString())
        .append("history", Fields.each(filing.history(), FilingDocument::step))
        .append(SAVED, Fields.each(filing.saved(), FilingDocument::saved));
  }

  private static Document step(HistoryEntry step) {
    Document stored =
        act(step.act()).append("from", step.from().name()).append("to", step.to().name());
    return Fields.with(stored, "message", step.message());
  }

  private static Document saved(Saved saved) {
    return act(saved.act())
        .append("edition", saved.edition())
        .append("figures", FiguresDocument.of(saved.figures()))
        .append("notes", saved.notes());
  }

  private static Document act(Act act) {
    Document stored =
        new Document("login", act.login())
            .append("name", act.name())
            .append("at", Date.from(act.at()));
    Cause cause = act.cause();
    return cause == null
        ? stored
        : stored.append("cause", cause.id()).append("print", cause.print());
  }

  static Filing filingIn(Document stored) {
    String submitted = stored.getString("submittedOn");
    return new Filing(
        Status.valueOf(stored.getString("status")),
        stored.getLong("edition"),
        FiguresDocument.figuresIn(stored.getList("figures", Document.class)),
        stored.getString("notes"),
        submitted == null ? null : LocalDate.parse(submitted),
        Fields.listed(stored, "history", FilingDocument::stepIn),
        Fields.each(stored.getList(SAVED, Document.class, List.of()), FilingDocument::savedIn));
  }

  private static Saved savedIn(Document stored) {
    return new Saved(
        stored.getLong("edition"),
        FiguresDocument.figuresIn(stored.getList("figures", Document.class)),
        stored.getString("notes"),
        actIn(stored));
  }

  private static Act actIn(Document stored) {
    String cause = stored.getString("cause");
    return new Act(
        stored.getString("login"),
        stored.getString("name"),
        stored.getDate("at").toInstant(),
        cause == null ? null : new Cause(cause, stored.getString("print")));
  }

  private static HistoryEntry stepIn(Document stored) {
    return new HistoryEntry(
        actIn(stored),
        Status.valueOf(stored.getString("from")),
        Status.valueOf(stored.getString("to")),
        stored.getString("message"));
  }
}
