package vn.thac.notification.adapter.kafka;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thac.contracts.Event;
import vn.thac.contracts.PlanAwaitsIssueV1;
import vn.thac.contracts.PlanIssuedV1;
import vn.thac.contracts.PlanWithdrawnV1;
import vn.thac.contracts.ReportReturnedV1;
import vn.thac.contracts.ReportSubmittedV1;
import vn.thac.contracts.ReportsOpenedV1;
import vn.thac.contracts.ReportsWithdrawnV1;
import vn.thac.contracts.TaskCompletedV1;
import vn.thac.contracts.TasksAssignedV1;
import vn.thac.contracts.TasksWithdrawnV1;
import vn.thac.messaging.ReceivedEvent;
import vn.thac.notification.application.News;
import vn.thac.notification.application.PlanTitles.PlanTitle;
import vn.thac.notification.domain.DeadlineFact;
import vn.thac.notification.domain.Due;
import vn.thac.notification.domain.Notice;
import vn.thac.notification.domain.Subject;
import vn.thac.notification.domain.Told;

/** The one file that knows both the events and the deadlines. */
public final class NewsFromEvents {

  /** What is listened to on {@code plan.events}. */
  public static final Set<Class<? extends Event>> PLAN =
      Set.of(PlanIssuedV1.class, PlanAwaitsIssueV1.class, PlanWithdrawnV1.class);

  /** What is listened to on {@code task.events}. */
  public static final Set<Class<? extends Event>> TASK =
      Set.of(TasksAssignedV1.class, TaskCompletedV1.class, TasksWithdrawnV1.class);

  /** What is listened to on {@code report.events}. */
  public static final Set<Class<? extends Event>> REPORT =
      Set.of(
          ReportsOpenedV1.class,
          ReportSubmittedV1.class,
          ReportReturnedV1.class,
          ReportsWithdrawnV1.class);

  private final List<DeadlineFact> facts = new ArrayList<>();
  private final List<Notice> assigned = new ArrayList<>();
  private final List<Notice> returned = new ArrayList<>();
  private final List<PlanTitle> titles = new ArrayList<>();

  private NewsFromEvents() {}

  /** What these events mean, in their order. */
  public static News of(List<ReceivedEvent<?>> events) {
    var news = new NewsFromEvents();
    events.forEach(event -> news.take(event.fact()));
    return new News(news.facts, news.assigned, news.returned, news.titles);
  }

  private void take(Event event) {
    switch (event) {
      case PlanIssuedV1 it -> issued(it);
      case PlanAwaitsIssueV1 it -> awaitsIssue(it);
      case PlanWithdrawnV1 it -> withdrawn(it);
      case TasksAssignedV1 it -> assigned(it);
      case TaskCompletedV1 it ->
          facts.add(
              new DeadlineFact.Kept(
                  subject(
                      Subject.Kind.TASK,
                      it.taskId(),
                      it.planId(),
                      it.rootPlanId(),
                      it.unit(),
                      it.unitPath()),
                  it.version(),
                  it.at(),
                  it.dueOn(),
                  it.completedOn(),
                  it.last()));
      case TasksWithdrawnV1 it ->
          it.taskIds()
              .forEach(
                  id ->
                      facts.add(
                          new DeadlineFact.Dropped(
                              subject(
                                  Subject.Kind.TASK,
                                  id,
                                  it.planId(),
                                  it.rootPlanId(),
                                  it.unit(),
                                  it.unitPath()),
                              it.version(),
                              it.at())));
      case ReportsOpenedV1 it -> opened(it);
      case ReportSubmittedV1 it ->
          facts.add(
              new DeadlineFact.Kept(
                  subject(
                      Subject.Kind.REPORT,
                      it.reportId(),
                      it.planId(),
                      it.rootPlanId(),
                      it.unit(),
                      it.unitPath()),
                  it.version(),
                  it.at(),
                  it.dueOn(),
                  it.submittedOn(),
                  true));
      case ReportReturnedV1 it -> returned(it);
      case ReportsWithdrawnV1 it ->
          it.reportIds()
              .forEach(
                  id ->
                      facts.add(
                          new DeadlineFact.Dropped(
                              subject(
                                  Subject.Kind.REPORT,
                                  id,
                                  it.planId(),
                                  it.rootPlanId(),
                                  it.unit(),
                                  it.unitPath()),
                              it.version(),
                              it.at())));
      default -> throw new IllegalArgumentException("not listened to: " + event.getClass());
    }
  }

