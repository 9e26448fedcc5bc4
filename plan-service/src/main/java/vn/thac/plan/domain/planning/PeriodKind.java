package vn.thac.plan.domain.planning;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.thac.calendar.ReportingPeriod;
import vn.thac.calendar.ReportingPeriod.Kind;
import vn.thac.calendar.WindowScheme;

/** A period that plans order reports on; {@link #AD_HOC} makes no report until somebody asks. */
public enum PeriodKind {
  MONTH("MONTH", Kind.MONTH, 0),
  Q1("Q1", Kind.QUARTER, 1),
  Q2("Q2", Kind.QUARTER, 2),
  H1("H1", Kind.HALF_YEAR, 1),
  Q3("Q3", Kind.QUARTER, 3),
  NINE_MONTHS("9M", Kind.NINE_MONTHS, 1),
  Q4("Q4", Kind.QUARTER, 4),
  YEAR("YEAR", Kind.YEAR, 1),
  AD_HOC("AD_HOC", Kind.YEAR, 0);

  private final String code;
  private final Kind kind;
  private final int index;

  PeriodKind(String code, Kind kind, int index) {
    this.code = code;
    this.kind = kind;
    this.index = index;
  }

  /** As written in a draft, such as "9M". */
  public String code() {
    return code;
  }

  public static Optional<PeriodKind> of(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
  }

  List<ReportingPeriod> in(int year, WindowScheme scheme) {
    if (this == AD_HOC) {
      return List.of();
    }
    return index == 0
        ? ReportingPeriod.allOf(kind, year, scheme)
        : List.of(ReportingPeriod.of(kind, index, year, scheme));
  }
}
