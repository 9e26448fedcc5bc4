package vn.thac.plan.domain.planning;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thac.calendar.Schedule;

/** What the plan as a whole and its activities must be. */
final class WorkRules {

  static final IssueRule HAS_A_TITLE =
      plan ->
          plan.isRoot() && isBlank(plan.content().title()) ? IssueWords.noTitle() : Stream.empty();

  static final IssueRule HAS_AN_ACTIVITY =
      plan ->
          plan.isRoot() && plan.content().activities().isEmpty()
              ? IssueWords.noActivity()
              : Stream.empty();

  static final IssueRule REFS_ARE_DISTINCT =
      plan -> {
        Set<String> seen = new HashSet<>();
        return plan.activities().stream()
            .filter(at -> !seen.add(at.item().ref()))
            .flatMap(IssueWords::refTwice);
      };

  /** Of a plan in force nothing is asked any more. */
  static final IssueRule EVERY_QUESTION_IS_ANSWERED =
      plan ->
          plan.questions().stream().filter(at -> plan.isDraft()).flatMap(IssueWords::notAnswered);

  static final IssueRule ENDS_AFTER_IT_IS_ISSUED =
      plan ->
          plan.content().endsOn().isBefore(plan.on())
              ? IssueWords.endsBeforeIssue(plan)
              : Stream.empty();

  static final IssueRule EVERY_QUOTA_HAS_A_UNIT =
      plan ->
          plan.activities().stream()
              .filter(at -> isQuotaOfNothing(at.item().deliverable()))
              .flatMap(IssueWords::quotaOfNothing);

  static final IssueRule NOTHING_IS_DUE_BEFORE_THE_ISSUE =
      plan ->
          plan.activities().stream()
              .filter(at -> lastDay(at.item()).isBefore(plan.on()))
              .flatMap(at -> IssueWords.dueBeforeIssue(at, lastDay(at.item()), plan.on()));

  private WorkRules() {}

  private static boolean isQuotaOfNothing(@Nullable Deliverable deliverable) {
    return deliverable != null && deliverable.quantity() != null && isBlank(deliverable.what());
  }

  private static LocalDate lastDay(Activity activity) {
    Timing timing = activity.timing();
    return timing == null
        ? LocalDate.MAX
        : switch (timing.schedule()) {
          case Schedule.ByDate(LocalDate on) -> on;
          case Schedule.Window(var from, LocalDate to) -> to;
          case Schedule.Recurring(var every, var from, LocalDate to) -> to;
          case Schedule.Standing _,
              Schedule.OnEvent _,
              Schedule.PeriodicUnstated _,
              Schedule.Unstated _ ->
              LocalDate.MAX;
        };
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
