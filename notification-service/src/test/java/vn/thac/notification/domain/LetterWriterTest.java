package vn.thac.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thac.notification.domain.Letters.assigned;
import static vn.thac.notification.domain.Letters.letter;
import static vn.thac.notification.domain.Letters.reminder;
import static vn.thac.notification.domain.Letters.returned;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LetterWriterTest {

  @Test
  void saysTheKeyThingFirst() {
    Letter letter =
        letter(
            "2026-03-31",
            reminder("Tập huấn hòa giải viên", "2026-03-27", 1),
            reminder("Rà soát tổ hòa giải", "2026-03-26", 3),
            reminder("Phát tờ gấp", "2026-03-31", 0));

    assertThat(letter.subject())
        .isEqualTo("Quá hạn 2 việc, đến hạn hôm nay 1 việc – Văn phòng UBND xã Bình Minh");
    assertThat(letter.english()).isEqualTo("2 overdue, 1 due today – Văn phòng UBND xã Bình Minh");
    assertThat(letter.sections())
        .extracting(Letter.Section::urgency)
        .containsExactly(Urgency.OVERDUE, Urgency.TODAY);
  }

  @Test
  void countsTheDaysInWorkingDaysAndSaysWhatAnOutageFolded() {
    Letter letter =
        letter(
            "2026-03-31",
            reminder("Tập huấn", Samples.OFFICE, "2026-03-27", 1, 2, false),
            reminder("Sơ kết", "2026-04-03", -3));

    assertThat(letter.sections().get(0).lines().getFirst().state())
        .isEqualTo("quá hạn 2 ngày làm việc; gộp 2 lần nhắc bị lỡ");
    assertThat(letter.sections().get(1).lines().getFirst())
        .extracting(Letter.Line::state, Letter.Line::due, Letter.Line::why)
        .containsExactly(
            "còn 3 ngày làm việc", "03/04/2026", "cuối quý theo mục III.2 của kế hoạch");
  }

  @Test
  void saysTheSameInEnglishAndCountsOneAndMany() {
    Letter letter =
        letter(
            "2026-03-31",
            returned("Thiếu số vụ"),
            reminder("Tập huấn", Samples.OFFICE, "2026-03-30", 1, 1, false),
            reminder("Sơ kết", "2026-04-03", -3),
            assigned(Subject.Kind.TASK, 1, 1),
            assigned(Subject.Kind.REPORT, 1, 4));

    assertThat(letter.english())
        .startsWith("1 report returned, 1 overdue, 1 due soon, 1 task, 4 reports newly assigned");
    assertThat(letter.sections())
        .flatExtracting(Letter.Section::lines)
        .extracting(Letter.Line::english)
        .containsExactly(
            "Báo cáo quý I năm 2026: returned, to be mended: Thiếu số vụ",
            "Tập huấn: due 30/03/2026, 1 working day overdue, stands for 1 missed reminder",
            "Sơ kết: due 03/04/2026, 3 working days left",
            "1 task, 4 reports, new");
  }

  @Test
  void leadsFromEveryLineToTheVeryThing() {
    Letter letter =
        letter(
            "2026-03-31",
            returned("Thiếu số vụ"),
            reminder("Tập huấn", "2026-03-31", 0),
            assigned(Subject.Kind.TASK, 1, 3));

    assertThat(letter.sections())
        .flatExtracting(Letter.Section::lines)
        .extracting(Letter.Line::link)
        .containsExactly(
            "/reports/report-1", "/tasks/T%E1%BA%ADp+hu%E1%BA%A5n90101.VP", "/plans/plan-901");
    assertThat(letter.open()).isEqualTo("/#returned");
  }

  @Test
  void opensTheOneThingOrTheListItIsAbout() {
    Entry late = reminder("Tập huấn", "2026-03-27", 1);
    Entry soon = reminder("Sơ kết", "2026-04-03", -3);

    assertThat(letter("2026-03-31", returned("Thiếu")).open()).isEqualTo("/reports/report-1");
    assertThat(letter("2026-03-31", late, soon).open()).isEqualTo("/#overdue");
    assertThat(letter("2026-01-05", assigned(Subject.Kind.TASK, 1, 3)).open())
        .isEqualTo("/plans/plan-901");
    assertThat(
            letter(
                    "2026-04-03",
                    reminder("Tập huấn", "u1", "2026-03-31", 3, 0, true),
                    reminder("Sơ kết", "u1", "2026-03-31", 3, 0, true))
                .open())
        .isEqualTo("/plans/plan-90");
  }

  @Test
  void tellsTheTasksAndReportsOfOnePlanInOneLine() {
    Letter letter =
        letter(
            "2026-01-05", assigned(Subject.Kind.TASK, 1, 3), assigned(Subject.Kind.REPORT, 1, 5));

    assertThat(letter.subject())
        .isEqualTo("Giao mới 3 nhiệm vụ, 5 báo cáo – Văn phòng UBND xã Bình Minh");
    assertThat(letter.sections().getFirst().lines())
        .extracting(Letter.Line::what)
        .containsExactly("3 nhiệm vụ, 5 báo cáo");
  }

  @Test
  void putsTheSuperiorsWordsIntoTheLineOfAReturnedReport() {
    Letter letter = letter("2026-03-19", returned("Thiếu số vụ hòa giải thành"));

    assertThat(letter.subject()).startsWith("Bị trả lại 1 báo cáo");
    assertThat(letter.sections().getFirst().lines().getFirst().why())
        .isEqualTo("Thiếu số vụ hòa giải thành");
  }

  @Test
  void tellsASuperiorOfManySilentUnitsInOneLine() {
    Letter letter =
        letter(
            "2026-04-03",
            IntStream.range(0, 170)
                .mapToObj(i -> reminder("Tập huấn", "u" + i, "2026-03-31", 3, 0, true))
                .toArray(Entry[]::new));

    assertThat(letter.subject()).isEqualTo("Cấp dưới quá hạn 170 việc – 170 đơn vị");
    assertThat(letter.english()).isEqualTo("170 overdue below you – 170 units");
    assertThat(letter.sections().getFirst().lines()).hasSize(1);
    assertThat(letter.sections().getFirst().lines().getFirst().unit())
        .endsWith(" và 165 đơn vị khác");
  }

  @Test
  void listsTwentyAndSaysHowManyMore() {
    Letter letter =
        letter(
            "2026-03-31",
            IntStream.range(0, 93)
                .mapToObj(i -> reminder("Việc " + i, "2026-03-31", 0))
                .toArray(Entry[]::new));

    assertThat(letter.sections().getFirst().lines()).hasSize(20);
    assertThat(letter.more()).isEqualTo(73);
    assertThat(letter.about()).isEqualTo(93);
  }

  /** A count of lines would not add up with what the subject says. */
  @Test
  void whatADigestToASuperiorLeavesOutIsCountedInThingsOverdueAsItsSubjectIs() {
    Letter letter =
        letter(
            "2026-04-03",
            IntStream.range(0, 25 * 3)
                .mapToObj(i -> reminder("Việc " + i / 3, "u" + i % 3, "2026-03-31", 3, 0, true))
                .toArray(Entry[]::new));

    assertThat(letter.subject()).startsWith("Cấp dưới quá hạn 75 việc");
    assertThat(letter.sections().getFirst().lines()).hasSize(20);
    assertThat(letter.more()).isEqualTo(15);
    assertThat(letter.sections().getFirst().more()).isEqualTo("và 15 việc khác");
  }

  @Test
  void anUrgencyThatHasNoRoomLeftStillSaysHowMuchOfItThereIs() {
    Letter letter =
        letter(
            "2026-03-31",
            IntStream.range(0, 22)
                .mapToObj(i -> reminder("Việc " + i, i < 20 ? "2026-03-30" : "2026-04-03", 0))
                .toArray(Entry[]::new));

    assertThat(letter.sections().getLast().lines()).isEmpty();
    assertThat(letter.sections().getLast().more()).isEqualTo("và 2 việc khác");
  }

  @Test
  void saysTheTighterOfTwoRemindersOfOneDeadline() {
    Letter letter =
        letter(
            "2026-03-31",
            reminder("Tập huấn", "2026-03-31", -1),
            reminder("Tập huấn", "2026-03-31", 0));

    assertThat(letter.subject()).startsWith("Đến hạn hôm nay 1 việc");
    assertThat(letter.about()).isEqualTo(1);
  }
}
