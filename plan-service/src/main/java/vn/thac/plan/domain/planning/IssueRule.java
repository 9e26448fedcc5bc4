package vn.thac.plan.domain.planning;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thac.calendar.Office;
import vn.thac.calendar.Schedule;
import vn.thac.directory.domain.OrgUnit;
import vn.thac.directory.domain.Refusal;
import vn.thac.directory.domain.addressing.Party;
import vn.thac.directory.domain.addressing.Selector;
import vn.thac.plan.domain.planning.Candidate.At;

/** What a plan must be before it is issued: one sentence each, and the list is the regulation. */
interface IssueRule {

  Pattern UNIT_CODE = Pattern.compile("\\d+(\\.\\p{Upper}+)?");

  Stream<Refusal> check(Candidate plan);

  IssueRule HAS_A_TITLE =
      plan ->
          plan.isRoot() && isBlank(plan.content().title())
              ? refuse(
                  "plan.title-missing", "/title", "Kế hoạch chưa có tên.", "The plan has no title.")
              : Stream.empty();

  IssueRule HAS_AN_ACTIVITY =
      plan ->
          plan.isRoot() && plan.content().activities().isEmpty()
              ? refuse(
                  "plan.activity-missing",
                  "/activities",
                  "Kế hoạch chưa có nhiệm vụ nào.",
                  "The plan has no activity.")
              : Stream.empty();

  IssueRule REFS_ARE_DISTINCT =
      plan -> {
        Set<String> seen = new HashSet<>();
        return plan.activities().stream()
            .filter(at -> !seen.add(at.item().ref()))
            .flatMap(
                at ->
                    refuse(
                        "activity.ref-twice",
                        at.pointer() + "/ref",
                        "Hai nhiệm vụ cùng ký hiệu %s.".formatted(at.item().ref()),
                        "Two activities are called %s.".formatted(at.item().ref())));
      };

  /** Of a plan in force nothing is asked any more. */
  IssueRule EVERY_QUESTION_IS_ANSWERED =
      plan ->
          plan.questions().stream()
              .filter(at -> plan.isDraft())
              .flatMap(
                  at ->
                      refuse(
                          "plan.question-open",
                          at.pointer(),
                          "Chưa trả lời: " + at.item().vi(),
                          "Not answered: " + at.item().en()));

  IssueRule ENDS_AFTER_IT_IS_ISSUED =
      plan ->
          plan.content().endsOn().isBefore(plan.on())
              ? refuse(
                  "plan.ends-before-issue",
                  "/endsOn",
                  "Kế hoạch kết thúc %s, trước ngày ban hành %s."
                      .formatted(Office.text(plan.content().endsOn()), Office.text(plan.on())),
                  "The plan ends on %s, before its day of issue, %s."
                      .formatted(Office.text(plan.content().endsOn()), Office.text(plan.on())))
              : Stream.empty();

  IssueRule EVERY_ACTIVITY_HAS_A_LEAD =
      plan ->
          plan.activities().stream()
              .filter(at -> plan.isRoot() || !at.item().leads().isEmpty())
              .flatMap(at -> leadOf(plan, at));

  IssueRule EVERY_LEAD_EXISTS_ON_THE_DAY =
      plan ->
          plan.activities().stream()
              .flatMap(
                  at ->
                      selectors(at.item().leads())
                          .flatMap(selector -> goneUnit(plan, selector).stream())
                          .flatMap(unit -> gone(plan, at, unit)));

  IssueRule EVERY_SUPPORT_EXISTS_ON_THE_DAY =
      plan ->
          plan.activities().stream()
              .flatMap(
                  at ->
                      selectors(at.item().supports())
                          .flatMap(selector -> goneUnit(plan, selector).stream())
                          .flatMap(
                              unit ->
                                  refuse(
                                      "activity.support-gone",
                                      at.pointer() + "/supports",
                                      "Đơn vị %s phối hợp nhiệm vụ %s không còn trong danh mục ngày %s."
                                          .formatted(unit, at.item().ref(), Office.text(plan.on())),
                                      "Unit %s, which helps with activity %s, is not in the directory on %s."
                                          .formatted(
                                              unit, at.item().ref(), Office.text(plan.on())))));

