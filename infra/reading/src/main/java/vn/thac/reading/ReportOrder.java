package vn.thac.reading;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An order to report every so often.
 *
 * @param who those who report, as written
 * @param dueDay the day of the last month of a period
 * @param to the addressee
 * @param via who consolidates on the way
 * @param embedded the report is a part of another report
 */
public record ReportOrder(
    String ref,
    List<String> who,
    List<Reading.Period> periods,
    @Nullable Integer dueDay,
    @Nullable String to,
    @Nullable String via,
    boolean embedded,
    String text,
    Lines lines,
    Confidence confidence) {

  public ReportOrder {
    who = List.copyOf(who);
    periods = List.copyOf(periods);
  }

  /** What two of them have in common that are one; itself where it stands alone. */
  public Object together() {
    return dueDay == null || to == null || who.isEmpty()
        ? this
        : Arrays.asList(who, to, via, dueDay, embedded);
  }

  /** With the periods of the other. */
  public ReportOrder and(ReportOrder other) {
    List<Reading.Period> all =
        Stream.concat(periods.stream(), other.periods.stream()).distinct().sorted().toList();
    return new ReportOrder(
        ref,
        who,
        all,
        dueDay,
        to,
        via,
        embedded,
        text + "\n" + other.text,
        lines.and(other.lines),
        confidence.and(other.confidence));
  }

  /** The same, due to another. */
  public ReportOrder to(String other) {
    return new ReportOrder(
        ref, who, periods, dueDay, other, via, embedded, text, lines, confidence);
  }
}
