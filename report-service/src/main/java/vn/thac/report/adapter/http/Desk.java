package vn.thac.report.adapter.http;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import vn.thac.access.Action;
import vn.thac.access.Asking;
import vn.thac.http.IdempotencyKey;
import vn.thac.http.IfMatch;
import vn.thac.http.Reason;
import vn.thac.http.Refused;
import vn.thac.report.adapter.http.Views.MayView;
import vn.thac.report.adapter.http.Views.ReportView;
import vn.thac.report.application.ReportHasMovedOn;
import vn.thac.report.application.Reports;
import vn.thac.report.application.StepTaken;
import vn.thac.report.domain.Act;
import vn.thac.report.domain.Cause;
import vn.thac.report.domain.Refusal;
import vn.thac.report.domain.Report;
import vn.thac.report.domain.ReportId;
import vn.thac.report.domain.Unit;

/** What all requests about one report have in common: finding it, whose it is, the answer. */
final class Desk {

  private final Reports reports;
  private final Showing showing;
  private final InstantSource clock;

  Desk(Reports reports, Showing showing, InstantSource clock) {
    this.reports = reports;
    this.showing = showing;
    this.clock = clock;
  }

  /** For who may see it: those at or above its unit, and who consolidates. */
  Report seen(String id, Asking asking) {
    Report report = find(id);
    asking.require(seers(report));
    return report;
  }

  /** For who may write it. */
  Report own(String id, Asking asking) {
    Report report = find(id);
    if (!asking.may(Action.WRITE_REPORT, report.duty().unit().path())) {
      throw asking.may(Action.SEE_REPORT, seers(report)) ? Refused.forbidden() : Refused.notFound();
    }
    asking.require(report.duty().unit().path());
    return report;
  }

  /** For who may judge it: the superior and who consolidates, never the unit itself. */
  Report judged(String id, Asking asking) {
    Report report = find(id);
    String[] judges = judges(report);
    if (!asking.may(Action.JUDGE_REPORT, judges)) {
      throw asking.may(Action.SEE_REPORT, seers(report)) ? Refused.forbidden() : Refused.notFound();
    }
    asking.require(judges);
    return report;
  }

  /**
   * What the person does now.
   *
   * @param key the header by which a repeat is known
   * @param said what a repeat says too
   */
  Act act(Asking asking, @Nullable String key, Object said) {
    String login = asking.person().login();
    Cause cause = IdempotencyKey.cause(key, "report", login, said, Cause::new);
    return new Act(login, asking.person().name(), clock.instant(), cause);
  }

  ResponseEntity<ReportView> answer(Report report, Asking asking) {
    MayView may =
        new MayView(
            asking.may(Action.WRITE_REPORT, report.duty().unit().path()),
            asking.may(Action.JUDGE_REPORT, judges(report)));
    return ResponseEntity.ok()
        .eTag(IfMatch.tag(report.filing().edition()))
        .body(showing.whole(report, may));
  }

  /**
   * The answer to a step of a person.
   *
   * @throws Refused with every reason, or 412 with the report as it stands where somebody was
   *     faster
   */
  ResponseEntity<ReportView> taken(Supplier<StepTaken> step, Asking asking) {
    try {
      return switch (step.get()) {
        case StepTaken.Done(Report report) -> answer(report, asking);
        case StepTaken.Misnamed() -> throw IdempotencyKey.reused();
        case StepTaken.Denied(var refusals) -> throw refused(refusals);
      };
    } catch (ReportHasMovedOn e) {
      throw Refused.stale(answer(e.now(), asking));
    }
  }

  private static Refused refused(List<Refusal> refusals) {
    boolean outOfTurn = refusals.stream().anyMatch(one -> one.kind() == Refusal.Kind.STEP);
    List<Reason> reasons =
        refusals.stream()
            .map(one -> new Reason(one.code(), one.pointer(), one.vi(), one.en()))
            .toList();
    return outOfTurn ? new Refused(HttpStatus.CONFLICT, reasons) : Refused.unprocessable(reasons);
  }

  private Report find(String id) {
    try {
      return reports.find(ReportId.parse(id)).orElseThrow(Refused::notFound);
    } catch (IllegalArgumentException e) {
      throw Refused.notFound();
    }
  }

  private static String[] seers(Report report) {
    return Stream.of(report.duty().unit(), report.duty().regime().via())
        .filter(Objects::nonNull)
        .map(Unit::path)
        .toArray(String[]::new);
  }

  private static String[] judges(Report report) {
    return report.duty().judges().stream().map(Unit::path).toArray(String[]::new);
  }
}