  IssueRule EVERY_LEAD_LASTS_UNTIL_IT_IS_DUE =
      plan ->
          plan.activities().stream()
              .filter(at -> !at.item().assigned().dues().isEmpty())
              .flatMap(
                  at ->
                      at.item().assigned().leads().stream()
                          .flatMap(code -> plan.directory().unit(code).stream())
                          .flatMap(unit -> closedBefore(at, unit)));

  IssueRule NAMED_UNITS_ARE_THE_ISSUERS =
      plan ->
          plan.activities().stream()
              .flatMap(
                  at ->
                      Stream.concat(
                          foreign(plan, at.pointer() + "/leads", at.item().leads()),
                          foreign(plan, at.pointer() + "/supports", at.item().supports())));

  IssueRule EVERY_QUOTA_HAS_A_UNIT =
      plan ->
          plan.activities().stream()
              .filter(at -> isQuotaOfNothing(at.item().deliverable()))
              .flatMap(
                  at ->
                      refuse(
                          "activity.quota-without-unit",
                          at.pointer() + "/deliverable",
                          "Chỉ tiêu của nhiệm vụ %s có số lượng nhưng không có đơn vị tính."
                              .formatted(at.item().ref()),
                          "Activity %s asks for a number of things without saying of what."
                              .formatted(at.item().ref())));

  IssueRule NOTHING_IS_DUE_BEFORE_THE_ISSUE =
      plan ->
          plan.activities().stream()
              .filter(at -> lastDay(at.item()).isBefore(plan.on()))
              .flatMap(
                  at ->
                      refuse(
                          "activity.due-before-issue",
                          at.pointer() + "/schedule",
                          "Nhiệm vụ %s có hạn %s, trước ngày ban hành %s."
                              .formatted(
                                  at.item().ref(),
                                  Office.text(lastDay(at.item())),
                                  Office.text(plan.on())),
                          "Activity %s is due on %s, before the day of issue, %s."
                              .formatted(
                                  at.item().ref(),
                                  Office.text(lastDay(at.item())),
                                  Office.text(plan.on()))));

  IssueRule REPORTS_HAVE_A_DUE_DAY =
      plan ->
          plan.regimes().stream()
              .filter(at -> plan.isRoot() && at.item().dueDay() == null)
              .filter(at -> at.item().periods().stream().anyMatch(k -> k != PeriodKind.AD_HOC))
              .flatMap(
                  at ->
                      refuse(
                          "regime.due-day-missing",
                          at.pointer() + "/dueDay",
                          "Chế độ báo cáo chưa có ngày nộp trong tháng cuối kỳ.",
                          "The reporting regime has no due day in the last month of a period."));

  IssueRule REPORTS_HAVE_REPORTERS =
      plan ->
          plan.regimes().stream()
              .filter(at -> at.item().opened().reporters().isEmpty())
              .flatMap(
                  at ->
                      refuse(
                          "regime.reporters-unresolved",
                          at.pointer() + "/reporters",
                          "Chưa xác định được đơn vị phải báo cáo.",
                          "Nobody is found who has to report."));

  IssueRule EVERY_LEVEL_HAS_TIME_TO_CONSOLIDATE =
      plan -> {
        int levels = plan.directory().consolidatingLevelsBelow(plan.issuer().unit());
        return plan.regimes().stream()
            .flatMap(
                at ->
                    at.item().opened().periods().stream()
                        .filter(
                            period ->
                                plan.dates()
                                    .lowestDue(period, levels)
                                    .isBefore(plan.dates().earliest(period)))
                        .flatMap(period -> tooEarly(plan, at, period, levels)));
      };

