package vn.thac.report.adapter.kafka;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thac.contracts.Event;
import vn.thac.contracts.ReportAcceptedV1;
import vn.thac.contracts.ReportReturnedV1;
import vn.thac.contracts.ReportSubmittedV1;
import vn.thac.contracts.ReportTalliedV1;
import vn.thac.messaging.BatchHandler;
import vn.thac.messaging.Consequences;
import vn.thac.messaging.Interest;
import vn.thac.messaging.NotYet;
import vn.thac.messaging.ReceivedEvent;
import vn.thac.report.application.Reports;
import vn.thac.report.application.RollUp;
import vn.thac.report.domain.Figures;
import vn.thac.report.domain.FromBelow;
import vn.thac.report.domain.PlanId;
import vn.thac.report.domain.Report;
import vn.thac.report.domain.ReportFact;
import vn.thac.report.domain.ReportId;
import vn.thac.report.domain.Sums;

/** Our own facts come in again, so that figures climb one level; the next level hears of it. */
public final class ReportListener implements BatchHandler {

  /** What it wants to hear. */
  public static final Interest WANTED =
      Interest.in(
          ReportSubmittedV1.class,
          ReportTalliedV1.class,
          ReportReturnedV1.class,
          ReportAcceptedV1.class);

  private final RollUp rollUp;
  private final Reports reports;
  private final Consequences consequences;

  public ReportListener(RollUp rollUp, Reports reports, Consequences consequences) {
    this.rollUp = rollUp;
    this.reports = reports;
    this.consequences = consequences;
  }

  @Override
  public void handle(List<ReceivedEvent<?>> events) {
    Consequences.Batch<PlanId> batch = consequences.of();
    Instant at = Instant.EPOCH;
    for (ReceivedEvent<?> event : events) {
      batch.heard(new PlanId(rootPlanOf(event.fact())), event);
      at = event.at().isAfter(at) ? event.at() : at;
    }
    List<FromBelow> news = news(events.stream().<Event>map(ReceivedEvent::fact).toList(), reports);
    RollUp.Result result = rollUp.hear(news, at);
    if (!result.missing().isEmpty()) {
      // Nothing is lost by not telling yet: when the batch comes again, all of it is told.
      throw new NotYet("no report to add to: " + result.missing());
    }
    for (ReportFact fact : result.tallied()) {
      batch.follows(fact.rootPlan(), ReportContract.toWire(fact), fact.at());
    }
    batch.tell();
  }

  /** What the facts let reports above know. */
  static List<FromBelow> news(List<? extends Event> facts, Reports reports) {
    Map<ReportId, Report> accepted = reports.findAll(acceptedIn(facts));
    return facts.stream().flatMap(fact -> told(fact, accepted).stream()).toList();
  }

  /** The fact of acceptance does not name the report above; the report itself does. */
  private static List<ReportId> acceptedIn(List<? extends Event> facts) {
    List<ReportId> ids = new ArrayList<>();
    for (Event fact : facts) {
      if (fact instanceof ReportAcceptedV1 accepted) {
        ids.add(ReportId.parse(accepted.reportId()));
      }
    }
    return ids;
  }

  private static Optional<FromBelow> told(Event fact, Map<ReportId, Report> accepted) {
    return switch (fact) {
      case ReportSubmittedV1 e ->
          parent(e.parentReportId())
              .map(
                  parent ->
                      FromBelow.submitted(
                          parent,
                          e.unit(),
                          e.version(),
                          e.submittedOn().isAfter(e.dueOn()),
                          sums(e.totals(), e.expected(), e.received())));
      case ReportTalliedV1 e ->
          parent(e.parentReportId())
              .map(
                  parent ->
                      FromBelow.sums(
                          parent,
                          e.unit(),
                          e.version(),
                          sums(e.totals(), e.expected(), e.received())));
      case ReportReturnedV1 e ->
          parent(e.parentReportId())
              .map(parent -> FromBelow.returned(parent, e.unit(), e.version()));
      case ReportAcceptedV1 e -> {
        Report report = accepted.get(ReportId.parse(e.reportId()));
        if (report == null) {
          throw new NotYet("no report " + e.reportId());
        }
        yield Optional.ofNullable(report.duty().parent())
            .map(parent -> FromBelow.accepted(parent, e.unit(), e.version(), report.isLate()));
      }
      default -> throw new IllegalArgumentException("not asked for: " + fact);
    };
  }

  private static String rootPlanOf(Event fact) {
    return switch (fact) {
      case ReportSubmittedV1 e -> e.rootPlanId();
      case ReportTalliedV1 e -> e.rootPlanId();
      case ReportReturnedV1 e -> e.rootPlanId();
      case ReportAcceptedV1 e -> e.rootPlanId();
      default -> throw new IllegalArgumentException("not asked for: " + fact);
    };
  }

  private static Optional<ReportId> parent(@Nullable String id) {
    return Optional.ofNullable(id).map(ReportId::parse);
  }

  private static Sums sums(Map<String, BigDecimal> totals, int expected, int received) {
    return new Sums(new Figures(totals), expected, received);
  }
}
