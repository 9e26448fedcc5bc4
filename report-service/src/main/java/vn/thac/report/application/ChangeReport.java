package vn.thac.report.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.thac.report.domain.Act;
import vn.thac.report.domain.Cause;
import vn.thac.report.domain.Outcome;
import vn.thac.report.domain.Report;
import vn.thac.report.domain.ReportId;

/** One compare-and-set write of a report, tried again where sums from below came in between. */
final class ChangeReport {

  private static final int TRIES = 50; // decision 0012

  private final Reports reports;

  ChangeReport(Reports reports) {
    this.reports = reports;
  }

  /** The report after a change that follows from facts; empty where there is no such report. */
  Optional<Report> byFacts(ReportId id, @Nullable Report seen, UnaryOperator<Report> change) {
    Report now = seen;
    for (int attempt = 0; attempt < TRIES; attempt++) {
      if (now == null) {
        now = reports.find(id).orElse(null);
      }
      if (now == null) {
        return Optional.empty();
      }
      Report next = change.apply(now);
      if (next == now || reports.save(next, List.of())) {
        return Optional.of(next);
      }
      now = null;
    }
    throw new IllegalStateException("report " + id + " keeps moving; it will be asked for again");
  }

  /**
   * Reports after changes that follow from facts, all written together; those that are not there
   * are left out. A change that is made already must leave a report as it is.
   */
  Map<ReportId, Report> byFacts(Set<ReportId> ids, BiFunction<ReportId, Report, Report> change) {
    Map<ReportId, Report> done = new LinkedHashMap<>();
    Set<ReportId> left = new LinkedHashSet<>(ids);
    for (int attempt = 0; attempt < TRIES && !left.isEmpty(); attempt++) {
      Map<ReportId, Report> seen = reports.findAll(left);
      left.retainAll(seen.keySet());
      List<Report> changed = new ArrayList<>();
      seen.forEach(
          (id, report) -> {
            Report next = change.apply(id, report);
            if (next == report) {
              done.put(id, report);
            } else {
              changed.add(next);
            }
          });
      if (reports.saveAll(changed)) {
        changed.forEach(report -> done.put(report.id(), report));
      }
      // Where somebody was faster with one, all are looked at again: what was written is no news.
      left.removeAll(done.keySet());
    }
    if (!left.isEmpty()) {
      throw new IllegalStateException("reports keep moving; the batch will come again: " + left);
    }
    return done;
  }

  /**
   * The report after a person's step, which is taken once however often it is asked for.
   *
   * @throws ReportHasMovedOn where somebody changed it since the person looked at it
   */
  StepTaken byPerson(
      ReportId id, @Nullable Long edition, Act act, BiFunction<Report, Act, Outcome> step) {
    Cause cause = act.cause();
    for (int attempt = 0; attempt < TRIES; attempt++) {
      Report now = reports.find(id).orElseThrow();
      Optional<Cause> before = cause == null ? Optional.empty() : now.filing().caused(cause.id());
      if (before.isPresent()) {
        return before.get().equals(cause) ? new StepTaken.Done(now) : new StepTaken.Misnamed();
      }
      if (edition != null && now.filing().edition() != edition) {
        throw new ReportHasMovedOn(now);
      }
      switch (step.apply(now, act)) {
        case Outcome.Denied denied -> {
          return new StepTaken.Denied(denied.refusals());
        }
        case Outcome.Done done -> {
          if (reports.save(done.report(), done.facts())) {
            return new StepTaken.Done(done.report());
          }
        }
      }
    }
    throw new IllegalStateException("report " + id + " keeps moving; it will be asked for again");
  }
}
