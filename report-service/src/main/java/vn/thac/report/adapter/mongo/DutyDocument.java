package vn.thac.report.adapter.mongo;

import java.time.LocalDate;
import java.util.List;
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
record DutyDocument(
    String plan,
    String rootPlan,
    String regime,
    String to,
    UnitDocument superior,
    @Nullable UnitDocument via,
    List<FigureDocument> figures,
    int revision,
    UnitDocument unit,
    PeriodDocument period,
    String dueOn,
    String dueReason,
    @Nullable String parent) {

  record UnitDocument(String code, String name, String path, String level) {
    static UnitDocument of(Unit unit) {
      return new UnitDocument(unit.code(), unit.name(), unit.path(), unit.level());
    }

    Unit unit() {
      return new Unit(code, name, path, level);
    }
  }

  record FigureDocument(String ref, String label) {}

  record PeriodDocument(String code, String name, String from, String cutOff) {}

  static DutyDocument of(Duty duty) {
    Regime regime = duty.regime();
    Period period = duty.period();
    return new DutyDocument(
        regime.plan().value(),
        regime.rootPlan().value(),
        regime.ref(),
        regime.to(),
        UnitDocument.of(regime.superior()),
        regime.via() == null ? null : UnitDocument.of(regime.via()),
        regime.figures().stream().map(f -> new FigureDocument(f.ref(), f.label())).toList(),
        regime.revision(),
        UnitDocument.of(duty.unit()),
        new PeriodDocument(
            period.code(), period.name(), period.from().toString(), period.cutOff().toString()),
        duty.due().on().toString(),
        duty.due().reason(),
        duty.parent() == null ? null : duty.parent().toString());
  }

  Duty duty() {
    return new Duty(
        new Regime(
            new PlanId(plan),
            new PlanId(rootPlan),
            regime,
            to,
            superior.unit(),
            via == null ? null : via.unit(),
            figures.stream().map(f -> new Figure(f.ref(), f.label())).toList(),
            revision),
        unit.unit(),
        new Period(
            period.code(),
            period.name(),
            LocalDate.parse(period.from()),
            LocalDate.parse(period.cutOff())),
        new Due(LocalDate.parse(dueOn), dueReason),
        parent == null ? null : ReportId.parse(parent));
  }
}
