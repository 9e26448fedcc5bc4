package vn.thac.plan.domain.planning;

import java.time.LocalDate;
import java.util.stream.Stream;
import vn.thac.calendar.Office;
import vn.thac.directory.domain.OrgUnit;
import vn.thac.directory.domain.Refusal;
import vn.thac.plan.domain.planning.Candidate.At;

/** What is said of a plan that may not be issued so, in the words of the office. */
final class IssueWords {

  private IssueWords() {}

  static Stream<Refusal> noTitle() {
    return one("plan.title-missing", "/title", "Kế hoạch chưa có tên.", "The plan has no title.");
  }

  static Stream<Refusal> noActivity() {
    return one(
        "plan.activity-missing",
        "/activities",
        "Kế hoạch chưa có nhiệm vụ nào.",
        "The plan has no activity.");
  }

  static Stream<Refusal> refTwice(At<Activity> at) {
    return one(
        "activity.ref-twice",
        at.pointer() + "/ref",
        "Hai nhiệm vụ cùng ký hiệu %s.".formatted(at.item().ref()),
        "Two activities are called %s.".formatted(at.item().ref()));
  }

  static Stream<Refusal> notAnswered(At<Question> at) {
    return one(
        "plan.question-open",
        at.pointer(),
        "Chưa trả lời: " + at.item().vi(),
        "Not answered: " + at.item().en());
  }

  static Stream<Refusal> endsBeforeIssue(Candidate plan) {
    String ends = Office.text(plan.content().endsOn());
    String issued = Office.text(plan.on());
    return one(
        "plan.ends-before-issue",
        "/endsOn",
        "Kế hoạch kết thúc %s, trước ngày ban hành %s.".formatted(ends, issued),
        "The plan ends on %s, before its day of issue, %s.".formatted(ends, issued));
  }

  static Stream<Refusal> leadUnclear(At<Activity> at) {
    return one(
        "activity.lead-unresolved",
        at.pointer() + "/leads",
        "Chưa xác định được đơn vị chủ trì của nhiệm vụ %s.".formatted(at.item().ref()),
        "The lead of activity %s is not resolved.".formatted(at.item().ref()));
  }

  static Stream<Refusal> noLead(At<Activity> at) {
    return one(
        "activity.lead-missing",
        at.pointer() + "/leads",
        "Nhiệm vụ %s không có đơn vị chủ trì.".formatted(at.item().ref()),
        "Activity %s has no lead.".formatted(at.item().ref()));
  }

  static Stream<Refusal> leadGone(At<Activity> at, String unit, LocalDate on) {
    return one(
        "activity.lead-gone",
        at.pointer() + "/leads",
        "Đơn vị %s chủ trì nhiệm vụ %s không còn trong danh mục ngày %s."
            .formatted(unit, at.item().ref(), Office.text(on)),
        "Unit %s, which leads activity %s, is not in the directory on %s."
            .formatted(unit, at.item().ref(), Office.text(on)));
  }

  static Stream<Refusal> supportGone(At<Activity> at, String unit, LocalDate on) {
    return one(
        "activity.support-gone",
        at.pointer() + "/supports",
        "Đơn vị %s phối hợp nhiệm vụ %s không còn trong danh mục ngày %s."
            .formatted(unit, at.item().ref(), Office.text(on)),
        "Unit %s, which helps with activity %s, is not in the directory on %s."
            .formatted(unit, at.item().ref(), Office.text(on)));
  }

  static Stream<Refusal> leadCloses(At<Activity> at, OrgUnit unit, LocalDate until, LocalDate due) {
    return one(
        "activity.lead-closes",
        at.pointer() + "/leads",
        "%s chủ trì nhiệm vụ %s chỉ hoạt động đến %s, trước hạn %s."
            .formatted(unit.name(), at.item().ref(), Office.text(until), Office.text(due)),
        "%s, which leads activity %s, is there until %s, and it is due on %s."
            .formatted(unit.name(), at.item().ref(), Office.text(until), Office.text(due)));
  }

  static Stream<Refusal> notBelow(String unit, String pointer) {
    return one(
        "unit.not-below",
        pointer,
        "Đơn vị %s không thuộc phạm vi của cơ quan ban hành.".formatted(unit),
        "Unit %s is not the issuer's.".formatted(unit));
  }

  static Stream<Refusal> quotaOfNothing(At<Activity> at) {
    return one(
        "activity.quota-without-unit",
        at.pointer() + "/deliverable",
        "Chỉ tiêu của nhiệm vụ %s có số lượng nhưng không có đơn vị tính."
            .formatted(at.item().ref()),
        "Activity %s asks for a number of things without saying of what."
            .formatted(at.item().ref()));
  }

  static Stream<Refusal> dueBeforeIssue(At<Activity> at, LocalDate due, LocalDate issued) {
    return one(
        "activity.due-before-issue",
        at.pointer() + "/schedule",
        "Nhiệm vụ %s có hạn %s, trước ngày ban hành %s."
            .formatted(at.item().ref(), Office.text(due), Office.text(issued)),
        "Activity %s is due on %s, before the day of issue, %s."
            .formatted(at.item().ref(), Office.text(due), Office.text(issued)));
  }

  static Stream<Refusal> noDueDay(At<Regime> at) {
    return one(
        "regime.due-day-missing",
        at.pointer() + "/dueDay",
        "Chế độ báo cáo chưa có ngày nộp trong tháng cuối kỳ.",
        "The reporting regime has no due day in the last month of a period.");
  }

  static Stream<Refusal> noReporters(At<Regime> at) {
    return one(
        "regime.reporters-unresolved",
        at.pointer() + "/reporters",
        "Chưa xác định được đơn vị phải báo cáo.",
        "Nobody is found who has to report.");
  }

  static Stream<Refusal> noTimeToConsolidate(
      At<Regime> at, Regime.Period period, LocalDate lowest, LocalDate earliest) {
    String due = Office.text(period.due().on());
    return one(
        "regime.no-time-to-consolidate",
        at.pointer() + "/dueDay",
        "Kỳ %s: cấp dưới phải nộp %s để kịp hạn %s, nhưng sau khi chốt số liệu %s sớm nhất là %s."
            .formatted(
                period.name(),
                Office.text(lowest),
                due,
                Office.text(period.cutOff()),
                Office.text(earliest)),
        "Period %s: those below would hand in on %s to be in time for %s, but after the cut-off the first day is %s."
            .formatted(period.code(), Office.text(lowest), due, Office.text(earliest)));
  }

  static Stream<Refusal> tooLateForSuperior(At<Regime> at, Regime.Period own, Regime.Period asked) {
    String handedIn = Office.text(own.due().on());
    String wanted = Office.text(asked.due().on());
    return one(
        "regime.too-late-for-superior",
        at.pointer() + "/dueDay",
        "Kỳ %s: cấp dưới nộp %s, không còn ngày làm việc nào để tổng hợp trước hạn báo cáo cấp trên %s."
            .formatted(own.name(), handedIn, wanted),
        "Period %s: those below hand in on %s, which leaves no working day before the superior asks for it on %s."
            .formatted(own.code(), handedIn, wanted));
  }

  private static Stream<Refusal> one(String code, String where, String vi, String en) {
    return Stream.of(new Refusal(code, where, vi, en));
  }
}
