package vn.thac.report.adapter.mongo;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.thac.report.adapter.mongo.FilingDocument.NumberDocument;
import vn.thac.report.domain.Below;
import vn.thac.report.domain.Contribution;
import vn.thac.report.domain.Status;
import vn.thac.report.domain.Sums;

/** What is known of a report below, as stored. */
record ContributionDocument(
    String unit,
    String status,
    long statusVersion,
    boolean late,
    List<NumberDocument> totals,
    int expected,
    int received,
    long sumsVersion) {

  static List<ContributionDocument> of(Below below) {
    return below.byUnit().values().stream().map(ContributionDocument::of).toList();
  }

  private static ContributionDocument of(Contribution contribution) {
    Sums sums = contribution.sums();
    return new ContributionDocument(
        contribution.unit(),
        contribution.status().name(),
        contribution.statusVersion(),
        contribution.late(),
        NumberDocument.of(sums.totals()),
        sums.expected(),
        sums.received(),
        contribution.sumsVersion());
  }

  static Below below(List<ContributionDocument> documents) {
    Map<String, Contribution> byUnit = new TreeMap<>();
    for (ContributionDocument one : documents) {
      byUnit.put(
          one.unit,
          new Contribution(
              one.unit,
              Status.valueOf(one.status),
              one.statusVersion,
              one.late,
              new Sums(NumberDocument.figures(one.totals), one.expected, one.received),
              one.sumsVersion));
    }
    return new Below(byUnit);
  }
}
