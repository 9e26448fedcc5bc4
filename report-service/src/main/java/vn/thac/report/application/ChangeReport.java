package vn.thac.report.application;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.thac.report.domain.Outcome;
import vn.thac.report.domain.Report;
import vn.thac.report.domain.ReportId;

/** One compare-and-set write of a report, tried again where sums from below came in between. */
final class ChangeReport {

  private static final int ATTEMPTS = 50;

  private final Reports reports;

  ChangeReport(Reports reports) {
    this.reports = reports;
  }

  /** The report after a change that follows from facts; empty where there is no such report. */
  Optional<Report> byFacts(ReportId id, @Nullable Report seen, UnaryOperator<Report> change) {
    Report now = seen;
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
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
    throw new IllegalStateException("report " + id + " is changed too often by others");
  }

  /** The report after a person's step. */
  StepTaken byPerson(ReportId id, @Nullable Long edition, Function<Report, Outcome> step) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Report now = reports.find(id).orElse(null);
      if (now == null || (edition != null && now.filing().edition() != edition)) {
        return new StepTaken.Stale();
      }
      switch (step.apply(now)) {
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
    throw new IllegalStateException("report " + id + " is changed too often by others");
  }
}
