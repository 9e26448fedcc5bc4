package vn.thac.reading.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import vn.thac.reading.Amendment;
import vn.thac.reading.Reading;
import vn.thac.reading.ReportOrder;

class AmendmentReaderTest {

  private static final String TOP =
      "KẾ HOẠCH\nSửa đổi, bổ sung Kế hoạch số 12/KH-UBND ngày 15/01/2026\n\nI. NỘI DUNG\n";

  @Test
  void saysWhatItDoesToWhichElementOfWhichPlan() {
    Reading reading =
        read(
            "1. Sửa đổi, bổ sung điểm b khoản 2 Mục II như sau: \"b) Mở 03 lớp.\"\n"
                + "2. Bổ sung khoản 6 vào sau khoản 5 Mục III như sau: \"6. Sở Y tế chủ trì.\"\n"
                + "3. Bãi bỏ Phụ lục II.\n"
                + "4. Gia hạn thời gian hoàn thành nhiệm vụ tại khoản 1 Mục IV đến ngày"
                + " 31/8/2026.\n");

    assertThat(reading.activities()).isEmpty();
    assertThat(reading.amendments())
        .extracting(Amendment::does, Amendment::element, Amendment::plan)
        .containsExactly(
            tuple(Amendment.Does.REPLACE, "II.2.b", "12/KH-UBND"),
            tuple(Amendment.Does.ADD, "III.5", "12/KH-UBND"),
            tuple(Amendment.Does.REPEAL, "PLII", "12/KH-UBND"),
            tuple(Amendment.Does.NEW_DATE, "IV.1", "12/KH-UBND"));
  }

  @Test
  void isAskedAboutAndSoIsThePlanThatItChanges() {
    assertThat(read("1. Bãi bỏ khoản 3 Mục II.\n").questions())
        .extracting(Reading.Question::place)
        .contains("amends 12/KH-UBND", "I.1 amends");
  }

  @Test
  void aNewDayOfReportsIsThatOfTheRegime() {
    Reading reading =
        read(
            "1. Các xã báo cáo hằng quý về UBND tỉnh trước ngày 12, thay cho trước ngày 20 quy định"
                + " tại khoản 4 Mục V.\n");

    assertThat(reading.amendments())
        .extracting(Amendment::does, Amendment::element)
        .containsExactly(tuple(Amendment.Does.NEW_DATE, "V.4"));
    assertThat(reading.regimes()).singleElement().extracting(ReportOrder::dueDay).isEqualTo(12);
  }

  @Test
  void inAPlanThatChangesNoneTheSameWordsAreAnOrder() {
    Reading reading =
        (Reading)
            new PlanReader()
                .read("KẾ HOẠCH\nNăm 2026\n\nI. NHIỆM VỤ\n1. Sửa đổi quy chế làm việc của Sở.\n");

    assertThat(reading.amendments()).isEmpty();
    assertThat(reading.activities()).hasSize(1);
  }

  private static Reading read(String body) {
    return (Reading) new PlanReader().read(TOP + body);
  }
}
