package vn.thac.report.adapter.mongo;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import vn.thac.report.domain.Below;
import vn.thac.report.domain.Contribution;
import vn.thac.report.domain.Status;
import vn.thac.report.domain.Sums;

/** What is known of a report below, as stored. */
final class ContributionDocument {

  private ContributionDocument() {}

  static List<Document> of(Below below) {
    return Fields.each(below.byUnit().values(), ContributionDocument::of);
  }

  private static Document of(Contribution contribution) {
    Sums sums = contribution.sums();
    return new Document("unit", contribution.unit())
        .append("status", contribution.status().name())
        .append("statusVersion", contribution.statusVersion())
        .append("late", contribution.late())
        .append("totals", FiguresDocument.of(sums.totals()))
        .append("expected", sums.expected())
        .append("received", sums.received())
        .append("sumsVersion", contribution.sumsVersion());
  }

  static Below belowIn(List<Document> stored) {
    Map<String, Contribution> byUnit = new TreeMap<>();
    for (Document one : stored) {
      String unit = one.getString("unit");
      Sums sums =
          new Sums(
              FiguresDocument.figuresIn(one.getList("totals", Document.class)),
              one.getInteger("expected"),
              one.getInteger("received"));
      byUnit.put(
          unit,
          new Contribution(
              unit,
              Status.valueOf(one.getString("status")),
              one.getLong("statusVersion"),
              one.getBoolean("late"),
              sums,
              one.getLong("sumsVersion")));
    }
    return new Below(byUnit);
  }
}
