package vn.thac.plan.domain.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thac.plan.domain.planning.SamplePlans.CALENDAR;
import static vn.thac.plan.domain.planning.SamplePlans.DAY;
import static vn.thac.plan.domain.planning.SamplePlans.NOW;
import static vn.thac.plan.domain.planning.SamplePlans.PACE;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thac.directory.domain.Directory;
import vn.thac.directory.domain.Refusal;
import vn.thac.directory.domain.addressing.Party;

class PaperRulesTest {

  private static final Directory DIRECTORY = SamplePlans.directory();
  private static final Basis PROVINCE = basis("35/KH-UBND", DAY);

  private final Plan province =
      SamplePlans.issued(DIRECTORY, SamplePlans.content(), Policy.AUTOMATIC);

  @Test
  void aPlanWithItsNumberItsDateAndItsBasisNeedsNoSecondLook() {
    Issuing.Checked checked = check(district("12/KH-UBND", DAY, 18, PROVINCE), List.of(province));

    assertThat(checked.refusals()).isEmpty();
    assertThat(checked.advice()).isEmpty();
  }

  @Test
  void whatIsMissingOrOnlyPartlyThereIsShownAndDoesNotStandInTheWay() {
    assertThat(advice(district(null, null, 18, basis(null, DAY))))
        .containsExactly("plan.number-missing", "plan.date-missing", "basis.partial");
    assertThat(advice(district("/KH-UBND", DAY.minusDays(1), 18)))
        .containsExactly("plan.number-partial", "plan.date-differs", "plan.basis-missing");
    assertThat(advice(district("35", DAY, 18, basis("96/KH-UBND", null))))
        .containsExactly("plan.number-partial", "basis.partial");
    assertThat(advice(district("123/2025/KH-UBND", DAY, 18, PROVINCE))).isEmpty();
    assertThat(check(district(null, null, 18), List.of()).refusals()).isEmpty();
  }

  @Test
  void aBasisLaterThanThePlanIsRefused() {
    Basis tomorrow = basis("40/KH-UBND", DAY.plusDays(1));

    assertThat(check(district("12/KH-UBND", DAY, 18, tomorrow), List.of()).refusals())
        .singleElement()
        .satisfies(
            reason -> {
              assertThat(reason.code()).isEqualTo("basis.later-than-the-plan");
              assertThat(reason.where()).isEqualTo("/bases/0/date");
              assertThat(reason.vi())
                  .isEqualTo(
                      "Căn cứ “Kế hoạch 40/KH-UBND ngày 25/01/2025 UBND tỉnh” có ngày sau ngày ban"
                          + " hành kế hoạch 24/01/2025.");
            });
  }

  @Test
  void aBasisThatWasWithdrawnIsRefusedUnlessItWasIssuedAnew() {
    Content content = district("12/KH-UBND", DAY, 18, basis(" 035 /KH-UBND", DAY));
    Plan withdrawn = SamplePlans.done(province.withdraw("Thay thế", NOW));

    assertThat(refused(content, withdrawn)).containsExactly("basis.superseded");
    assertThat(refused(content, withdrawn, province)).isEmpty();
    assertThat(refused(content, province, withdrawn)).isEmpty();
  }

  @Test
  void onlyThePlanThatIsCitedIsMeant() {
    Plan withdrawn = SamplePlans.done(province.withdraw("Thay thế", NOW));

    assertThat(refused(district("12/KH-UBND", DAY, 18, basis("36/KH-UBND", DAY)), withdrawn))
        .isEmpty();
    assertThat(
            refused(
                district("12/KH-UBND", DAY, 18, basis("35/KH-UBND", DAY.minusDays(1))), withdrawn))
        .isEmpty();
    Plan neighbours =
        SamplePlans.done(
            SamplePlans.done(
                    new Issuing(CALENDAR, PACE, CitedPlans.NOTHING)
                        .issue(
                            SamplePlans.draft(DIRECTORY, "991", district("35/KH-UBND", DAY, 18)),
                            DIRECTORY,
                            Policy.AUTOMATIC,
                            DAY,
                            NOW))
                .withdraw("Thay thế", NOW));
    assertThat(refused(district("12/KH-UBND", DAY, 18, PROVINCE), neighbours)).isEmpty();
  }

  @Test
  void aDueDayThatLeavesNoWorkingDayBeforeTheSuperiorAsksIsRefusedWithBothDates() {
    assertThat(refused(district("12/KH-UBND", DAY, 19, PROVINCE), province)).isEmpty();

    List<Refusal> refusals =
        check(district("12/KH-UBND", DAY, 20, PROVINCE), List.of(province)).refusals();

    assertThat(refusals).extracting(Refusal::code).containsOnly("regime.too-late-for-superior");
    assertThat(refusals.getFirst().vi())
        .isEqualTo(
            "Kỳ quý I năm 2025: cấp dưới nộp 20/03/2025, không còn ngày làm việc nào để tổng hợp"
                + " trước hạn báo cáo cấp trên 20/03/2025.");
  }

  /** What district 992 would issue: a task of its own and reports of its communes. */
  private static Content district(
      @Nullable String number, @Nullable LocalDate date, int dueDay, Basis... bases) {
    Regime regime =
        new Regime(
            "V.1",
            "UBND huyện",
            null,
            List.of(Party.written("UBND các xã, thị trấn")),
            List.of(PeriodKind.Q1),
            dueDay,
            null,
            false,
            Regime.Opened.NOTHING,
            null);
    return new Content(
        number,
        "Tuyên truyền năm 2025",
        2025,
        date,
        LocalDate.of(2025, 12, 31),
        List.of(SamplePlans.activity("1", List.of("Phòng Nội vụ"), List.of())),
        List.of(regime),
        List.of(),
        List.of(bases),
        List.of(),
        List.of(),
        null);
  }

  private static Basis basis(@Nullable String number, @Nullable LocalDate date) {
    return new Basis("Thực hiện", "Kế hoạch", number, date, "UBND tỉnh", null);
  }

  private static List<String> advice(Content content) {
    return check(content, List.of()).advice().stream().map(Refusal::code).toList();
  }

  private static List<String> refused(Content content, Plan... known) {
    return check(content, List.of(known)).refusals().stream().map(Refusal::code).toList();
  }

  private static Issuing.Checked check(Content content, List<Plan> known) {
    Plan draft = SamplePlans.draft(DIRECTORY, "992", content);
    return new Issuing(CALENDAR, PACE, CitedPlans.among(known, content, draft.issuer()))
        .check(draft, content, DIRECTORY, DAY);
  }
}
