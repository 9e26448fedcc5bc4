package vn.thac.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan is in force, with every unit it names resolved and every date computed. An amended plan is
 * told again with the next {@code revision}; what an earlier revision named and this one does not
 * is no longer asked for.
 *
 * @param rootPlanId the plan at the top of the cascade, itself when this is the top
 * @param parentPlanId the plan one level up, absent at the top
 * @param issuer the unit that issued it
 * @param issuerPath the issuer's path in the directory
 * @param revision 0 when first issued, then counted up
 * @param number as printed, such as "35/KH-UBND"; absent in a sub-plan
 * @param title absent in a sub-plan, which carries the title of its root
 * @param issuedOn the day of issue, Asia/Ho_Chi_Minh
 * @param endsOn the last day of the plan
 * @param automatic sub-plans are issued at once and not kept for review
 */
public record PlanIssuedV1(
    String planId,
    long version,
    String rootPlanId,
    @Nullable String parentPlanId,
    String issuer,
    String issuerPath,
    String level,
    int revision,
    @Nullable String number,
    @Nullable String title,
    LocalDate issuedOn,
    Instant issuedAt,
    LocalDate endsOn,
    boolean automatic,
    List<Activity> activities,
    List<Regime> regimes)
    implements Event {

  /**
   * @param ref the place in the root document, such as "PL.3" or "V.1.1"; the same in every
   *     sub-plan
   * @param text what is to be done, in the words of the root; each event has it, because nothing
   *     says that a sub-plan's is read after its root's
   * @param leads codes of the units that each get a task; empty where this level only supports
   * @param supports codes of the units that help
   * @param dues every date by which something must be done, in order, none before the day of issue
   */
  public record Activity(
      String ref,
      String text,
      List<String> leads,
      List<String> supports,
      @Nullable Schedule schedule,
      @Nullable Deliverable deliverable,
      List<Due> dues) {}

  /**
   * @param kind BY_DATE, RECURRING, WINDOW, STANDING, ON_EVENT, PERIODIC_UNSTATED or UNSTATED
   * @param every WEEK, MONTH, QUARTER, HALF_YEAR or YEAR where the kind is RECURRING
   */
  public record Schedule(
      String kind,
      @Nullable String every,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable LocalDate due,
      @Nullable String text) {}

  /**
   * @param per UNIT, WEEK, MONTH, QUARTER, YEAR or absent
   * @param measure EXACT, AT_LEAST or AVERAGE
   */
  public record Deliverable(
      String what, @Nullable Integer quantity, @Nullable String per, @Nullable String measure) {}

  /**
   * A date and why it is that date.
   *
   * @param on the date to keep, a working day
   * @param reason in Vietnamese, naming the rule and any roll to the next working day
   */
  public record Due(LocalDate on, String reason) {}

  /**
   * @param ref the place in the root document that orders the reports
   * @param to the addressee as printed
   * @param via the unit that consolidates, where it is not the issuer itself
   * @param reporters codes of the units that each owe one report per period
   * @param figures what each report counts
   */
  public record Regime(
      String ref,
      String to,
      @Nullable String via,
      List<String> reporters,
      List<Period> periods,
      List<Figure> figures) {}

  /**
   * @param code such as "2025-Q1", "2025-H1", "2025-9M", "2025-Y", "2025-M03"
   * @param from first day of the figures
   * @param cutOff last day of the figures
   * @param due when the reporters hand in
   * @param consolidatedBy when the issuer's own consolidation is due
   */
  public record Period(
      String code, String name, LocalDate from, LocalDate cutOff, Due due, Due consolidatedBy) {}

  /**
   * @param ref the activity it counts, also the key of the figure
   */
  public record Figure(String ref, String label) {}

  @Override
  public String key() {
    return planId;
  }
}
