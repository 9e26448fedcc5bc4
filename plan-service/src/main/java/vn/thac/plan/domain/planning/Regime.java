package vn.thac.plan.domain.planning;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thac.calendar.Due;
import vn.thac.directory.domain.addressing.Party;

/**
 * An order to report every so often.
 *
 * @param to the addressee as printed
 * @param via who consolidates, where it is not the issuer itself
 * @param dueDay the day of a period's last month by which the reporters hand in
 * @param from nothing that is due before this day is asked, on any level; absent where all is
 * @param embedded the report is a part of another report
 * @param opened what it became once the plan was issued
 * @param evidence where it was read, absent in a sub-plan
 */
public record Regime(
    String ref,
    String to,
    @Nullable Party via,
    List<Party> reporters,
    List<PeriodKind> periods,
    @Nullable Integer dueDay,
    @Nullable LocalDate from,
    boolean embedded,
    Opened opened,
    @Nullable Evidence evidence) {

  public Regime {
    reporters = List.copyOf(reporters);
    periods = List.copyOf(periods);
  }

  /**
   * The reports a regime asks for at this level.
   *
   * @param via code of the consolidating unit
   * @param reporters codes of the units that each owe one report per period
   */
  public record Opened(
      @Nullable String via, List<String> reporters, List<Period> periods, List<Figure> figures) {

    public static final Opened NOTHING = new Opened(null, List.of(), List.of(), List.of());

    public Opened {
      reporters = List.copyOf(reporters);
      periods = List.copyOf(periods);
      figures = List.copyOf(figures);
    }
  }

  /**
   * @param code such as "2025-Q1"
   * @param cutOff last day of the figures
   * @param due when the reporters hand in
   * @param consolidatedBy when the issuer's own consolidation is due
   */
  public record Period(
      String code, String name, LocalDate from, LocalDate cutOff, Due due, Due consolidatedBy) {}

  /** What each report counts: the deliverable of one activity. */
  public record Figure(String ref, String label) {}

  /** A regime of which nothing is said yet. */
  public static Regime empty(String ref) {
    return new Regime(ref, "", null, List.of(), List.of(), null, null, false, Opened.NOTHING, null);
  }

  /** The day before which it asks for nothing. */
  LocalDate since(LocalDate issuedOn) {
    return from == null || from.isBefore(issuedOn) ? issuedOn : from;
  }

  /** The same, handed in by another day. */
  Regime dueBy(int day) {
    return new Regime(ref, to, via, reporters, periods, day, from, embedded, opened, evidence);
  }

  /** The same, and where it says nothing, what was said before. */
  Regime orElse(Regime was) {
    return new Regime(
        ref,
        to.isEmpty() ? was.to : to,
        via == null ? was.via : via,
        reporters.isEmpty() ? was.reporters : reporters,
        periods.isEmpty() ? was.periods : periods,
        dueDay == null ? was.dueDay : dueDay,
        was.from,
        was.embedded,
        opened,
        evidence);
  }

  Regime with(@Nullable Party readVia, List<Party> readReporters, Opened next) {
    return new Regime(
        ref, to, readVia, readReporters, periods, dueDay, from, embedded, next, evidence);
  }
}
