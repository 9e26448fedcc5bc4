package vn.thac.plan.adapter.http;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A draft as it is sent.
 *
 * @param issuer the code of the issuing place; only when it is drafted
 * @param number as printed, such as "35/KH-UBND"
 * @param date the date printed on it
 * @param answered the questions that are accepted as they are
 */
record PlanBody(
    @Nullable String issuer,
    @Nullable String number,
    @Nullable String title,
    @Nullable Integer year,
    @Nullable LocalDate date,
    @Nullable LocalDate endsOn,
    @Nullable List<ActivityBody> activities,
    @Nullable List<RegimeBody> regimes,
    @Nullable List<RecipientBody> recipients,
    @Nullable List<BasisBody> bases,
    @Nullable List<String> answered) {

  /**
   * @param leads phrases, names or codes
   */
  record ActivityBody(
      @Nullable String ref,
      @Nullable String text,
      @Nullable List<String> leads,
      @Nullable List<String> supports,
      @Nullable ScheduleBody schedule,
      @Nullable DeliverableBody deliverable) {}

  /**
   * @param kind BY_DATE, RECURRING, WINDOW, STANDING, ON_EVENT, PERIODIC_UNSTATED or UNSTATED
   */
  record ScheduleBody(
      ScheduleKind kind,
      @Nullable EveryName every,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable LocalDate due,
      @Nullable String text) {}

  enum ScheduleKind {
    BY_DATE,
    RECURRING,
    WINDOW,
    STANDING,
    ON_EVENT,
    PERIODIC_UNSTATED,
    UNSTATED
  }

  enum EveryName {
    WEEK,
    MONTH,
    QUARTER,
    HALF_YEAR,
    YEAR
  }

  record DeliverableBody(
      String what,
      @Nullable Integer quantity,
      @Nullable PerName per,
      @Nullable MeasureName measure) {}

  enum PerName {
    UNIT,
    WEEK,
    MONTH,
    QUARTER,
    YEAR
  }

  enum MeasureName {
    EXACT,
    AT_LEAST,
    AVERAGE
  }

  /**
   * @param periods MONTH, Q1, Q2, H1, Q3, 9M, Q4, YEAR or AD_HOC
   */
  record RegimeBody(
      @Nullable String ref,
      @Nullable String to,
      @Nullable String via,
      @Nullable List<String> reporters,
      @Nullable List<String> periods,
      @Nullable Integer dueDay,
      @Nullable Boolean embedded) {}

  record RecipientBody(@Nullable String name, @Nullable String note, @Nullable Boolean archive) {}

  record BasisBody(
      @Nullable String relation,
      @Nullable String type,
      @Nullable String number,
      @Nullable LocalDate date,
      @Nullable String issuer) {}

  static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
