package vn.thac.report.adapter.mongo;

import org.bson.Document;
import vn.thac.report.domain.Duty;
import vn.thac.report.domain.Report;
import vn.thac.report.domain.Unit;

/**
 * A report as stored, written and read by hand: a national plan makes tens of thousands of them.
 * What is beside {@code duty}, {@code filing} and {@code below} is there to be searched by: whether
 * it is still {@code awaited}, the {@code agenda} (due date and id: the order of a unit's own
 * reports), and the {@code position} (path and id: the order of the tree).
 */
final class ReportDocument {

  /** Sorts before everything a unit's code begins with: the unit before what is below it. */
  private static final String ITSELF = "/!";

  private ReportDocument() {}

  /** What a next version no longer has is there as null, to be taken out of the store. */
  static Document of(Report report) {
    Duty duty = report.duty();
    Unit via = duty.regime().via();
    String id = report.id().toString();
    return new Document("_id", id)
        .append("version", report.version())
        .append("plan", duty.regime().plan().value())
        .append("rootPlan", duty.regime().rootPlan().value())
        .append("regime", duty.regime().ref())
        .append("period", duty.period().code())
        .append("unit", duty.unit().code())
        .append("via", via == null ? null : via.code())
        .append("status", report.status().name())
        .append("awaited", report.status().isAwaited())
        .append("agenda", duty.due().on() + "/" + id)
        .append("position", duty.unit().path() + ITSELF + id)
        .append("duty", DutyDocument.of(duty))
        .append("filing", FilingDocument.of(report.filing()))
        .append("below", ContributionDocument.of(report.below()));
  }

  /** Not after the first position at a path. */
  static String firstAt(String path) {
    return path + ITSELF;
  }

  /** Before the first position below a path, and after the path's own. */
  static String firstBelow(String path) {
    return path + "/\"";
  }

  /** After the last position below a path. */
  static String afterLastBelow(String path) {
    return path + "0"; // the character after the slash
  }

  static Report reportIn(Document stored) {
    return new Report(
        DutyDocument.dutyIn(Fields.part(stored, "duty")),
        stored.getLong("version"),
        FilingDocument.filingIn(Fields.part(stored, "filing")),
        ContributionDocument.belowIn(stored.getList("below", Document.class)));
  }
}
