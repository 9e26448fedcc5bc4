package vn.thac.report.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thac.report.domain.FromBelow;
import vn.thac.report.domain.Report;
import vn.thac.report.domain.ReportFact;
import vn.thac.report.domain.ReportId;

/**
 * Takes news from below into the reports above, one level; what it answers with carries them the
 * next level up.
 */
public final class RollUp {

  private final ChangeReport change;

  public RollUp(Reports reports) {
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

  /** Adds the news up: one write for all of it, however much is for each report above. */
  public Result hear(List<FromBelow> news, Instant at) {
    return hear(news, above -> at);
  }

  /**
   * The same.
   *
   * @param at when the news of a report above came about
   */
  Result hear(List<FromBelow> news, Function<ReportId, Instant> at) {
    Map<ReportId, List<FromBelow>> byParent =
        news.stream()
            .collect(
                Collectors.groupingBy(FromBelow::parent, LinkedHashMap::new, Collectors.toList()));
    Map<ReportId, Report> heard =
        change.byFacts(
            byParent.keySet(), (id, report) -> report.hears(byParent.getOrDefault(id, List.of())));
    List<ReportFact.Tallied> tallied = new ArrayList<>();
    Set<ReportId> missing = new LinkedHashSet<>();
    for (ReportId above : byParent.keySet()) {
      Report report = heard.get(above);
      if (report == null) {
        missing.add(above);
      } else {
        tallied.add(new ReportFact.Tallied(report, at.apply(above)));
      }
    }
    return new Result(tallied, missing);
  }
}
