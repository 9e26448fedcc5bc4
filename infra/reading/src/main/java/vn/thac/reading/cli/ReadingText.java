package vn.thac.reading.cli;

import java.util.stream.Collectors;
import vn.thac.reading.Reading;
import vn.thac.reading.ReportOrder;

/** A reading for a person at a terminal: what was found in short, then what must be asked. */
public final class ReadingText {

  private ReadingText() {}

  public static String of(Reading reading) {
    StringBuilder text = new StringBuilder();
    var title = reading.title();
    var issuer = reading.issuer();
    text.append(title == null ? "(không có tên)" : title.value()).append('\n');
    text.append(issuer == null ? "(không rõ cơ quan ban hành)" : issuer.value()).append("\n\n");
    for (Reading.Activity activity : reading.activities()) {
      var schedule = activity.schedule();
      text.append("%-10s %s%n".formatted(activity.ref(), String.join("; ", activity.leads())));
      if (schedule != null) {
        text.append("%-10s   %s (%s)%n".formatted("", schedule.text(), schedule.kind()));
      }
    }
    for (ReportOrder regime : reading.regimes()) {
      String periods =
          regime.periods().stream().map(Reading.Period::code).collect(Collectors.joining(", "));
      text.append("%-10s báo cáo %s%n".formatted(regime.ref(), periods));
    }
    text.append("\nCần hỏi:\n");
    reading.questions().forEach(q -> text.append("- %s: %s%n".formatted(q.place(), q.vi())));
    return text.toString();
  }
}
