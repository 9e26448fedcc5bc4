package vn.thac.report.adapter.kafka;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thac.contracts.Event;
import vn.thac.contracts.PlanIssuedV1;
import vn.thac.contracts.ReportAcceptedV1;
import vn.thac.contracts.ReportReturnedV1;
import vn.thac.contracts.ReportSubmittedV1;
import vn.thac.contracts.ReportTalliedV1;
import vn.thac.contracts.ReportsOpenedV1;
import vn.thac.contracts.ReportsWithdrawnV1;
import vn.thac.report.domain.Duty;
import vn.thac.report.domain.Report;
import vn.thac.report.domain.ReportFact;
import vn.thac.report.domain.ReportId;
import vn.thac.report.domain.Sums;

/** The only place where a fact about reports becomes a message for others. */
public final class ReportContract {

  private ReportContract() {}

  /** The published form of a fact. */
  public static Event toWire(ReportFact fact) {
    return switch (fact) {
      case ReportFact.Opened opened -> opened(opened);
      case ReportFact.Withdrawn withdrawn -> withdrawn(withdrawn);
      case ReportFact.Submitted submitted -> submitted(submitted);
      case ReportFact.Returned returned -> returned(returned);
      case ReportFact.Accepted accepted -> accepted(accepted);
      case ReportFact.Tallied tallied -> tallied(tallied);
    };
  }

  private static Event opened(ReportFact.Opened fact) {
    Duty duty = fact.reports().getFirst().duty();
    List<ReportsOpenedV1.Item> items =
        fact.reports().stream().map(Report::duty).map(ReportContract::item).toList();
    return new ReportsOpenedV1(
        duty.dutyId().toString(),
        duty.regime().revision() + 1L,
        duty.regime().plan().value(),
        duty.regime().rootPlan().value(),
        duty.unit().code(),
        duty.unit().path(),
        duty.unit().level(),
        duty.regime().superior().code(),
        fact.at(),
        items);
  }

  private static ReportsOpenedV1.Item item(Duty duty) {
    return new ReportsOpenedV1.Item(
        duty.id().toString(),
        duty.period().code(),
        duty.period().name(),
        duty.period().cutOff(),
        new PlanIssuedV1.Due(duty.due().on(), duty.due().reason()));
  }

  private static Event withdrawn(ReportFact.Withdrawn fact) {
    Duty duty = fact.reports().getFirst().duty();
    return new ReportsWithdrawnV1(
        duty.dutyId().toString(),
        fact.version(),
        duty.regime().plan().value(),
        duty.regime().rootPlan().value(),
        duty.unit().code(),
        duty.unit().path(),
        fact.reports().stream().map(report -> report.id().toString()).toList(),
        fact.at());
  }

  private static Event submitted(ReportFact.Submitted fact) {
    Report report = fact.report();
    Duty duty = report.duty();
    Sums sums = report.sums();
    LocalDate on = Objects.requireNonNull(report.filing().submittedOn());
    return new ReportSubmittedV1(
        report.id().toString(),
        report.version(),
        duty.regime().plan().value(),
        duty.regime().rootPlan().value(),
        duty.unit().code(),
        duty.unit().path(),
        duty.period().code(),
        text(duty.parent()),
        sums.totals().values(),
        sums.expected(),
        sums.received(),
        duty.due().on(),
        on,
        fact.at());
  }

  private static Event returned(ReportFact.Returned fact) {
    Duty duty = fact.report().duty();
    return new ReportReturnedV1(
        fact.report().id().toString(),
        fact.report().version(),
        duty.regime().plan().value(),
        duty.regime().rootPlan().value(),
        duty.unit().code(),
        duty.unit().path(),
        duty.period().code(),
        text(duty.parent()),
        fact.message(),
        fact.at());
  }

  private static Event accepted(ReportFact.Accepted fact) {
    Duty duty = fact.report().duty();
    return new ReportAcceptedV1(
        fact.report().id().toString(),
        fact.report().version(),
        duty.regime().plan().value(),
        duty.regime().rootPlan().value(),
        duty.unit().code(),
        duty.unit().path(),
        duty.period().code(),
        fact.at());
  }

  private static Event tallied(ReportFact.Tallied fact) {
    Duty duty = fact.report().duty();
    Sums sums = fact.report().sums();
    return new ReportTalliedV1(
        fact.report().id().toString(),
        fact.report().version(),
        duty.regime().plan().value(),
        duty.regime().rootPlan().value(),
        duty.unit().code(),
        duty.unit().path(),
        duty.period().code(),
        text(duty.parent()),
        sums.totals().values(),
        sums.expected(),
        sums.received(),
        fact.at());
  }

  private static @Nullable String text(@Nullable ReportId id) {
    return id == null ? null : id.toString();
  }
}
