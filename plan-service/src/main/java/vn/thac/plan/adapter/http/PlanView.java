package vn.thac.plan.adapter.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thac.plan.domain.planning.Submission;

/**
 * A plan as it is shown; the same for a plan that is only tried out.
 *
 * @param id absent where the plan is not stored, as is {@code rootId}; its version is 0 then
 * @param issuer the code of the issuing unit
 * @param awaitsUntil until when its unit is to issue it
 * @param reason why it was withdrawn, or why its dates are other ones than before
 * @param submission where a draft is on its way to be signed
 * @param may what the asking person may do with it
 * @param source what the document said that the plan was read from
 * @param deletable whether it is a draft that who asks may delete
 */
record PlanView(
    @Nullable String id,
    long version,
    @Nullable String rootId,
    @Nullable String parentId,
    String issuer,
    @Nullable String issuerName,
    String path,
    String level,
    String status,
    String policy,
    int revision,
    @Nullable String number,
    @Nullable String title,
    int year,
    @Nullable LocalDate date,
    @Nullable LocalDate issuedOn,
    @Nullable DueView awaitsUntil,
    LocalDate endsOn,
    @Nullable String reason,
    @Nullable SubmissionView submission,
    May may,
    List<ActivityView> activities,
    List<RegimeView> regimes,
    List<RecipientView> recipients,
    List<BasisView> bases,
    List<QuestionView> questions,
    @Nullable SourceView source,
    boolean deletable) {

  /**
   * @param leads as written; none in a sub-plan, whose phrases are its root's
   */
  record ActivityView(
      String ref,
      @Nullable String text,
      List<String> leads,
      List<String> supports,
      List<UnitName> leadUnits,
      List<UnitName> supportUnits,
      @Nullable ScheduleView schedule,
      @Nullable DeliverableView deliverable,
      List<DueView> dues,
      @Nullable EvidenceView evidence) {}

  record ScheduleView(
      String kind,
      @Nullable String every,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable LocalDate due,
      @Nullable String text) {}

  record DeliverableView(
      String what, @Nullable Integer quantity, @Nullable String per, @Nullable String measure) {}

  record RegimeView(
      String ref,
      String to,
      @Nullable String via,
      @Nullable UnitName viaUnit,
      List<String> reporters,
      List<UnitName> reporterUnits,
      List<String> periods,
      @Nullable Integer dueDay,
      @Nullable LocalDate from,
      boolean embedded,
      List<PeriodView> opened,
      List<FigureView> figures,
      @Nullable EvidenceView evidence) {}

  record PeriodView(
      String code,
      String name,
      LocalDate from,
      LocalDate cutOff,
      DueView due,
      DueView consolidatedBy) {}

  record FigureView(String ref, String label) {}

  record RecipientView(
      String name, @Nullable String note, boolean archive, @Nullable EvidenceView evidence) {}

  /**
   * @param planId of the plan that is meant, where it is kept here and may be seen
   */
  record BasisView(
      String relation,
      String type,
      @Nullable String number,
      @Nullable LocalDate date,
      @Nullable String issuer,
      @Nullable String planId,
      @Nullable EvidenceView evidence) {}

  /**
   * @param lines those of the document that it is about
   * @param choices what the answer may be, where only so much is left
   */
  record QuestionView(
      String code,
      String about,
      String vi,
      String en,
      @Nullable LinesView lines,
      List<ChoiceView> choices) {}

  record ChoiceView(String value, String vi, String en) {}

  /**
   * @param stage SUBMITTED or RETURNED
   * @param by the name of who took this step
   * @param words the note, or the reason why it came back
   */
  record SubmissionView(String stage, String by, Instant at, @Nullable String words) {

    static @Nullable SubmissionView of(@Nullable Submission submission) {
      return submission == null
          ? null
          : new SubmissionView(
              submission.stage().name(), submission.name(), submission.at(), submission.words());
    }
  }

  /**
   * @param draft write it and submit it
   * @param issue issue, return, amend and withdraw it
   */
  record May(boolean draft, boolean issue) {}

  record DueView(LocalDate on, String reason) {}

  record UnitName(String code, @Nullable String name) {}
}
