package vn.thac.plan.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thac.calendar.Office;
import vn.thac.directory.application.Calendars;
import vn.thac.directory.application.Places;
import vn.thac.plan.domain.planning.Amended;
import vn.thac.plan.domain.planning.Content;
import vn.thac.plan.domain.planning.Decision;
import vn.thac.plan.domain.planning.Issuing;
import vn.thac.plan.domain.planning.Outlook;
import vn.thac.plan.domain.planning.Pace;
import vn.thac.plan.domain.planning.Plan;
import vn.thac.plan.domain.planning.Policy;
import vn.thac.plan.domain.planning.Submission;

/** A leader puts a draft into force, or gives a plan in force its next revision. */
public class IssuePlan {

  private final Plans plans;
  private final Places places;
  private final Calendars calendars;
  private final Pace pace;
  private final Clock clock;

  public IssuePlan(Plans plans, Places places, Calendars calendars, Pace pace, Clock clock) {
    this.plans = plans;
    this.places = places;
    this.calendars = calendars;
    this.pace = pace;
    this.clock = clock;
  }

  /**
   * @param on the day of issue; the date printed on the plan, or today, where absent
   * @param acceptLate refs of what may be late on the day it is made
   */
  public Decision issue(Plan seen, Policy policy, @Nullable LocalDate on, Set<String> acceptLate) {
    return kept(
        issuing(seen, seen.content())
            .issue(seen, places.directory(), policy, dayOf(seen, on), acceptLate, clock.instant()));
  }

  /**
   * What issuing the plan would bring about, or what it has brought about where it is in force.
   *
   * @param on the day of issue; the date printed on the plan, or today, where absent
   */
  public Outlook outlook(Plan plan, Policy policy, @Nullable LocalDate on) {
    LocalDate day = on == null ? dayOfIssue(plan) : on;
    return issuing(plan, plan.content())
        .outlook(plan, places.directory(), policy, day, clock.instant());
  }

  /** What would be late on the day it is made: of a plan issued today or later, nothing. */
  public List<Outlook.Late> late(Plan plan, @Nullable LocalDate on) {
    LocalDate day = on == null ? dayOfIssue(plan) : on;
    LocalDate today = Office.dayOf(clock.instant());
    return day.isBefore(today)
        ? outlook(plan, plan.state().policy(), day).lateOn(today)
        : List.of();
  }

  /**
   * Gives a plan in force other content.
   *
   * @param acceptLate refs of what may be late by it on the day it is made
   */
  public Decision amend(Plan seen, Content next, Set<String> acceptLate) {
    return kept(
        issuing(seen, next).amend(seen, next, places.directory(), acceptLate, clock.instant()));
  }

  /** What amending the plan would bring about; nothing is stored. */
  public Amended amended(Plan seen, Content next) {
    return issuing(seen, next).amended(seen, next, places.directory(), clock.instant());
  }

  /** The draft laid before those who sign, or why it cannot be; nothing is stored. */
  Decision submission(Plan seen, Submission submission) {
    return issuing(seen, seen.content())
        .submit(seen, places.directory(), dayOfIssue(seen), submission);
  }

  /** What issuing would make of the draft, and what stands in the way. */
  public Issuing.Checked preview(Plan plan) {
    return issuing(plan, plan.content())
        .check(plan, plan.content(), places.directory(), dayOfIssue(plan));
  }

  /** The day a plan was issued, or would be where nobody says another. */
  public LocalDate dayOfIssue(Plan plan) {
    LocalDate issued = plan.state().issuedOn();
    return issued == null ? dayOf(plan, null) : issued;
  }

  private Issuing issuing(Plan plan, Content content) {
    return new Issuing(calendars.kept().working(), pace, plans.citedBy(content, plan.issuer()));
  }

  private LocalDate dayOf(Plan plan, @Nullable LocalDate asked) {
    LocalDate printed = plan.content().date();
    LocalDate said = asked == null ? printed : asked;
    return said == null ? Office.dayOf(clock.instant()) : said;
  }

  private Decision kept(Decision decision) {
    if (decision instanceof Decision.Done(Plan next, var facts)) {
      plans.save(next, facts);
    }
    return decision;
  }
}
