package vn.thac.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thac.contracts.PlanIssuedV1;

/** Plans as plan-service tells them: one regime, two periods that are due on the same day. */
public final class IssuedPlans {

  private IssuedPlans() {}

  /** A plan of the province 90; 90.SNV consolidates. */
  public static PlanIssuedV1 root(String id, int revision, String... reporters) {
    return plan(id, id, null, "90", "/90", "PROVINCE", revision, "90.SNV", reporters);
  }

  /** The sub-plan of the district 9001. */
  public static PlanIssuedV1 sub(String id, String root, String... reporters) {
    return sub(id, root, 0, reporters);
  }

  public static PlanIssuedV1 sub(String id, String root, int revision, String... reporters) {
    return plan(id, root, root, "9001", "/90/9001", "DISTRICT", revision, null, reporters);
  }

  private static PlanIssuedV1 plan(
      String id,
      String root,
      @Nullable String parent,
      String issuer,
      String path,
      String level,
      int revision,
      @Nullable String via,
      String... reporters) {
    var regime =
        new PlanIssuedV1.Regime(
            "V.1",
            "UBND " + issuer,
            via,
            List.of(reporters),
            List.of(
                period("2026-Q2", "quý II năm 2026"), period("2026-H1", "6 tháng đầu năm 2026")),
            List.of(
                new PlanIssuedV1.Figure("PL.1", "bản tin"),
                new PlanIssuedV1.Figure("PL.2", "cuộc đối thoại")));
    return new PlanIssuedV1(
        id,
        revision + 2L,
        root,
        parent,
        issuer,
        path,
        level,
        revision,
        parent == null ? "12/KH-UBND" : null,
        parent == null ? "Kế hoạch mẫu" : null,
        LocalDate.parse("2026-01-15"),
        Instant.parse("2026-01-15T02:30:00Z"),
        LocalDate.parse("2026-12-31"),
        true,
        List.of(),
        List.of(regime));
  }

  private static PlanIssuedV1.Period period(String code, String name) {
    return new PlanIssuedV1.Period(
        code,
        name,
        LocalDate.parse("2025-12-15"),
        LocalDate.parse("2026-06-14"),
        new PlanIssuedV1.Due(LocalDate.parse("2026-06-17"), "theo kế hoạch"),
        new PlanIssuedV1.Due(LocalDate.parse("2026-06-25"), "để tổng hợp"));
  }
}
