package vn.thac.plan.adapter.http;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thac.calendar.Every;
import vn.thac.plan.domain.planning.Deliverable;
import vn.thac.reading.Provision;

/**
 * A draft as it is sent. What only the answer says of a plan is named here and passed over, so that
 * what was read can be sent back; any other field is refused.
 *
 * @param issuer the code of the issuing place; of a plan at the top that is a draft
 * @param number as printed, such as "35/KH-UBND"
 * @param date the date printed on it
 * @param provisions what it says beside its orders; only of a plan that was read from a document
 * @param answered the questions that are accepted as they are
 * @param acceptLate refs of what may be late on the day it is made; only of an amendment
 */
@JsonIgnoreProperties({
  "id",
  "version",
  "rootId",
  "parentId",
  "issuerName",
  "path",
  "level",
  "status",
  "policy",
  "revision",
  "issuedOn",
  "awaitsUntil",
  "reason",
  "submission",
  "may",
  "questions",
  "source",
  "deletable"
})
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
    @Nullable List<ProvisionBody> provisions,
    @Nullable List<String> answered,
    @Nullable List<String> acceptLate) {

  /**
   * @param leads phrases, names or codes
   */
  @JsonIgnoreProperties({"leadUnits", "supportUnits", "dues", "evidence"})
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
      @Nullable Every every,
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

  /**
   * @param what empty, and nothing else said, takes away what was to exist
   */
  record DeliverableBody(
      String what,
      @Nullable Integer quantity,
      Deliverable.@Nullable Per per,
      Deliverable.@Nullable Measure measure) {

    boolean isNothing() {
      return what != null && what.isBlank() && quantity == null && per == null && measure == null;
    }
  }

  /**
   * @param periods MONTH, Q1, Q2, H1, Q3, 9M, Q4, YEAR or AD_HOC
   * @param from nothing that is due before this day is asked
   */
  @JsonIgnoreProperties({"viaUnit", "reporterUnits", "opened", "figures", "evidence"})
  record RegimeBody(
      @Nullable String ref,
      @Nullable String to,
      @Nullable String via,
      @Nullable List<String> reporters,
      @Nullable List<String> periods,
      @Nullable Integer dueDay,
      @Nullable LocalDate from,
      @Nullable Boolean embedded) {

    static RegimeBody of(PlanView.RegimeView shown) {
      return new RegimeBody(
          shown.ref(),
          shown.to(),
          shown.via(),
          shown.reporters(),
          shown.periods(),
          shown.dueDay(),
          shown.from(),
          shown.embedded());
    }
  }

  @JsonIgnoreProperties("evidence")
  record RecipientBody(@Nullable String name, @Nullable String note, @Nullable Boolean archive) {}

  @JsonIgnoreProperties({"planId", "evidence"})
  record BasisBody(
      @Nullable String relation,
      @Nullable String type,
      @Nullable String number,
      @Nullable LocalDate date,
      @Nullable String issuer) {}

  /**
   * What is said beside the orders.
   *
   * @param text of an item that is listed already, or of an activity as it was read
   */
  record ProvisionBody(Provision.Kind kind, @Nullable String text) {}

  static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
