package vn.thac.reading.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.text.Normalizer;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.thac.reading.PartialDate;
import vn.thac.reading.Reading;
import vn.thac.reading.ReadingRefused;
import vn.thac.reading.ReportOrder;
import vn.thac.reading.document.InventedPlans;

class PlanReaderTest {

  private final PlanReader reader = new PlanReader();

  @Test
  void readsTheSampleWhole() {
    Reading plan = sample();

    assertThat(plan.number().value()).isEqualTo(12);
    assertThat(plan.issueDate().value()).isEqualTo(new PartialDate(2026, 1, 15));
    assertThat(plan.issuer().value()).isEqualTo("UBND tỉnh Minh Họa");
    assertThat(plan.signer().name()).isEqualTo("Lê Minh Châu");
    assertThat(plan.year()).isEqualTo(2026);
    assertThat(plan.bases())
        .extracting(Reading.Basis::number)
        .containsExactly("05/NQ-HĐND", "208/KH-UBND");
    assertThat(plan.activities())
        .extracting(Reading.Activity::ref)
        .containsExactly(
            "PL.1", "PL.2", "PL.3", "PL.4", "PL.5", "PL.6", "PL.7", "PL.8", "III.1", "III.2",
            "V.1.1", "V.1.2", "V.1.3", "V.2.1", "V.2.2", "V.3.1");
    assertThat(plan.recipients()).hasSize(6);
    assertThat(plan.questions())
        .extracting(Reading.Question::place)
        .containsExactly("PL.8 schedule");
  }

  @Test
  void aSchoolYearHasTheDaysOfBothItsYears() {
    Reading plan =
        (Reading)
            reader.read(
                """
                Minh Họa, ngày 18 tháng 8 năm 2026

                KẾ HOẠCH
                Chăm sóc vườn trường năm học 2026 - 2027

                I. NHIỆM VỤ
                1. Thu hoạch rau; hoàn thành trước ngày 20/5/2027. Đội Làm vườn chủ trì.
                2. Thu hoạch cam; hoàn thành trước ngày 20/5/2028. Đội Làm vườn chủ trì.
                """);

    assertThat(plan.questions())
        .extracting(Reading.Question::place)
        .contains("I.2 schedule")
        .doesNotContain("I.1 schedule");
  }

  @Test
  void thoseWhoIssueAPlanTogetherAreItsIssuerTogether() {
    Reading plan =
        (Reading)
            reader.read(
                """
                KẾ HOẠCH LIÊN TỊCH
                Trồng cây ven đường năm 2026

                Thực hiện Quyết định số 9/QĐ-UBND ngày 02/3/2026 của UBND tỉnh về cây xanh,

                Sở Xây dựng, Sở Y tế và Tỉnh đoàn thống nhất ban hành Kế hoạch liên tịch như sau:

                I. NHIỆM VỤ
                1. Sở Y tế lập vườn thuốc.
                """);

    assertThat(plan.issuer().value()).isEqualTo("Sở Xây dựng, Sở Y tế và Tỉnh đoàn");
  }

  @Test
  void readsEveryTimeOfTheSample() {
    assertThat(sample().activities())
        .filteredOn(activity -> activity.schedule() != null)
        .extracting(Reading.Activity::ref, activity -> activity.schedule().kind())
        .containsExactly(
            tuple("PL.1", Reading.Timing.RECURRING),
            tuple("PL.2", Reading.Timing.WINDOW),
            tuple("PL.3", Reading.Timing.WINDOW),
            tuple("PL.4", Reading.Timing.STANDING),
            tuple("PL.5", Reading.Timing.BY_DATE),
            tuple("PL.6", Reading.Timing.WINDOW),
            tuple("PL.7", Reading.Timing.RECURRING),
            tuple("PL.8", Reading.Timing.PERIODIC_UNSTATED),
            tuple("III.1", Reading.Timing.BY_DATE),
            tuple("III.2", Reading.Timing.STANDING),
            tuple("V.1.1", Reading.Timing.BY_DATE),
            tuple("V.1.2", Reading.Timing.RECURRING),
            tuple("V.1.3", Reading.Timing.ON_EVENT),
            tuple("V.2.2", Reading.Timing.WINDOW));
  }

  @Test
  void readsTheOrderToReportOfTheSample() {
    ReportOrder regime = sample().regimes().getFirst();

    assertThat(regime.ref()).isEqualTo("V.1.4");
    assertThat(regime.who())
        .containsExactly("Thủ trưởng các sở, ban, ngành", "Chủ tịch UBND các huyện, thành phố");
    assertThat(regime.periods())
        .containsExactly(
            Reading.Period.Q1, Reading.Period.H1, Reading.Period.NINE_MONTHS, Reading.Period.YEAR);
    assertThat(regime.dueDay()).isEqualTo(20);
    assertThat(regime.via()).isEqualTo("Sở Nội vụ");
  }

