package vn.thac.reading.plan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thac.reading.layout.Item;
import vn.thac.reading.phrase.Plain;
import vn.thac.reading.phrase.time.Recurrence;

/** Where an order has a report in it, and what it is without. */
final class ReportsInOrders {

  private static final Pattern CLAUSE_END = Pattern.compile(";|\\n|\\.\\s");
  private static final Pattern PERIODIC_REPORT =
      Pattern.compile("\\b(?:dinh ky|che do)\\b[^.;]{0,60}\\bbao cao\\b");

  private ReportsInOrders() {}

  /** "Định kỳ báo cáo"; "định kỳ thứ Năm hàng tuần … báo cáo" does say how often. */
  static boolean reportsUnstated(String plain) {
    Matcher report = PERIODIC_REPORT.matcher(plain);
    return report.find() && Recurrence.in(report.group()) == null;
  }

  static boolean reports(Item item) {
    return item.paragraph().plain().contains("bao cao");
  }

  /** The clauses that are not about reporting: the days of reports are not those of the duty. */
  static String withoutReports(String text) {
    return Stream.of(CLAUSE_END.split(text))
        .filter(clause -> !Plain.of(clause).contains("bao cao"))
        .collect(Collectors.joining("; "));
  }
}
