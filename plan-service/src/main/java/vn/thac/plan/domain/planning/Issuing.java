package vn.thac.plan.domain.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thac.calendar.Office;
import vn.thac.calendar.WorkingCalendar;
import vn.thac.directory.domain.Directory;
import vn.thac.directory.domain.Place;
import vn.thac.directory.domain.Refusal;
import vn.thac.directory.domain.addressing.Addressees;

/** Puts plans into force: reads their phrases, computes their dates, and applies every rule. */
public final class Issuing {

  private final WorkingCalendar calendar;
  private final Pace pace;
  private final CitedPlans cited;

  /**
   * @param cited the plans that the plan in question rests on
   */
  public Issuing(WorkingCalendar calendar, Pace pace, CitedPlans cited) {
    this.calendar = calendar;
    this.pace = pace;
    this.cited = cited;
  }

  /** Issues a draft on that day, where nothing of it would be late on the day it is made. */
  public Decision issue(Plan plan, Directory directory, Policy policy, LocalDate on, Instant now) {
    return issue(plan, directory, policy, on, Set.of(), now);
  }

  /**
   * Issues a draft on that day.
   *
   * @param acceptLate refs of the activities and regimes that may be late on the day they are made
   */
  public Decision issue(
      Plan plan,
      Directory directory,
      Policy policy,
      LocalDate on,
      Set<String> acceptLate,
      Instant now) {
    if (plan.state().status() != Status.DRAFT) {
      return Decision.standing(
          "plan.not-a-draft", "Kế hoạch không còn là dự thảo.", "The plan is no draft any more.");
    }
    Decision decision = force(plan, plan.content(), directory, policy, on, now);
    if (!(decision instanceof Decision.Done(Plan issued, var _))) {
      return decision;
    }
    return accepted(decision, issued, late(issued, directory, now), acceptLate, directory, now);
  }

  private static Decision accepted(
      Decision decision,
      Plan made,
      List<Outlook.Late> late,
      Set<String> acceptLate,
      Directory directory,
      Instant now) {
    List<Refusal> standing =
        late.stream()
            .filter(one -> !acceptLate.contains(one.ref()))
            .map(one -> BornLate.refusal(one, made.content(), directory, Office.dayOf(now)))
            .toList();
    return standing.isEmpty() ? decision : new Decision.Refused(standing);
  }

  /**
   * What issuing this draft on that day brings about; whatever stands in the way does not count.
   */
  public Outlook outlook(Plan plan, Directory directory, Policy policy, LocalDate on, Instant now) {
    Content frozen = check(plan, plan.content(), directory, on).frozen();
    Plan issued = plan.issued(frozen, policy, on, now).plan();
    return outlookOf(issued, directory, now);
  }

  private Outlook outlookOf(Plan inForce, Directory directory, Instant now) {
    return Outlook.of(inForce, directory, new Cascade(calendar, pace), now);
  }

  /** A plan issued today or later has nothing that was due before. */
  private List<Outlook.Late> late(Plan issued, Directory directory, Instant now) {
    LocalDate today = Office.dayOf(now);
    return issued.issuedOn().isBefore(today)
        ? outlookOf(issued, directory, now).lateOn(today)
        : List.of();
  }

  /** Lays a draft before those who sign; what could not be issued is not handed to them. */
  public Decision submit(Plan plan, Directory directory, LocalDate on, Submission submission) {
    if (plan.state().status() != Status.DRAFT) {
      return Decision.standing(
          "plan.not-a-draft", "Kế hoạch không còn là dự thảo.", "The plan is no draft any more.");
    }
    List<Refusal> standing = check(plan, plan.content(), directory, on).refusals();
    return standing.isEmpty() ? plan.submitted(submission) : new Decision.Refused(standing);
  }

  /** Amends a plan where nothing is late by it on the day it is made. */
  public Decision amend(Plan plan, Content next, Directory directory, Instant now) {
    return amend(plan, next, directory, Set.of(), now);
  }

  /**
   * Gives a plan in force its next revision; its sub-plans follow by themselves.
   *
   * @param acceptLate refs of what may be late by it on the day it is made
   */
  public Decision amend(
      Plan plan, Content next, Directory directory, Set<String> acceptLate, Instant now) {
    Optional<Decision> standing = againstAmending(plan);
    if (standing.isPresent()) {
      return standing.get();
    }
    Decision decision = force(plan, next, directory, plan.state().policy(), plan.issuedOn(), now);
    return decision instanceof Decision.Done(Plan amended, var _)
        ? accepted(
            decision, amended, lateSince(plan, amended, directory, now), acceptLate, directory, now)
        : decision;
  }

