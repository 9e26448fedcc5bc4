package vn.thac.report.adapter.http;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thac.access.Action;
import vn.thac.access.Asking;
import vn.thac.access.Decides;
import vn.thac.access.DirectoryCopy;
import vn.thac.calendar.Office;
import vn.thac.http.Cursor;
import vn.thac.http.Page;
import vn.thac.http.Refused;
import vn.thac.report.adapter.http.Views.ConsolidatedView;
import vn.thac.report.adapter.http.Views.OverdueView;
import vn.thac.report.adapter.http.Views.ReportLine;
import vn.thac.report.adapter.http.Views.SilentView;
import vn.thac.report.application.Listed;
import vn.thac.report.application.ReportFilter;
import vn.thac.report.application.ReportLists;
import vn.thac.report.application.Units;
import vn.thac.report.domain.PlanId;
import vn.thac.report.domain.Report;
import vn.thac.report.domain.Status;
import vn.thac.report.domain.Unit;

/** Many reports: lists, the consolidated view, and who is silent. */
@RestController
@RequestMapping("/api/v1/reports")
final class ReportListController {

  private final Desk desk;
  private final ReportLists lists;
  private final Units units;
  private final Showing showing;
  private final InstantSource clock;

  ReportListController(
      Desk desk, ReportLists lists, Units units, Showing showing, InstantSource clock) {
    this.desk = desk;
    this.lists = lists;
    this.units = units;
    this.showing = showing;
    this.clock = clock;
  }

  /** Whose reports a list is of; {@code via}: those that go through the person's unit. */
  enum View {
    owed,
    unit,
    below,
    via
  }

  @GetMapping
  @Decides(Action.SEE_REPORT)
  Page<ReportLine> list(
      Asking asking,
      @RequestParam(defaultValue = "owed") View view,
      @RequestParam(required = false) @Nullable String period,
      @RequestParam(required = false) @Nullable Status status,
      @RequestParam(required = false) @Nullable String rootPlan,
      @RequestParam(required = false) @Nullable String unit,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "50") int size) {
    int limit = Page.size(size) + 1;
    Cursor after = Cursor.read(cursor, 1);
    String position = after == null ? null : after.values().getFirst();
    ReportFilter filter =
        new ReportFilter(period, status, rootPlan == null ? null : new PlanId(rootPlan));
    Unit named = unit == null ? null : named(unit, asking);
    List<String> of = named == null ? asking.ownUnits() : List.of(named.code());
    List<Listed> found =
        switch (view) {
          case owed -> lists.ofUnits(of, true, filter, position, limit);
          case unit -> lists.ofUnits(of, false, filter, position, limit);
          case via -> lists.via(of, filter, position, limit);
          case below ->
              below(
                  named == null ? asking.scope() : List.of(named.path()), filter, position, limit);
        };
    Page<Listed> page = Page.of(found, size, listed -> Cursor.after(listed.position()));
    return new Page<>(
        showing.lines(page.items().stream().map(Listed::report).toList()), page.next());
  }

  /** How many reports each place owes after their date: its committee and its offices together. */
  @GetMapping("/overdue")
  @Decides(Action.SEE_REPORT)
  Page<OverdueView> overdue(
      Asking asking,
      @RequestParam String rootPlan,
      @RequestParam(required = false) @Nullable String under,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "200") int size) {
    int limit = Page.size(size) + 1;
    Cursor after = Cursor.read(cursor, 1);
    List<String> paths = under == null ? asking.scope() : List.of(named(under, asking).path());
    SortedMap<String, Integer> places = new TreeMap<>();
    lists
        .overdue(paths, new PlanId(rootPlan), Office.dayOf(clock.instant()))
        .forEach((unit, count) -> places.merge(DirectoryCopy.placeOf(unit), count, Integer::sum));
    List<OverdueView> found =
        places.entrySet().stream()
            .filter(one -> after == null || one.getKey().compareTo(after.values().getFirst()) > 0)
            .limit(limit)
            .map(one -> new OverdueView(one.getKey(), one.getValue()))
            .toList();
    return Page.of(found, size, one -> Cursor.after(one.place()));
  }

  private Unit named(String code, Asking asking) {
    Unit unit = units.findAll(List.of(code)).get(code);
    if (unit == null) {
      throw Refused.notFound();
    }
    asking.require(unit.path());
    return unit;
  }

  private List<Listed> below(
      List<String> paths, ReportFilter filter, @Nullable String after, int limit) {
    List<Listed> found = new ArrayList<>();
    for (String path : paths) {
      found.addAll(lists.below(path, filter, after, limit));
    }
    return found.stream().sorted(Comparator.comparing(Listed::position)).limit(limit).toList();
  }

  @GetMapping("/{id}/consolidated")
  @Decides(Action.SEE_REPORT)
  ConsolidatedView consolidated(@PathVariable String id, Asking asking) {
    return showing.consolidated(desk.seen(id, asking));
  }

  @GetMapping("/{id}/silent")
  @Decides(Action.SEE_REPORT)
  Page<SilentView> silent(
      @PathVariable String id,
      Asking asking,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "50") int size) {
    Report report = desk.seen(id, asking);
    Cursor after = Cursor.read(cursor, 1);
    List<Listed> found =
        lists.silentBelow(
            report, after == null ? null : after.values().getFirst(), Page.size(size) + 1);
    Page<Listed> page = Page.of(found, size, listed -> Cursor.after(listed.position()));
    return new Page<>(
        page.items().stream().map(listed -> showing.silent(listed.report())).toList(), page.next());
  }
}
