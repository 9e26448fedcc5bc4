package vn.thac.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * All reports one unit owes under one plan; one fact per unit.
 *
 * @param dutyId derived from plan and unit
 * @param version the plan's revision plus one
 * @param superior the code of the committee the reports go to
 */
public record ReportsOpenedV1(
    String dutyId,
    long version,
    String planId,
    String rootPlanId,
    String unit,
    String unitPath,
    String level,
    String superior,
    Instant at,
    List<Item> reports)
    implements Event {

  /** One report: its period, the last day of its figures and the day it is due. */
  public record Item(
      String reportId, String period, String periodName, LocalDate cutOff, PlanIssuedV1.Due due) {}

  @Override
  public String key() {
    return dutyId;
  }
}
