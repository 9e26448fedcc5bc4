package vn.thac.plan.domain.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thac.calendar.Office;
import vn.thac.calendar.WorkingCalendar;
import vn.thac.plan.domain.Refusal;
import vn.thac.plan.domain.addressing.Addressees;
import vn.thac.plan.domain.directory.Directory;
import vn.thac.plan.domain.directory.Place;

/** Puts plans into force: reads their phrases, computes their dates, and applies every rule. */
public final class Issuing {

  private final WorkingCalendar calendar;
  private final Pace pace;
  private final Cited cited;

  /**
   * @param cited the plans that the plan in question rests on
   */
  public Issuing(WorkingCalendar calendar, Pace pace, Cited cited) {
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
      return refused(
          "plan.not-a-draft", "Kế hoạch không còn là dự thảo.", "The plan is no draft any more.");
    }
    Decision decision = force(plan, plan.content(), directory, policy, on, now);
    if (!(decision instanceof Decision.Done(Plan issued, var _))) {
      return decision;
    }
    List<Refusal> late =
        late(issued, directory, now).stream()
            .filter(one -> !acceptLate.contains(one.ref()))
            .map(one -> BornLate.refusal(one, issued.content(), directory, Office.dayOf(now)))
            .toList();
    return late.isEmpty() ? decision : new Decision.Refused(late);
  }

  /**
   * What issuing this draft on that day brings about; whatever stands in the way does not count.
   */
  public Outlook outlook(Plan plan, Directory directory, Policy policy, LocalDate on, Instant now) {
    Content frozen = check(plan, plan.content(), directory, on).frozen();
    Plan issued = plan.issued(frozen, policy, on, now).plan();
    return Outlook.of(issued, directory, new Cascade(calendar, pace), now);
  }

  /** A plan issued today or later has nothing that was due before. */
  private List<Outlook.Late> late(Plan issued, Directory directory, Instant now) {
    LocalDate today = Office.dayOf(now);
    return issued.issuedOn().isBefore(today)
        ? Outlook.of(issued, directory, new Cascade(calendar, pace), now).lateOn(today)
        : List.of();
  }

  /** Lays a draft before those who sign; what could not be issued is not handed to them. */
  public Decision submit(Plan plan, Directory directory, LocalDate on, Submission submission) {
    if (plan.state().status() != Status.DRAFT) {
      return refused(
          "plan.not-a-draft", "Kế hoạch không còn là dự thảo.", "The plan is no draft any more.");
    }
    List<Refusal> standing = check(plan, plan.content(), directory, on).refusals();
    return standing.isEmpty() ? plan.submitted(submission) : new Decision.Refused(standing);
  }

  /** Gives a plan in force its next revision; its sub-plans follow by themselves. */
  public Decision amend(Plan plan, Content next, Directory directory, Instant now) {
    if (plan.state().status() != Status.ISSUED) {
      return refused(
          "plan.not-issued", "Kế hoạch chưa được ban hành.", "The plan is not in force.");
    }
    if (!plan.isRoot()) {
      return refused(
          "plan.follows-parent",
          "Kế hoạch cấp dưới được điều chỉnh theo kế hoạch cấp trên.",
          "A sub-plan is amended together with the plan above it.");
    }
    return force(plan, next, directory, plan.state().policy(), plan.issuedOn(), now);
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
          "Cơ quan ban hành không còn trong danh mục.",
          "The issuer is not in the directory.");
    }
    if (!WorkingCalendar.covers(on) || !WorkingCalendar.covers(content.endsOn())) {
      return obstacle(
          content,
          "plan.date-out-of-range",
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

  private static Checked obstacle(Content content, String code, String vi, String en) {
    return new Checked(content, List.of(new Refusal(code, "", vi, en)), List.of());
  }

  private static Decision refused(String code, String vi, String en) {
    return new Decision.Refused(List.of(new Refusal(code, "", vi, en)));
  }
}