  /**
   * What this content would make of the plan in force, what would be late by it on the day it is
   * made, and why it could not be; nothing of it stands before {@link #amend} has done it.
   */
  public Amended amended(Plan plan, Content next, Directory directory, Instant now) {
    if (againstAmending(plan).orElse(null) instanceof Decision.Refused(List<Refusal> standing)) {
      return Amended.refused(next, standing, List.of());
    }
    Checked checked = check(plan, next, directory, plan.issuedOn());
    if (!checked.refusals().isEmpty()) {
      return Amended.refused(checked.frozen(), checked.refusals(), checked.advice());
    }
    Plan amended =
        plan.issued(checked.frozen(), plan.state().policy(), plan.issuedOn(), now).plan();
    return new Amended(
        checked.frozen(),
        List.of(),
        checked.advice(),
        lateSince(plan, amended, directory, now),
        Optional.of(outlookOf(amended, directory, now)));
  }

  private static Optional<Decision> againstAmending(Plan plan) {
    if (plan.state().status() != Status.ISSUED) {
      return Optional.of(
          Decision.standing(
              "plan.not-issued", "Kế hoạch chưa được ban hành.", "The plan is not in force."));
    }
    return plan.isRoot()
        ? Optional.empty()
        : Optional.of(
            Decision.said(
                "plan.follows-parent",
                "Kế hoạch cấp dưới được điều chỉnh theo kế hoạch cấp trên.",
                "A sub-plan is amended together with the plan above it."));
  }

  private List<Outlook.Late> lateSince(
      Plan before, Plan amended, Directory directory, Instant now) {
    return outlookOf(amended, directory, now)
        .lateOn(Office.dayOf(now), outlookOf(before, directory, now));
  }

  private Decision force(
      Plan plan, Content content, Directory directory, Policy policy, LocalDate on, Instant now) {
    Checked checked = check(plan, content, directory, on);
    return checked.refusals().isEmpty()
        ? plan.issued(checked.frozen(), policy, on, now)
        : new Decision.Refused(checked.refusals());
  }

  /**
   * A plan as issuing it on that day would make it.
   *
   * @param refusals what stands in the way
   * @param advice what does not, and should be seen before
   */
  public record Checked(Content frozen, List<Refusal> refusals, List<Refusal> advice) {}

  /** What would become of this content, without doing it. */
  public Checked check(Plan plan, Content content, Directory known, LocalDate on) {
    Directory directory = known.on(on);
    Optional<Place> place = directory.place(plan.issuer().unit());
    if (place.isEmpty()) {
      return obstacle(
          content,
          "plan.issuer-missing",
          "/issuer",
          "Cơ quan ban hành không còn trong danh mục.",
          "The issuer is not in the directory.");
    }
    if (!WorkingCalendar.covers(on) || !WorkingCalendar.covers(content.endsOn())) {
      return obstacle(
          content,
          "plan.date-out-of-range",
          WorkingCalendar.covers(on) ? "/endsOn" : "/date",
          "Ngày ban hành hoặc ngày kết thúc ngoài lịch làm việc.",
          "The day of issue or the end is outside the working calendar.");
    }
    Content frozen =
        new Freezing(known, directory, place.get(), calendar, pace).freeze(content, on);
    Candidate candidate =
        new Candidate(
            plan.isRoot(),
            plan.state().status() == Status.DRAFT,
            plan.issuer(),
            frozen,
            on,
            directory,
            new Addressees(directory, place.get()),
            new ReportingDates(calendar, pace),
            cited);
    return new Checked(frozen, found(IssueRule.ALL, candidate), found(IssueRule.ADVICE, candidate));
  }

  private static List<Refusal> found(List<IssueRule> rules, Candidate candidate) {
    return rules.stream().flatMap(rule -> rule.check(candidate)).toList();
  }

  private static Checked obstacle(
      Content content, String code, String where, String vi, String en) {
    return new Checked(content, List.of(new Refusal(code, where, vi, en)), List.of());
  }
}
