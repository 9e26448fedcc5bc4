package vn.thac.report.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/** One unit's report for one period of one regime: the same plan always makes the same report. */
public record ReportId(UUID value) {

  /** Derived from what makes the report one. */
  public static ReportId of(PlanId plan, String regime, String unit, String period) {
    String name = "report/%s/%s/%s/%s".formatted(plan.value(), regime, unit, period);
    return new ReportId(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)));
  }

  /** From its text; throws IllegalArgumentException where it is not a UUID. */
  public static ReportId parse(String text) {
    return new ReportId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
