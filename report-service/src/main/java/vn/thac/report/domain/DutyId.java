package vn.thac.report.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/** All reports of one unit under one plan, taken together. */
public record DutyId(UUID value) {

  /** Derived from plan and unit. */
  public static DutyId of(PlanId plan, String unit) {
    String name = "report-duty/%s/%s".formatted(plan.value(), unit);
    return new DutyId(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
