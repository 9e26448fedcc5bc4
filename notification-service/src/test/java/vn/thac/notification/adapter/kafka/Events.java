package vn.thac.notification.adapter.kafka;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.thac.contracts.PlanAwaitsIssueV1;
import vn.thac.contracts.PlanIssuedV1;
import vn.thac.contracts.ReportReturnedV1;
import vn.thac.contracts.ReportSubmittedV1;
import vn.thac.contracts.ReportsOpenedV1;
import vn.thac.contracts.TaskCompletedV1;
import vn.thac.contracts.TasksAssignedV1;
import vn.thac.contracts.TasksWithdrawnV1;
import vn.thac.notification.domain.Samples;

/** What the other services tell of one plan of the district 901. */
public final class Events {

  public static final String OFFICE = "90101.VP";
  public static final String OFFICE_PATH = "/901/90101/90101.VP";

  private Events() {}

  /** The plan at the top, and the commune's own that came of it. */
  public static PlanIssuedV1 issued(String planId, String parent, String issuer, String path) {
    boolean top = parent == null;
    return new PlanIssuedV1(
        planId,
        1,
        "plan-901",
        parent,
        issuer,
        path,
        top ? "DISTRICT" : "COMMUNE",
        0,
        top ? "12/KH-UBND" : null,
        top ? "Kế hoạch công tác hòa giải ở cơ sở năm 2026" : null,
        LocalDate.parse("2026-01-05"),
        Samples.hanoi("2026-01-05T09:00"),
        LocalDate.parse("2026-12-31"),
        true,
        List.of(),
        List.of());
  }

  public static PlanAwaitsIssueV1 awaitsIssue(String planId, String issueBy) {
    return awaitsIssue(planId, 1, issueBy, "2026-01-05T09:00");
  }

  public static PlanAwaitsIssueV1 awaitsIssue(
      String planId, long version, String issueBy, String since) {
    return new PlanAwaitsIssueV1(
        planId,
        version,
        "plan-901",
        "plan-901",
        "90101",
        "/901/90101",
        "COMMUNE",
        LocalDate.parse(issueBy),
        "10 ngày làm việc sau kế hoạch cấp trên",
        Samples.hanoi(since));
  }

  public static TasksAssignedV1 assigned(String unit, String path, long version, String... tasks) {
    return new TasksAssignedV1(
        "assignment-" + unit,
        version,
        "plan-90101",
        "plan-901",
        unit,
        path,
        "COMMUNE",
        "901",
        Samples.hanoi("2026-01-05T09:00"),
        Stream.of(tasks)
            .map(
                task ->
                    new TasksAssignedV1.Item(
                        task, "PL.1", "Việc " + task, "Báo cáo", List.of(due("2026-03-31"))))
            .toList());
  }

  public static TaskCompletedV1 completed(String task, String on) {
    return new TaskCompletedV1(
        task,
        1,
        "plan-90101",
        "plan-901",
        OFFICE,
        OFFICE_PATH,
        LocalDate.parse("2026-03-31"),
        LocalDate.parse(on),
        true,
        Samples.hanoi(on + "T10:00"));
  }

  public static TasksWithdrawnV1 withdrawn(long version, String... tasks) {
    return new TasksWithdrawnV1(
        "assignment-" + OFFICE,
        version,
        "plan-90101",
        "plan-901",
        OFFICE,
        OFFICE_PATH,
        List.of(tasks),
        Samples.hanoi("2026-02-01T09:00"));
  }

  public static ReportsOpenedV1 opened(String... reports) {
    return new ReportsOpenedV1(
        "duty-" + OFFICE,
        1,
        "plan-90101",
        "plan-901",
        OFFICE,
        OFFICE_PATH,
        "COMMUNE",
        "901",
        Samples.hanoi("2026-01-05T09:00"),
        Stream.of(reports)
            .map(
                report ->
                    new ReportsOpenedV1.Item(
                        report,
                        "2026-Q1",
                        "quý I năm 2026",
                        LocalDate.parse("2026-03-14"),
                        due("2026-03-20")))
            .toList());
  }

  public static ReportSubmittedV1 submitted(String report, long version, String on) {
    return new ReportSubmittedV1(
        report,
        version,
        "plan-90101",
        "plan-901",
        OFFICE,
        OFFICE_PATH,
        "2026-Q1",
        null,
        Map.of("PL.1", BigDecimal.ONE),
        1,
        1,
        LocalDate.parse("2026-03-20"),
        LocalDate.parse(on),
        Samples.hanoi(on + "T10:00"));
  }

  public static ReportReturnedV1 returned(String report, long version, String message) {
    return new ReportReturnedV1(
        report,
        version,
        "plan-90101",
        "plan-901",
        OFFICE,
        OFFICE_PATH,
        "2026-Q1",
        null,
        message,
        Samples.hanoi("2026-03-18T15:00"));
  }

  private static PlanIssuedV1.Due due(String on) {
    return new PlanIssuedV1.Due(LocalDate.parse(on), "ngày ghi trong kế hoạch");
  }
}
