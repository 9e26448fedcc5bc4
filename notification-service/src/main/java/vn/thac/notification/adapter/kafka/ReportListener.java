package vn.thac.notification.adapter.kafka;

import java.util.List;
import vn.thac.contracts.ReportReturnedV1;
import vn.thac.contracts.ReportSubmittedV1;
import vn.thac.contracts.ReportsOpenedV1;
import vn.thac.contracts.ReportsWithdrawnV1;
import vn.thac.messaging.Interest;
import vn.thac.messaging.ReceivedEvent;
import vn.thac.notification.application.News;
import vn.thac.notification.domain.DeadlineFact;
import vn.thac.notification.domain.Notice;
import vn.thac.notification.domain.Subject;
import vn.thac.notification.domain.Told;

/** A report is to be handed in by its day, and again when it comes back. */
public final class ReportListener {

  /** What is listened to on {@code report.events}. */
  public static final Interest WANTED =
      Interest.in(
          ReportsOpenedV1.class,
          ReportSubmittedV1.class,
          ReportReturnedV1.class,
          ReportsWithdrawnV1.class);

  private ReportListener() {}

  /** What these events mean here. */
  public static News of(List<ReceivedEvent<?>> events) {
    var gathered = new Gathered();
    for (ReceivedEvent<?> event : events) {
      switch (event.fact()) {
        case ReportsOpenedV1 opened -> opened(gathered, opened);
        case ReportSubmittedV1 it ->
            gathered.facts.add(
                new DeadlineFact.Kept(
                    report(it.reportId(), it.planId(), it.rootPlanId(), it.unit(), it.unitPath()),
                    it.version(),
                    it.at(),
                    it.dueOn(),
                    it.submittedOn(),
                    true));
        case ReportReturnedV1 returned -> returned(gathered, returned);
        case ReportsWithdrawnV1 gone ->
            gone.reportIds().stream()
                .map(
                    id ->
                        report(id, gone.planId(), gone.rootPlanId(), gone.unit(), gone.unitPath()))
                .map(report -> new DeadlineFact.Dropped(report, gone.version(), gone.at()))
                .forEach(gathered.facts::add);
        default -> throw new IllegalArgumentException("not listened to: " + event.fact());
      }
    }
    return gathered.news();
  }

  private static void opened(Gathered gathered, ReportsOpenedV1 it) {
    gathered.assigned(
        it.reports().stream()
            .map(
                report ->
                    new DeadlineFact.Asked(
                        report(
                            report.reportId(),
                            it.planId(),
                            it.rootPlanId(),
                            it.unit(),
                            it.unitPath()),
                        it.version(),
                        it.at(),
                        it.superior(),
                        "Báo cáo " + report.periodName(),
                        List.of(Gathered.due(report.due()))))
            .toList());
  }

  private static void returned(Gathered gathered, ReportReturnedV1 it) {
    Subject report = report(it.reportId(), it.planId(), it.rootPlanId(), it.unit(), it.unitPath());
    gathered.facts.add(new DeadlineFact.Reopened(report, it.version(), it.at(), it.message()));
    gathered.returned.add(
        new Notice(
            new Told.Returned(
                report, it.version(), "Báo cáo kỳ " + it.period(), null, it.message()),
            it.at()));
  }

  private static Subject report(
      String id, String planId, String rootPlanId, String unit, String path) {
    return new Subject(Subject.Kind.REPORT, id, planId, rootPlanId, unit, path);
  }
}
