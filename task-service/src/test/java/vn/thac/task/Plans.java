package vn.thac.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.thac.contracts.PlanIssuedV1;

/** Plans as plan-service tells of them. */
public final class Plans {

  private static final Instant ISSUED_AT = Instant.parse("2025-01-24T01:00:00Z");

  private Plans() {}

  /** A plan of the province. */
  public static PlanIssuedV1 root(String id, int revision, PlanIssuedV1.Activity... activities) {
    return plan(id, id, "75", "/75", revision, activities);
  }

  /** A sub-plan of the district 734. */
  public static PlanIssuedV1 sub(String id, String root, PlanIssuedV1.Activity... activities) {
    return plan(id, root, "734", "/75/734", 0, activities);
  }

  private static PlanIssuedV1 plan(
      String id,
      String root,
      String issuer,
      String path,
      int revision,
      PlanIssuedV1.Activity... activities) {
    boolean top = id.equals(root);
    return new PlanIssuedV1(
        id,
        1L + revision,
        root,
        top ? null : root,
        issuer,
        path,
        top ? "PROVINCE" : "DISTRICT",
        revision,
        top ? "35/KH-UBND" : null,
        top ? "Kế hoạch tuyên truyền" : null,
        LocalDate.parse("2025-01-24"),
        ISSUED_AT,
        LocalDate.parse("2025-12-31"),
        true,
        List.of(activities),
        List.of());
  }

  /** An activity. */
  public static PlanIssuedV1.Activity activity(
      String ref, String words, List<String> leads, String... days) {
    return new PlanIssuedV1.Activity(
        ref,
        words,
        leads,
        List.of(),
        null,
        new PlanIssuedV1.Deliverable("01 bản tin", 1, "MONTH", "EXACT"),
        Arrays.stream(days)
            .map(day -> new PlanIssuedV1.Due(LocalDate.parse(day), "theo kế hoạch"))
            .toList());
  }
}
