package vn.thac.plan.domain.planning;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thac.calendar.Office;
import vn.thac.calendar.Schedule;
import vn.thac.plan.domain.Refusal;
import vn.thac.plan.domain.addressing.Party;
import vn.thac.plan.domain.addressing.Selector;
import vn.thac.plan.domain.planning.Candidate.At;

/** What a plan must be before it is issued: one sentence each, and the list is the regulation. */
interface IssueRule {

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

  IssueRule ENDS_AFTER_IT_IS_ISSUED =
      plan ->
          plan.content().endsOn().isBefore(plan.on())
              ? refuse(
                  "plan.ends-before-issue",
                  "/endsOn",
                  "Kế hoạch kết thúc %s, trước ngày ban hành %s."
                      .formatted(Office.text(plan.content().endsOn()), Office.text(plan.on())),
                  "The plan ends on %s, before its day of issue, %s."
                      .formatted(plan.content().endsOn(), plan.on()))
              : Stream.empty();

  IssueRule EVERY_ACTIVITY_HAS_A_LEAD =
      plan ->
          plan.activities().stream()
              .filter(at -> plan.isRoot() || !at.item().leads().isEmpty())
              .flatMap(at -> leadOf(plan, at));

  IssueRule NAMED_UNITS_ARE_THE_ISSUERS =
      plan ->
          plan.activities().stream()
              .flatMap(
                  at ->
                      Stream.concat(
                          foreign(plan, at.pointer() + "/leads", at.item().leads()),
                          foreign(plan, at.pointer() + "/supports", at.item().supports())));

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
                              .formatted(at.item().ref(), lastDay(at.item()), plan.on())));

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

  List<IssueRule> ALL =
      List.of(
          HAS_A_TITLE,
          HAS_AN_ACTIVITY,
          REFS_ARE_DISTINCT,
          ENDS_AFTER_IT_IS_ISSUED,
          EVERY_ACTIVITY_HAS_A_LEAD,
          NAMED_UNITS_ARE_THE_ISSUERS,
          NOTHING_IS_DUE_BEFORE_THE_ISSUE,
          REPORTS_HAVE_A_DUE_DAY,
          REPORTS_HAVE_REPORTERS,
          EVERY_LEVEL_HAS_TIME_TO_CONSOLIDATE);

  private static Stream<Refusal> leadOf(Candidate plan, At<Activity> at) {
    Activity activity = at.item();
    String pointer = at.pointer() + "/leads";
    List<Selector> unclear =
        activity.leads().stream()
            .flatMap(party -> party.selectors().stream())
            .filter(IssueRule::isUnclear)
            .toList();
    if (!unclear.isEmpty()) {
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
        .filter(unit -> !plan.addressees().reaches(unit))
        .flatMap(
            unit ->
                refuse(
                    "unit.not-below",
                    pointer,
                    "Đơn vị %s không có hoặc không thuộc phạm vi của cơ quan ban hành."
                        .formatted(unit),
                    "Unit %s does not exist or is not the issuer's.".formatted(unit)));
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

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  private static Stream<Refusal> refuse(String code, String where, String vi, String en) {
    return Stream.of(new Refusal(code, where, vi, en));
  }
}