  IssueRule THE_SUPERIOR_IS_NOT_KEPT_WAITING =
      plan ->
          plan.cited().plans().values().stream()
              .filter(above -> above.state().status() == Status.ISSUED)
              .flatMap(above -> above.content().regimes().stream())
              .filter(asked -> asked.opened().reporters().contains(plan.issuer().unit()))
              .flatMap(asked -> asked.opened().periods().stream())
              .flatMap(asked -> tooLateFor(plan, asked));

  /** What stands in the way of issuing. */
  List<IssueRule> ALL =
      List.of(
          HAS_A_TITLE,
          HAS_AN_ACTIVITY,
          REFS_ARE_DISTINCT,
          EVERY_QUESTION_IS_ANSWERED,
          ENDS_AFTER_IT_IS_ISSUED,
          EVERY_ACTIVITY_HAS_A_LEAD,
          EVERY_LEAD_EXISTS_ON_THE_DAY,
          NAMED_UNITS_ARE_THE_ISSUERS,
          EVERY_QUOTA_HAS_A_UNIT,
          NOTHING_IS_DUE_BEFORE_THE_ISSUE,
          REPORTS_HAVE_A_DUE_DAY,
          REPORTS_HAVE_REPORTERS,
          EVERY_LEVEL_HAS_TIME_TO_CONSOLIDATE,
          THE_SUPERIOR_IS_NOT_KEPT_WAITING,
          PaperRules.BASES_ARE_NOT_LATER_THAN_THE_PLAN,
          PaperRules.BASES_ARE_IN_FORCE);

  /** What a coordinator is to see and may leave as it is: a number is often given at the end. */
  List<IssueRule> ADVICE =
      List.of(
          EVERY_LEAD_LASTS_UNTIL_IT_IS_DUE,
          EVERY_SUPPORT_EXISTS_ON_THE_DAY,
          PaperRules.NUMBER_IS_WHOLE,
          PaperRules.DATE_IS_KNOWN,
          PaperRules.DATE_IS_THE_DAY_OF_ISSUE,
          PaperRules.RESTS_ON_SOMETHING,
          PaperRules.BASES_ARE_CITED_IN_FULL);

  private static Stream<Refusal> leadOf(Candidate plan, At<Activity> at) {
    Activity activity = at.item();
    String pointer = at.pointer() + "/leads";
    if (selectors(activity.leads()).anyMatch(one -> goneUnit(plan, one).isPresent())) {
      return Stream.empty(); // EVERY_LEAD_EXISTS_ON_THE_DAY says more
    }
    if (selectors(activity.leads()).anyMatch(IssueRule::isUnclear)) {
      return refuse(
          "activity.lead-unresolved",
          pointer,
          "Chưa xác định được đơn vị chủ trì của nhiệm vụ %s.".formatted(activity.ref()),
          "The lead of activity %s is not resolved.".formatted(activity.ref()));
    }
    return plan.addressees().all(activity.leads()).isEmpty()
        ? refuse(
            "activity.lead-missing",
            pointer,
            "Nhiệm vụ %s không có đơn vị chủ trì.".formatted(activity.ref()),
            "Activity %s has no lead.".formatted(activity.ref()))
        : Stream.empty();
  }

  private static boolean isUnclear(Selector selector) {
    return switch (selector) {
      case Selector.Related _, Selector.Either _, Selector.Unresolved _ -> true;
      case Selector.Offices _, Selector.Below _, Selector.OfLevel _, Selector.Named _ -> false;
    };
  }

  private static Stream<Refusal> foreign(Candidate plan, String pointer, List<Party> parties) {
    return plan.addressees().all(parties).stream()
        .filter(unit -> plan.directory().unit(unit).isPresent())
        .filter(unit -> !plan.addressees().reaches(unit))
        .flatMap(
            unit ->
                refuse(
                    "unit.not-below",
                    pointer,
                    "Đơn vị %s không thuộc phạm vi của cơ quan ban hành.".formatted(unit),
                    "Unit %s is not the issuer's.".formatted(unit)));
  }

