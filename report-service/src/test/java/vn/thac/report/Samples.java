package vn.thac.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thac.calendar.Office;
import vn.thac.report.domain.Act;
import vn.thac.report.domain.Due;
import vn.thac.report.domain.Duty;
import vn.thac.report.domain.Figure;
import vn.thac.report.domain.Figures;
import vn.thac.report.domain.Mandate;
import vn.thac.report.domain.Outcome;
import vn.thac.report.domain.Period;
import vn.thac.report.domain.PlanId;
import vn.thac.report.domain.Regime;
import vn.thac.report.domain.Report;
import vn.thac.report.domain.Unit;

/** The words that tests of reports are written in. */
public final class Samples {

  public static final Instant ISSUED = hanoi("2026-01-15T09:30");
  public static final Unit PROVINCE = unit("/90");
  public static final Period H1 =
      new Period(
          "2026-H1",
          "6 tháng đầu năm 2026",
          LocalDate.parse("2025-12-15"),
          LocalDate.parse("2026-06-14"));
  public static final Due DUE = due("2026-06-17");
  public static final List<Figure> FIGURES =
      List.of(new Figure("PL.1", "bản tin"), new Figure("PL.2", "cuộc đối thoại"));

  private Samples() {}

  public static Instant hanoi(String localTime) {
    return LocalDateTime.parse(localTime).atZone(Office.ZONE).toInstant();
  }

  public static Act act(String localTime) {
    return act("lan", localTime);
  }

  public static Act act(String login, String localTime) {
    return new Act(login, login, hanoi(localTime), null);
  }

  public static Due due(String on) {
    return new Due(LocalDate.parse(on), "theo kế hoạch");
  }

  /** The unit at a path, with the last code as its own. */
  public static Unit unit(String path) {
    String code = path.substring(path.lastIndexOf('/') + 1);
    return new Unit(code, "Đơn vị " + code, path, "COMMUNE");
  }

  public static Regime regime(String plan, String rootPlan, Unit issuer, int revision) {
    return new Regime(
        new PlanId(plan), new PlanId(rootPlan), "V.1", "UBND", issuer, null, FIGURES, revision);
  }

  /** An issued plan with one regime for the first half of the year. */
  public static Mandate mandate(
      String plan, @Nullable String parent, Unit issuer, int revision, Unit... reporters) {
    return mandate(plan, parent, issuer, revision, "2026-06-17", reporters);
  }

  public static Mandate mandate(
      String plan,
      @Nullable String parent,
      Unit issuer,
      int revision,
      String due,
      Unit... reporters) {
    String root = plan.split("-")[0];
    return new Mandate(
        new PlanId(plan),
        parent == null ? null : new PlanId(parent),
        issuer,
        revision + 2L,
        revision,
        ISSUED,
        List.of(
            new Mandate.Order(
                regime(plan, root, issuer, revision),
                List.of(reporters),
                List.of(new Mandate.Term(H1, due(due), due("2026-06-25"))))));
  }

  public static Report owed() {
    return Report.open(
        new Duty(regime("root", "root", PROVINCE, 0), unit("/90/90.SNV"), H1, DUE, null));
  }

  public static Figures figures(String ref, String value) {
    return new Figures(Map.of(ref, new BigDecimal(value)));
  }

  public static Report done(Outcome outcome) {
    return ((Outcome.Done) outcome).report();
  }
}
