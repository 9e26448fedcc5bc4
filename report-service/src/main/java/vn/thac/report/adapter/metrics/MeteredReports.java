package vn.thac.report.adapter.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thac.report.application.Reports;
import vn.thac.report.domain.PlanId;
import vn.thac.report.domain.Report;
import vn.thac.report.domain.ReportFact;
import vn.thac.report.domain.ReportId;

/** Counts what happens to reports, and how often two wrote the same one at once. */
public final class MeteredReports implements Reports {

  private final Reports reports;
  private final Counter opened;
  private final Counter onTime;
  private final Counter late;
  private final Counter returned;
  private final Counter accepted;
  private final Counter conflicts;

  public MeteredReports(Reports reports, MeterRegistry meters) {
    this.reports = reports;
    this.opened = meters.counter("thac.report.opened");
    this.onTime = meters.counter("thac.report.submitted", "outcome", "on-time");
    this.late = meters.counter("thac.report.submitted", "outcome", "late");
    this.returned = meters.counter("thac.report.judged", "outcome", "returned");
    this.accepted = meters.counter("thac.report.judged", "outcome", "accepted");
    this.conflicts = meters.counter("thac.report.conflicts");
  }

  @Override
  public Set<ReportId> open(List<Report> fresh) {
    Set<ReportId> there = reports.open(fresh);
    opened.increment(fresh.size() - (double) there.size());
    return there;
  }

  @Override
  public boolean save(Report next, List<ReportFact> facts) {
    boolean saved = reports.save(next, facts);
    if (!saved) {
      conflicts.increment();
      return false;
    }
    for (ReportFact fact : facts) {
      Counter counter = counterOf(fact);
      if (counter != null) {
        counter.increment();
      }
    }
    return true;
  }

  @Override
  public boolean saveAll(List<Report> next) {
    boolean saved = reports.saveAll(next);
    if (!saved) {
      conflicts.increment();
    }
    return saved;
  }

  private @Nullable Counter counterOf(ReportFact fact) {
    return switch (fact) {
      case ReportFact.Submitted submitted -> submitted.report().isLate() ? late : onTime;
      case ReportFact.Returned ignored -> returned;
      case ReportFact.Accepted ignored -> accepted;
      case ReportFact.Opened ignored -> null; // told by handlers, counted where they are stored
      case ReportFact.Withdrawn ignored -> null;
      case ReportFact.Tallied ignored -> null;
    };
  }

  @Override
  public Optional<Report> find(ReportId id) {
    return reports.find(id);
  }

  @Override
  public Map<ReportId, Report> findAll(Collection<ReportId> ids) {
    return reports.findAll(ids);
  }

  @Override
  public List<Report> ofPlan(PlanId plan) {
    return reports.ofPlan(plan);
  }
}