  @Test
  void readsDecomposedLettersAsComposedOnes() {
    assertThat(reader.read(Normalizer.normalize(InventedPlans.sample(), Normalizer.Form.NFD)))
        .isEqualTo(sample());
    assertThat(reader.read(InventedPlans.sample().replace("\n", "\r\n"))).isEqualTo(sample());
  }

  @Test
  void oneActivityInTextAndAnnexIsOneAndDifferentTimesAreAsked() {
    Reading plan =
        read(
            """
            KẾ HOẠCH
            Trồng cây năm 2026

            I. NHIỆM VỤ
            1. Phát cây giống. Đơn vị chủ trì: Phòng Kinh tế. Thời hạn: trước ngày 01/3/2026.
            Nơi nhận:
            - UBND các xã;
            Phụ lục
            TT\tNội dung\tChủ trì\tThời gian
            1\tPhát cây giống\tPhòng Kinh tế\ttrước ngày 01/4/2026
            """);

    assertThat(plan.activities()).extracting(Reading.Activity::ref).containsExactly("PL.1");
    assertThat(plan.questions()).extracting(Reading.Question::place).contains("PL.1 schedule");
  }

  @Test
  void asksWhoLeadsAndWhichRegimeAppliesWhereNothingIsSaid() {
    Reading plan = read("KẾ HOẠCH\nX năm 2026\n\nI. NHIỆM VỤ\n1. Quét dọn đường làng.");

    assertThat(plan.questions())
        .extracting(Reading.Question::place)
        .contains("I.1 leads", "reportingRegime", "number", "issueDate", "issuer", "signer.name");
  }

  @Test
  void refusesWithAValueAndNeverThrows() {
    assertThat(reader.read("")).isInstanceOf(ReadingRefused.class);
    assertThat(reader.read("a\u0007")).isInstanceOf(ReadingRefused.class);
    assertThat(read("chỉ một dòng chữ").activities()).isEmpty();
    assertThat(read("KẾ HOẠCH").title()).isNull();
    assertThat(read("I. x\n\t\t\nPhụ lục").activities()).isEmpty();
  }

  @Test
  void readsAMegabyteInSecondsHoweverItIsShaped() {
    String duties =
        "2. Sở Nội vụ\n- Chủ trì, định kỳ quý, năm báo cáo UBND tỉnh; xong trước ngày 15/3/2026.\n";
    String list = "1. Sở Nội vụ\n- " + "các sở, ban, ngành và UBND các huyện, ".repeat(26_000);
    String bullets = "+ a\n".repeat(250_000);
    for (String body :
        new String[] {
          duties.repeat(11_000),
          list,
          bullets,
          "\tx\ty\n".repeat(200_000),
          "l. XXXXX\n".repeat(100_000)
        }) {
      ThreadMXBean threads = ManagementFactory.getThreadMXBean();
      long before = threads.getCurrentThreadCpuTime();
      reader.read("KẾ HOẠCH\nX năm 2026\n\nV. TỔ CHỨC THỰC HIỆN\n" + body);
      Duration spent = Duration.ofNanos(threads.getCurrentThreadCpuTime() - before);
      assertThat(spent)
          .isLessThan(Duration.ofSeconds(6)); // of the processor; quadratic takes minutes
    }
  }

  @Test
  void theMottoBesideTheOfficeIsNoPartOfItsName() {
    Reading reading =
        read(
            "ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                + "HUYỆN TAM LĨNH Độc lập - Tự do - Hạnh phúc\n\nKẾ HOẠCH\nNăm 2026\n\nI. A\n");

    assertThat(reading.issuer().value()).isEqualTo("ỦY BAN NHÂN DÂN HUYỆN TAM LĨNH");
  }

  @Test
  void anAnnexIsNoPartOfTheTaskBeforeItAndItsOrdersAreNotForgotten() {
    Reading reading =
        read(
            "KẾ HOẠCH\nNăm 2026\n\nI. NHIỆM VỤ\n1. Sở Y tế chủ trì rà soát các trạm\n"
                + "PHỤ LỤC NHIỆM VỤ\n1. Sở Nội vụ chủ trì mở 02 lớp tập huấn.\n");

    assertThat(reading.activities().getFirst().text()).doesNotContain("PHỤ LỤC");
    assertThat(reading.questions()).extracting(Reading.Question::place).contains("annex");
  }

  @Test
  void aLineThatIsTooLongIsCutAndAskedAbout() {
    Reading reading =
        read("KẾ HOẠCH\nNăm 2026\n\nI. NHIỆM VỤ\n1. Sở Y tế " + "rà soát, ".repeat(3_000));

    assertThat(reading.questions())
        .extracting(Reading.Question::vi)
        .anyMatch(q -> q.contains("dòng 5"));
  }

  private Reading read(String text) {
    return (Reading) reader.read(text);
  }

  private Reading sample() {
    return read(InventedPlans.sample());
  }
}
