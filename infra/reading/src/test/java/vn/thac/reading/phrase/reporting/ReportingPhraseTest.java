package vn.thac.reading.phrase.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thac.reading.Reading.Period.AD_HOC;
import static vn.thac.reading.Reading.Period.H1;
import static vn.thac.reading.Reading.Period.MONTH;
import static vn.thac.reading.Reading.Period.NINE_MONTHS;
import static vn.thac.reading.Reading.Period.Q1;
import static vn.thac.reading.Reading.Period.Q3;
import static vn.thac.reading.Reading.Period.YEAR;

import org.junit.jupiter.api.Test;
import vn.thac.reading.Reading;

class ReportingPhraseTest {

  @Test
  void readsPeriodsDayAddresseeAndWayOfAReport() {
    ReportingPhrase report =
        ReportingPhrase.in(
            "Định kỳ trước ngày 18 của tháng cuối quý, 6 tháng, 9 tháng và năm báo cáo kết quả về"
                + " UBND tỉnh (qua Sở Xây dựng).");

    assertThat(report.periods()).containsExactlyInAnyOrder(Q1, H1, NINE_MONTHS, YEAR);
    assertThat(report.due().one()).isEqualTo(18);
    assertThat(report.to()).isEqualTo("UBND tỉnh");
    assertThat(report.via()).isEqualTo("Sở Xây dựng");
    assertThat(report.embedded()).isFalse();
    assertThat(report.whole()).isTrue();
  }

  @Test
  void readsNamedQuartersAndAReportWithinAnother() {
    ReportingPhrase report =
        ReportingPhrase.in(
            "Định kỳ quý I, quý III, hằng năm hoặc đột xuất lồng ghép vào báo cáo chuyên đề cây"
                + " xanh gửi Phòng Kinh tế để tổng hợp, báo cáo UBND huyện.");

    assertThat(report.periods()).containsExactlyInAnyOrder(Q1, Q3, YEAR, AD_HOC);
    assertThat(report.due().one()).isNull();
    assertThat(report.embedded()).isTrue();
    assertThat(report.to()).isEqualTo("UBND huyện");
    assertThat(report.via()).isEqualTo("Phòng Kinh tế");
  }

  @Test
  void aQuarterlyReportCountsTheSecondQuarterAsHalfAndTheLastAsYear() {
    assertThat(ReportingPhrase.in("Báo cáo quý gửi UBND xã.").periods())
        .containsExactlyInAnyOrder(Q1, H1, Q3, YEAR);
  }

  @Test
  void aDayBesideOnePeriodIsNotTheDayOfAll() {
    ReportingPhrase report =
        ReportingPhrase.in("Thực hiện báo cáo tháng (trước ngày 14), 6 tháng, năm về UBND xã.");

    assertThat(report.periods()).containsExactlyInAnyOrder(MONTH, H1, YEAR);
    assertThat(report.due().one()).isNull();
    assertThat(report.due().forAll()).isFalse();
  }

  @Test
  void aDateForEachPeriodIsTheirDayWhereItIsTheSame() {
    assertThat(
            ReportingPhrase.in(
                    "Báo cáo 6 tháng (trước ngày 12/6), năm (trước ngày 12/12) về UBND xã.")
                .due()
                .one())
        .isEqualTo(12);
    assertThat(
            ReportingPhrase.in("Báo cáo 6 tháng (trước ngày 12/6), năm (trước ngày 05/12).")
                .due()
                .one())
        .isNull();
    assertThat(ReportingPhrase.in("Báo cáo 6 tháng (trước ngày 12/6) và năm.").due().one())
        .isNull();
  }

  @Test
  void anOrderThatNamesNoPeriodIsNone() {
    assertThat(ReportingPhrase.in("Định kỳ báo cáo theo quy định.")).isNull();
    assertThat(ReportingPhrase.in("Báo cáo đột xuất khi có yêu cầu.")).isNull();
    assertThat(ReportingPhrase.in("Tổng hợp kết quả năm 2026 và báo cáo UBND tỉnh.")).isNull();
    assertThat(ReportingPhrase.in("Hằng tháng họp giao ban.")).isNull();
  }

  @Test
  void aRegimeWithoutItsPeriodsIsOneAllTheSame() {
    ReportingPhrase report =
        ReportingPhrase.in(
            "Tham mưu kế hoạch; thực hiện chế độ báo cáo về tình hình, kết quả về phòng Nội vụ.");

    assertThat(report.periods()).isEmpty();
    assertThat(report.to()).isEqualTo("phòng Nội vụ");
    assertThat(report.whole()).isFalse();
  }

  @Test
  void whatIsReportedOnceWhenAllIsOverIsAdHoc() {
    ReportingPhrase report =
        ReportingPhrase.in(
            "Báo cáo kết quả về UBND thị xã (qua Phòng Y tế) chậm nhất sau 05 ngày làm việc kể từ"
                + " khi kết thúc Tháng hành động.");

    assertThat(report.periods()).containsExactly(Reading.Period.AD_HOC);
    assertThat(report.to()).isEqualTo("UBND thị xã");
    assertThat(report.via()).isEqualTo("Phòng Y tế");
    assertThat(report.whole()).isTrue();
  }

  @Test
  void theDayThatAnotherReplacesCountsNoMore() {
    assertThat(
            ReportingPhrase.in(
                    "Báo cáo UBND huyện trước ngày 12 của tháng cuối quý, thay cho trước ngày 20.")
                .due()
                .one())
        .isEqualTo(12);
  }

  @Test
  void oneYearIsAPeriodAsAYearIs() {
    assertThat(
            ReportingPhrase.in("Định kỳ sáu tháng và một năm, gửi báo cáo về Sở Xây dựng.")
                .periods())
        .containsExactlyInAnyOrder(H1, YEAR);
  }
}
