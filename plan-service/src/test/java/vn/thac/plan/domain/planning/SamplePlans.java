package vn.thac.plan.domain.planning;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.thac.calendar.Every;
import vn.thac.calendar.Schedule;
import vn.thac.calendar.WindowScheme;
import vn.thac.calendar.WorkingCalendar;
import vn.thac.directory.domain.Directory;
import vn.thac.directory.domain.SampleDirectory;
import vn.thac.directory.domain.addressing.Party;
import vn.thac.reading.Reading;
import vn.thac.reading.document.InventedPlans;
import vn.thac.reading.plan.PlanReader;

/** Plans of the invented province, worded like the real ones. */
public final class SamplePlans {

  public static final LocalDate DAY = LocalDate.of(2025, 1, 24);
  public static final Instant NOW = Instant.parse("2025-01-24T02:00:00Z");
  public static final Pace PACE = new Pace(3, 5, WindowScheme.DECREE_09);
  public static final WorkingCalendar CALENDAR = WorkingCalendar.standard();
  public static final Issuing ISSUING = new Issuing(CALENDAR, PACE, CitedPlans.NOTHING);
  public static final Cascade CASCADE = new Cascade(CALENDAR, PACE);
  public static final String OFFICES = "Các sở, ban, ngành";
  public static final String DISTRICTS = "UBND các huyện, thành phố";

  private SamplePlans() {}

  public static Plan draft(Directory directory, Content content) {
    return draft(directory, "99", content);
  }

  public static Plan draft(Directory directory, String place, Content content) {
    PlanId id =
        new PlanId(UUID.nameUUIDFromBytes(("draft " + place).getBytes(StandardCharsets.UTF_8)));
    return Plan.draft(id, Issuer.of(directory.place(place).orElseThrow()), content, NOW);
  }

  public static Plan issued(Directory directory, Content content, Policy policy) {
    return done(ISSUING.issue(draft(directory, content), directory, policy, DAY, NOW));
  }

  /** In force whatever stands in the way. */
  public static Plan issuedAsIs(Directory directory, Content content) {
    Plan draft = draft(directory, content);
    Content frozen = ISSUING.check(draft, content, directory, DAY).frozen();
    return draft.issued(frozen, Policy.AUTOMATIC, DAY, NOW).plan();
  }

  public static Plan done(Decision decision) {
    if (decision instanceof Decision.Done(Plan plan, var facts)) {
      return plan;
    }
    throw new AssertionError("refused: " + decision);
  }

  public static Content content() {
    return content(
        List.of(
            activity("PL.1", List.of("Đài PT-TH"), List.of(OFFICES, DISTRICTS + " có liên quan")),
            activity("PL.3", List.of(OFFICES, DISTRICTS), List.of("Đài PT-TH hoặc Báo Minh Họa")),
            activity("PL.6", List.of("Sở Nội vụ"), List.of(OFFICES, DISTRICTS)),
            activity(
                "V.1.1",
                List.of("Thủ trưởng các sở, ban, ngành", "Chủ tịch UBND cấp huyện"),
                List.of())),
        List.of(regime(20)));
  }

  /** What a document says, whose number and day of issue are left blank. */
  public static Content ofDocument() {
    return DraftOfReading.of((Reading) new PlanReader().read(document()), 2026);
  }

  /** The invented document, its number and its day of issue left blank. */
  public static String document() {
    return InventedPlans.sample()
        .replace("Số: 12/KH-UBND", "Số: /KH-UBND")
        .replace("ngày 15 tháng 01 năm 2026\n", "ngày tháng 01 năm 2026\n")
        .replace("Kế hoạch số 12/KH-UBND ngày 15/01/2026", "Kế hoạch");
  }

  public static Content content(List<Activity> activities, List<Regime> regimes) {
    return new Content(
        "35/KH-UBND",
        "Tuyên truyền cải cách hành chính năm 2025",
        2025,
        DAY,
        LocalDate.of(2025, 12, 31),
        activities,
        regimes,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null);
  }

  public static Activity activity(String ref, List<String> leads, List<String> supports) {
    return activity(
        ref,
        leads,
        supports,
        new Schedule.Recurring(Every.MONTH, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)));
  }

  public static Activity activity(
      String ref, List<String> leads, List<String> supports, Schedule schedule) {
    return new Activity(
        ref,
        "Nội dung " + ref,
        leads.stream().map(Party::written).toList(),
        supports.stream().map(Party::written).toList(),
        new Timing(schedule, null),
        new Deliverable("bản tin " + ref, 1, Deliverable.Per.MONTH, Deliverable.Measure.EXACT),
        Activity.Assigned.NOBODY,
        null);
  }

  public static Regime regime(Integer dueDay) {
    return new Regime(
        "V.1.8",
        "Chủ tịch UBND tỉnh",
        Party.written("Sở Nội vụ"),
        List.of(Party.written("Thủ trưởng các sở, ban, ngành"), Party.written("UBND cấp huyện")),
        List.of(PeriodKind.Q1, PeriodKind.H1, PeriodKind.Q3, PeriodKind.YEAR, PeriodKind.AD_HOC),
        dueDay,
        null,
        true,
        Regime.Opened.NOTHING,
        null);
  }

  /** A plan and everything below it. */
  public static List<Plan> cascade(Plan root, Directory directory) {
    List<Plan> all = new ArrayList<>(List.of(root));
    for (int i = 0; i < all.size(); i++) {
      all.addAll(CASCADE.subPlans(all.get(i), directory, NOW));
    }
    return all;
  }

  public static Plan of(List<Plan> plans, String unit) {
    return plans.stream()
        .filter(plan -> plan.issuer().unit().equals(unit))
        .findFirst()
        .orElseThrow();
  }

  public static Directory directory() {
    return SampleDirectory.directory();
  }
}