  private void issued(PlanIssuedV1 it) {
    if (it.parentPlanId() == null) {
      titles.add(new PlanTitle(it.planId(), it.version(), title(it.number(), it.title())));
      return;
    }
    facts.add(
        new DeadlineFact.Kept(
            subject(
                Subject.Kind.PLAN,
                it.planId(),
                it.planId(),
                it.rootPlanId(),
                it.issuer(),
                it.issuerPath()),
            it.version(),
            it.issuedAt(),
            null,
            it.issuedOn(),
            true));
  }

  private static String title(@Nullable String number, @Nullable String title) {
    return Stream.of(number, title).filter(Objects::nonNull).collect(Collectors.joining(" – "));
  }

  private void awaitsIssue(PlanAwaitsIssueV1 it) {
    Subject plan =
        subject(
            Subject.Kind.PLAN,
            it.planId(),
            it.planId(),
            it.rootPlanId(),
            it.issuer(),
            it.issuerPath());
    facts.add(
        new DeadlineFact.Asked(
            plan,
            it.version(),
            it.at(),
            plan.committeeAbove(),
            "Rà soát và ban hành kế hoạch cấp mình",
            List.of(new Due(it.issueBy(), it.reason()))));
    notice(plan, it.version(), 1, it.at());
  }

  private void withdrawn(PlanWithdrawnV1 it) {
    if (it.parentPlanId() != null) {
      facts.add(
          new DeadlineFact.Dropped(
              subject(
                  Subject.Kind.PLAN,
                  it.planId(),
                  it.planId(),
                  it.rootPlanId(),
                  it.issuer(),
                  it.issuerPath()),
              it.version(),
              it.at()));
    }
  }

  private void assigned(TasksAssignedV1 it) {
    for (TasksAssignedV1.Item task : it.tasks()) {
      facts.add(
          new DeadlineFact.Asked(
              subject(
                  Subject.Kind.TASK,
                  task.taskId(),
                  it.planId(),
                  it.rootPlanId(),
                  it.unit(),
                  it.unitPath()),
              it.version(),
              it.at(),
              it.superior(),
              task.label(),
              task.dues().stream().map(NewsFromEvents::due).toList()));
    }
    notice(
        subject(
            Subject.Kind.TASK,
            it.assignmentId(),
            it.planId(),
            it.rootPlanId(),
            it.unit(),
            it.unitPath()),
        it.version(),
        it.tasks().size(),
        it.at());
  }

  private void opened(ReportsOpenedV1 it) {
    for (ReportsOpenedV1.Item report : it.reports()) {
      facts.add(
          new DeadlineFact.Asked(
              subject(
                  Subject.Kind.REPORT,
                  report.reportId(),
                  it.planId(),
                  it.rootPlanId(),
                  it.unit(),
                  it.unitPath()),
              it.version(),
              it.at(),
              it.superior(),
              "Báo cáo " + report.periodName(),
              List.of(due(report.due()))));
    }
    notice(
        subject(
            Subject.Kind.REPORT,
            it.dutyId(),
            it.planId(),
            it.rootPlanId(),
            it.unit(),
            it.unitPath()),
        it.version(),
        it.reports().size(),
        it.at());
  }

  private void returned(ReportReturnedV1 it) {
    Subject report =
        subject(
            Subject.Kind.REPORT,
            it.reportId(),
            it.planId(),
            it.rootPlanId(),
            it.unit(),
            it.unitPath());
    facts.add(new DeadlineFact.Reopened(report, it.version(), it.at(), it.message()));
    returned.add(
        new Notice(
            new Told.Returned(
                report, it.version(), "Báo cáo kỳ " + it.period(), null, it.message()),
            it.at()));
  }

  private void notice(Subject of, long version, int count, Instant at) {
    if (count > 0) {
      assigned.add(
          new Notice(
              new Told.Assigned(
                  of.kind(),
                  of.planId(),
                  of.rootPlanId(),
                  of.unit(),
                  of.unitPath(),
                  version,
                  count),
              at));
    }
  }

  private static Subject subject(
      Subject.Kind kind, String id, String planId, String rootPlanId, String unit, String path) {
    return new Subject(kind, id, planId, rootPlanId, unit, path);
  }

  private static Due due(PlanIssuedV1.Due due) {
    return new Due(due.on(), due.reason());
  }
}
