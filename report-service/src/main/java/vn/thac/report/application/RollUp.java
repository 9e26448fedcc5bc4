package vn.thac.report.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thac.report.domain.Report;
import vn.thac.report.domain.ReportFact;
import vn.thac.report.domain.ReportId;
import vn.thac.report.domain.Told;

/**
 * Takes news from below into the reports above, one level; what it answers with carries them the
 * next level up.
 */
public final class RollUp {

  private final Reports reports;
  private final ChangeReport change;

  /** On these reports. */
  public RollUp(Reports reports) {
    this.reports = reports;
    this.change = new ChangeReport(reports);
  }

  /**
   * What follows from a batch of news.
   *
   * @param tallied one for every report above, also where nothing was new to it: whether it was
   *     told the last time is not known
   * @param missing reports above that are not there
   */
  public record Result(List<ReportFact.Tallied> tallied, Set<ReportId> missing) {}

  /** Adds the news up: one write per report above, however much of it is for that report. */
  public Result hear(List<Told> news, Instant at) {
    Map<ReportId, List<Told>> byParent = new LinkedHashMap<>();
    news.forEach(
        told -> byParent.computeIfAbsent(told.parent(), id -> new ArrayList<>()).add(told));
    Map<ReportId, Report> seen = reports.findAll(byParent.keySet());
    List<ReportFact.Tallied> tallied = new ArrayList<>();
    Set<ReportId> missing = new LinkedHashSet<>();
    byParent.forEach(
        (id, told) ->
            change
                .byFacts(id, seen.get(id), report -> report.hears(told))
                .ifPresentOrElse(
                    report -> tallied.add(new ReportFact.Tallied(report, at)),
                    () -> missing.add(id)));
    return new Result(tallied, missing);
  }
}
