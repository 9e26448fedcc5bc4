package vn.thac.report.adapter.http;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thac.access.Action;
import vn.thac.access.Asking;
import vn.thac.access.Decides;
import vn.thac.http.IfMatch;
import vn.thac.report.adapter.http.Views.ReportView;
import vn.thac.report.adapter.http.Views.SavedView;
import vn.thac.report.application.JudgeReport;
import vn.thac.report.application.WriteReport;
import vn.thac.report.domain.Act;
import vn.thac.report.domain.Figures;
import vn.thac.report.domain.Report;

/**
 * One report: seen, written, handed in, returned, accepted. A step that names itself with an
 * Idempotency-Key is taken once, however often it is sent.
 */
@RestController
@RequestMapping("/api/v1/reports/{id}")
final class ReportController {

  /**
   * What the unit has so far.
   *
   * @param figures by key; a key that is null or not there has not been counted
   */
  record DraftBody(@Nullable Map<String, @Nullable BigDecimal> figures, @Nullable String notes) {
    Figures counted() {
      Map<String, BigDecimal> counted = new LinkedHashMap<>();
      if (figures != null) {
        figures.forEach(
            (ref, value) -> {
              if (value != null) {
                counted.put(ref, value);
              }
            });
      }
      return new Figures(counted);
    }
  }

  /** What has to be mended. */
  record ReturnBody(@Nullable String message) {}

  private final Desk desk;
  private final WriteReport write;
  private final JudgeReport judge;

  ReportController(Desk desk, WriteReport write, JudgeReport judge) {
    this.desk = desk;
    this.write = write;
    this.judge = judge;
  }

  @GetMapping
  @Decides(Action.SEE_REPORT)
  ResponseEntity<ReportView> one(@PathVariable String id, Asking asking) {
    return desk.answer(desk.seen(id, asking), asking);
  }

  @PutMapping("/draft")
  @Decides(Action.WRITE_REPORT)
  ResponseEntity<ReportView> draft(
      @PathVariable String id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody DraftBody body,
      Asking asking) {
    Report report = desk.own(id, asking);
    String notes = body.notes() == null ? "" : body.notes();
    return desk.taken(
        () ->
            write.draft(
                report.id(),
                IfMatch.version(ifMatch),
                body.counted(),
                notes,
                desk.act(asking, key, List.of("draft", body))),
        asking);
  }

  /** What was saved at different times, the newest first; for who may see the draft. */
  @GetMapping("/saved")
  @Decides(Action.SEE_REPORT)
  List<SavedView> saved(@PathVariable String id, Asking asking) {
    return desk.seen(id, asking).filing().saved().reversed().stream().map(SavedView::of).toList();
  }

  @PostMapping("/saved/{edition}/restoration")
  @Decides(Action.WRITE_REPORT)
  ResponseEntity<ReportView> bringBack(
      @PathVariable String id,
      @PathVariable long edition,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      Asking asking) {
    Report report = desk.own(id, asking);
    Act act = desk.act(asking, key, List.of("restoration", edition));
    return desk.taken(
        () -> write.bringBack(report.id(), IfMatch.version(ifMatch), edition, act), asking);
  }

  @PostMapping("/submission")
  @Decides(Action.WRITE_REPORT)
  ResponseEntity<ReportView> submit(
      @PathVariable String id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      Asking asking) {
    Report report = desk.own(id, asking);
    return desk.taken(
        () ->
            write.submit(
                report.id(), IfMatch.version(ifMatch), desk.act(asking, key, "submission")),
        asking);
  }

  @PostMapping("/return")
  @Decides(Action.JUDGE_REPORT)
  ResponseEntity<ReportView> giveBack(
      @PathVariable String id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody ReturnBody body,
      Asking asking) {
    Report report = desk.judged(id, asking);
    String message = body.message() == null ? "" : body.message();
    return desk.taken(
        () ->
            judge.giveBack(
                report.id(),
                edition(ifMatch),
                message,
                desk.act(asking, key, List.of("return", body))),
        asking);
  }

  @PostMapping("/acceptance")
  @Decides(Action.JUDGE_REPORT)
  ResponseEntity<ReportView> accept(
      @PathVariable String id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      Asking asking) {
    Report report = desk.judged(id, asking);
    return desk.taken(
        () -> judge.accept(report.id(), edition(ifMatch), desk.act(asking, key, "acceptance")),
        asking);
  }

  /**
   * A superior may judge without saying what was seen: nobody else writes while it is handed in.
   */
  private static @Nullable Long edition(@Nullable String ifMatch) {
    return ifMatch == null ? null : IfMatch.version(ifMatch);
  }
}
