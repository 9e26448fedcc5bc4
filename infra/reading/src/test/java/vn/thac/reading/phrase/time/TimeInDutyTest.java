package vn.thac.reading.phrase.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.thac.reading.PartialDate;
import vn.thac.reading.Reading;

class TimeInDutyTest {

  private final TimeInDuty duty =
      new TimeInDuty(new Dating(2026, new PartialDate(2026, 1, null), false));

  @Test
  void readsADeadlineWithItsWords() {
    Reading.Schedule schedule =
        duty.read("Lập danh sách hộ dân; hoàn thành chậm nhất trong tháng 4/2026.").schedule();

    assertThat(schedule.kind()).isEqualTo(Reading.Timing.BY_DATE);
    assertThat(schedule.due()).hasToString("2026-04-30");
    assertThat(schedule.text()).isEqualTo("hoàn thành chậm nhất trong tháng 4/2026");
  }

  @Test
  void readsASpanItIsCarriedOutIn() {
    assertThat(duty.read("Trồng cây trong quý II/2026").schedule().to()).hasToString("2026-06-30");
    assertThat(duty.read("Mở lớp từ ngày 01/6 đến ngày 15/6/2026").schedule().from())
        .hasToString("2026-06-01");
  }

  @Test
  void readsWhatIsToBeDoneWhenSomethingHappens() {
    assertThat(duty.read("Khi có dịch bệnh, báo ngay về Sở Y tế.").schedule().kind())
        .isEqualTo(Reading.Timing.ON_EVENT);
  }

  @Test
  void leavesAloneDatesThatAreNotItsOwn() {
    for (String text :
        new String[] {
          "Thực hiện Quyết định số 9/QĐ-UBND ngày 02/3/2026 của UBND tỉnh.",
          "Phổ biến chương trình giai đoạn 2021 - 2030, tầm nhìn đến năm 2045.",
          "Phát huy kết quả trong năm 2025.",
          "Đăng tin thường xuyên, kịp thời lên cổng thông tin.",
          "Lồng ghép vào các cuộc họp hằng tháng của thôn."
        }) {
      assertThat(duty.read(text)).as(text).isEqualTo(TimeReading.NONE);
    }
  }

  @Test
  void readsADayThatIsNotToBePassed() {
    assertThat(duty.read("Nhập số liệu, không muộn hơn ngày 05/12/2026.").schedule().due())
        .hasToString("2026-12-05");
  }

  @Test
  void asksWhetherTheDeadlineOfALaterOrderBindsTheFirst() {
    TimeReading later =
        duty.read(
            "Sở Văn hóa đưa bài hát vào giờ chào cờ. Bàn giao nhạc cụ xong trước ngày 05/6/2026.");
    TimeReading same = duty.read("Đưa bài hát vào giờ chào cờ. Hoàn thành trước ngày 05/6/2026.");

    assertThat(later.schedule().due()).hasToString("2026-06-05");
    assertThat(later.doubt()).isNotNull();
    assertThat(same.schedule().due()).hasToString("2026-06-05");
    assertThat(same.doubt()).isNull();
  }

  @Test
  void asksWhichOfSeveralDeadlinesBinds() {
    TimeReading read = duty.read("Lập danh sách trước ngày 01/3/2026, duyệt trước ngày 01/5/2026.");

    assertThat(read.schedule().due()).isNull();
    assertThat(read.doubt()).isNotNull();
  }

  @Test
  void readsWhatFollowsOrMeetsAnEvent() {
    for (String text :
        new String[] {
          "Cấp phát kinh phí ngay sau khi dự toán được cơ quan có thẩm quyền phê duyệt.",
          "Bố trí quỹ giống ngay sau khi Kế hoạch được ban hành.",
          "Gửi bản tổng hợp về Phòng Kinh tế sau khi kết thúc Tháng hành động.",
          "Sơ kết, rút kinh nghiệm sau khi kết thúc vụ Xuân và tổng kết mùa vụ.",
          "Lập chốt tại đập tràn khi mực nước vượt báo động III.",
          "Ngừng cấp nước ngọt ra đồng khi độ mặn tại cống đạt 4 phần nghìn."
        }) {
      assertThat(duty.read(text).schedule()).as(text).isNotNull();
      assertThat(duty.read(text).schedule().kind()).as(text).isEqualTo(Reading.Timing.ON_EVENT);
    }
  }

  @Test
  void asksWhichDaysThePartOfAMonthIs() {
    TimeReading first = duty.read("Ra quân dọn kênh vào tuần đầu của tháng 6.");

    assertThat(first.schedule().to()).hasToString("2026-06-07");
    assertThat(first.doubt()).isNotNull();
    assertThat(duty.read("Mở lớp trong tuần thứ hai của tháng 5/2026.").doubt()).isNotNull();
  }

  @Test
  void asksUntilWhenWhereItOnlyBegins() {
    TimeReading begun = duty.read("Dạy bơi miễn phí, thực hiện bắt đầu từ tháng 5.");

    assertThat(begun.schedule().due()).isNull();
    assertThat(begun.doubt().vi()).isEqualTo("\"bắt đầu từ tháng 5\": đến khi nào?");
    assertThat(duty.read("Chấm điểm hằng tuần, bắt đầu từ tháng 5.").doubt()).isNull();
  }

  @Test
  void readsTwoDaysThatFollowEachOther() {
    Reading.Schedule both = duty.read("Phát cây giống trong hai ngày 05 và 06/6/2026.").schedule();

    assertThat(both.from()).hasToString("2026-06-05");
    assertThat(both.to()).hasToString("2026-06-06");
    assertThat(duty.read("Phát cây giống trong các ngày 05 và 09/6/2026.").doubt()).isNotNull();
  }

  @Test
  void asksWhenTheDayIsAnEventOrNotToBeRead() {
    for (String text :
        new String[] {
          "Sửa bàn ghế trước khi khai giảng năm học mới.",
          "Nộp danh sách về Phòng Kinh tế trước ngày B/6/2026.",
          "Nộp danh sách chậm nhất là ngày ?/6/2026."
        }) {
      assertThat(duty.read(text).doubt()).as(text).isNotNull();
    }
  }

  @Test
  void whatIsDoneEveryWeekIsSoThoughSomethingMayHappenBesides() {
    TimeReading read =
        duty.read("Hằng tuần, trạm bơm đo mực nước; báo cáo đột xuất khi có vỡ bờ bao.");

    assertThat(read.schedule().every()).isEqualTo(Reading.Every.WEEK);
  }
}
