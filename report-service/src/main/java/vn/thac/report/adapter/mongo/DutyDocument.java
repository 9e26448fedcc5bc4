package vn.thac.report.adapter.mongo;

import java.time.LocalDate;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.thac.report.domain.Due;
import vn.thac.report.domain.Duty;
import vn.thac.report.domain.Figure;
import vn.thac.report.domain.Period;
import vn.thac.report.domain.PlanId;
import vn.thac.report.domain.Regime;
import vn.thac.report.domain.ReportId;
import vn.thac.report.domain.Unit;

/** What is asked, as stored. Days are text, which no zone can shift. */
final class DutyDocument {

  private DutyDocument() {}

  static Document of(Duty duty) {
    Regime regime = duty.regime();
    Unit via = regime.via();
    Document stored =
        new Document("plan", regime.plan().value())
            .append("rootPlan", regime.rootPlan().value())
            .append("regime", regime.ref())
            .append("to", regime.to())
            .append("superior", unit(regime.superior()));
    Fields.with(stored, "via", via == null ? null : unit(via))
        .append(
            "figures",
            Fields.each(
                regime.figures(), f -> new Document("ref", f.ref()).append("label", f.label())))
        .append("revision", regime.revision())
        .append("unit", unit(duty.unit()))
        .append("period", period(duty.period()))
        .append("dueOn", duty.due().on().toString())
        .append("dueReason", duty.due().reason());
    ReportId parent = duty.parent();
    return Fields.with(stored, "parent", parent == null ? null : parent.toString());
  }

  private static Document unit(Unit unit) {
    return new Document("code", unit.code())
        .append("name", unit.name())
        .append("path", unit.path())
        .append("level", unit.level());
  }

  private static Document period(Period period) {
    return new Document("code", period.code())
        .append("name", period.name())
        .append("from", period.from().toString())
        .append("cutOff", period.cutOff().toString());
  }

  static Duty dutyIn(Document stored) {
    String parent = stored.getString("parent");
    return new Duty(
        new Regime(
            new PlanId(stored.getString("plan")),
            new PlanId(stored.getString("rootPlan")),
            stored.getString("regime"),
            stored.getString("to"),
            unitIn(Fields.part(stored, "superior")),
            viaIn(stored.get("via", Document.class)),
            Fields.listed(
                stored, "figures", f -> new Figure(f.getString("ref"), f.getString("label"))),
            stored.getInteger("revision")),
        unitIn(Fields.part(stored, "unit")),
        periodIn(Fields.part(stored, "period")),
        new Due(LocalDate.parse(stored.getString("dueOn")), stored.getString("dueReason")),
        parent == null ? null : ReportId.parse(parent));
  }

  private static @Nullable Unit viaIn(@Nullable Document stored) {
    return stored == null ? null : unitIn(stored);
  }

  private static Unit unitIn(Document stored) {
    return new Unit(
        stored.getString("code"),
        stored.getString("name"),
        stored.getString("path"),
        stored.getString("level"));
  }

  private static Period periodIn(Document stored) {
    return new Period(
        stored.getString("code"),
        stored.getString("name"),
        LocalDate.parse(stored.getString("from")),
        LocalDate.parse(stored.getString("cutOff")));
  }
}