  private static Stream<Selector> selectors(List<Party> parties) {
    return parties.stream().flatMap(party -> party.selectors().stream());
  }

  /** A unit named by its code, in a draft of a day on which it was there. */
  private static Optional<String> goneUnit(Candidate plan, Selector selector) {
    return switch (selector) {
      case Selector.Named(String unit) when plan.directory().unit(unit).isEmpty() ->
          Optional.of(unit);
      case Selector.Unresolved(String phrase, var _) when UNIT_CODE.matcher(phrase).matches() ->
          Optional.of(phrase);
      default -> Optional.empty();
    };
  }

  private static Stream<Refusal> gone(Candidate plan, At<Activity> at, String unit) {
    return refuse(
        "activity.lead-gone",
        at.pointer() + "/leads",
        "Đơn vị %s chủ trì nhiệm vụ %s không còn trong danh mục ngày %s."
            .formatted(unit, at.item().ref(), Office.text(plan.on())),
        "Unit %s, which leads activity %s, is not in the directory on %s."
            .formatted(unit, at.item().ref(), Office.text(plan.on())));
  }

  private static Stream<Refusal> closedBefore(At<Activity> at, OrgUnit unit) {
    LocalDate due = at.item().assigned().dues().getLast().on();
    LocalDate until = unit.until();
    return until == null || !until.isBefore(due)
        ? Stream.empty()
        : refuse(
            "activity.lead-closes",
            at.pointer() + "/leads",
            "%s chủ trì nhiệm vụ %s chỉ hoạt động đến %s, trước hạn %s."
                .formatted(unit.name(), at.item().ref(), Office.text(until), Office.text(due)),
            "%s, which leads activity %s, is there until %s, and it is due on %s."
                .formatted(unit.name(), at.item().ref(), Office.text(until), Office.text(due)));
  }

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

  private static Stream<Refusal> tooEarly(
      Candidate plan, At<Regime> at, Regime.Period period, int levels) {
    String lowest = Office.text(plan.dates().lowestDue(period, levels));
    String earliest = Office.text(plan.dates().earliest(period));
    return refuse(
        "regime.no-time-to-consolidate",
        at.pointer() + "/dueDay",
        "Kỳ %s: cấp dưới phải nộp %s để kịp hạn %s, nhưng sau khi chốt số liệu %s sớm nhất là %s."
            .formatted(
                period.name(),
                lowest,
                Office.text(period.due().on()),
                Office.text(period.cutOff()),
                earliest),
        "Period %s: those below would hand in on %s to be in time for %s, but after the cut-off the first day is %s."
            .formatted(period.code(), lowest, Office.text(period.due().on()), earliest));
  }

  private static Stream<Refusal> tooLateFor(Candidate plan, Regime.Period asked) {
    return plan.regimes().stream()
        .flatMap(
            at ->
                at.item().opened().periods().stream()
                    .filter(own -> own.code().equals(asked.code()))
                    .filter(own -> plan.dates().dayAfter(own.due()).isAfter(asked.due().on()))
                    .flatMap(
                        own ->
                            refuse(
                                "regime.too-late-for-superior",
                                at.pointer() + "/dueDay",
                                "Kỳ %s: cấp dưới nộp %s, không còn ngày làm việc nào để tổng hợp trước hạn báo cáo cấp trên %s."
                                    .formatted(
                                        own.name(),
                                        Office.text(own.due().on()),
                                        Office.text(asked.due().on())),
                                "Period %s: those below hand in on %s, which leaves no working day before the superior asks for it on %s."
                                    .formatted(
                                        own.code(),
                                        Office.text(own.due().on()),
                                        Office.text(asked.due().on())))));
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  /** One finding. */
  static Stream<Refusal> refuse(String code, String where, String vi, String en) {
    return Stream.of(new Refusal(code, where, vi, en));
  }
}
