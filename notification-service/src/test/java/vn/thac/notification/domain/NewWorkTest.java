package vn.thac.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thac.notification.domain.Letters.assigned;
import static vn.thac.notification.domain.Letters.letter;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.thac.notification.domain.Subject.Kind;

/** How a letter names what was newly given. */
class NewWorkTest {

  private static final String DAY = "2026-01-05";

  private final Map<String, Deadline> known = new TreeMap<>();

  @Test
  void namesTasksAndReportsByDayWithTheReasonOfTheDay() {
    String later = task("Sơ kết", "2026-06-30");
    String sooner = task("Tập huấn", "2026-03-31");
    String report = known(Kind.REPORT, Samples.OFFICE, "Báo cáo quý I", "2026-03-20");
    Letter letter =
        letter(
            DAY,
            known,
            assigned(Kind.TASK, 1, 2, later, sooner),
            assigned(Kind.REPORT, 1, 1, report));

    assertThat(lines(letter))
        .extracting(Letter.Line::what, Letter.Line::due, Letter.Line::why, Letter.Line::state)
        .containsExactly(
            tuple("2 nhiệm vụ, 1 báo cáo", "", "", "mới"),
            tuple("Tập huấn", "31/03/2026", "ngày ghi trong kế hoạch", "chủ trì"),
            tuple("Sơ kết", "30/06/2026", "ngày ghi trong kế hoạch", "chủ trì"),
            tuple("Báo cáo quý I", "20/03/2026", "ngày ghi trong kế hoạch", "cần nộp"));
    assertThat(lines(letter))
        .extracting(Letter.Line::link)
        .containsExactly(
            "/plans/plan-901",
            "/tasks/T%E1%BA%ADp+hu%E1%BA%A5n90101.VP",
            "/tasks/S%C6%A1+k%E1%BA%BFt90101.VP",
            "/reports/B%C3%A1o+c%C3%A1o+qu%C3%BD+I90101.VP");
    assertThat(letter.sections().getFirst().more()).isEmpty();
    assertThat(letter.more()).isZero();
  }

  @Test
  void saysSoOfStandingWorkWhichHasNoDay() {
    Letter letter = letter(DAY, known, assigned(Kind.TASK, 1, 1, task("Phổ biến pháp luật")));

    assertThat(lines(letter).getLast())
        .extracting(Letter.Line::due, Letter.Line::why, Letter.Line::state, Letter.Line::english)
        .containsExactly(
            "", "", "chủ trì, không ấn định ngày", "Phổ biến pháp luật: lead, no set date");
  }

  @Test
  void namesTenOfAKindAndSaysHowManyMoreThereAre() {
    String[] ten = new String[10];
    for (int i = 0; i < ten.length; i++) {
      ten[i] = task("Việc " + i, "2026-03-3" + i % 2);
    }
    Letter letter =
        letter(DAY, known, assigned(Kind.TASK, 1, 14, ten), assigned(Kind.REPORT, 1, 1));

    assertThat(lines(letter)).hasSize(11);
    assertThat(letter.sections().getFirst().more()).isEqualTo("và 4 nhiệm vụ khác, 1 báo cáo khác");
    assertThat(letter.sections().getFirst().moreEnglish())
        .isEqualTo("and 4 more tasks, 1 more report");
    assertThat(letter.more()).isEqualTo(5);
  }

  @Test
  void namesOnceWhatSeveralUnitsHaveAlike() {
    String here = known(Kind.TASK, Samples.OFFICE, "Tập huấn", "2026-03-31");
    String there = known(Kind.TASK, "90102", "Tập huấn", "2026-03-31");
    Letter letter =
        letter(
            DAY,
            known,
            assigned(Samples.OFFICE, Kind.TASK, 1, 1, here),
            assigned("90102", Kind.TASK, 1, 1, there));

    assertThat(letter.subject()).isEqualTo("Giao mới 2 nhiệm vụ – 2 đơn vị");
    assertThat(lines(letter))
        .extracting(Letter.Line::what, Letter.Line::unit)
        .containsExactly(
            tuple("1 nhiệm vụ", "Văn phòng UBND xã Bình Minh"),
            tuple("1 nhiệm vụ", "UBND xã Sông Trăng"),
            tuple("Tập huấn", "Văn phòng UBND xã Bình Minh, UBND xã Sông Trăng"));
    assertThat(letter.more()).isZero();
  }

  @Test
  void doesNotNameWhatIsNoLongerAskedForByThen() {
    String gone = task("Tập huấn", "2026-03-31");
    known.compute(
        gone,
        (id, one) ->
            one == null
                ? null
                : one.after(
                    new DeadlineFact.Dropped(one.subject(), 2, Samples.hanoi("2026-01-05T10:00"))));
    Letter letter = letter(DAY, known, assigned(Kind.TASK, 1, 1, gone));

    assertThat(lines(letter)).hasSize(1);
    assertThat(letter.more()).isZero();
  }

  @Test
  void saysWhatIsToComeOfATask() {
    var subject =
        new Subject(Kind.TASK, "t", "plan-901", "plan-90", Samples.OFFICE, "/90/" + Samples.OFFICE);
    DeadlineFact.Asked asked = Samples.asked(subject, 1, "2026-01-05T09:00", "2026-03-31");
    Deadline deadline =
        Deadline.unheard(subject)
            .after(
                new DeadlineFact.Asked(
                    subject,
                    1,
                    asked.at(),
                    asked.superior(),
                    "Lấy mẫu nước",
                    "120 mẫu",
                    asked.dues()));
    known.put(deadline.id(), deadline);

    Letter.Line line =
        lines(letter(DAY, known, assigned(Kind.TASK, 1, 1, deadline.id()))).getLast();

    assertThat(line.state()).isEqualTo("chủ trì, sản phẩm: 120 mẫu");
    assertThat(line.english()).isEqualTo("Lấy mẫu nước: lead, product: 120 mẫu, due 31/03/2026");
  }

  private static List<Letter.Line> lines(Letter letter) {
    return letter.sections().getFirst().lines();
  }

  private String task(String label, String... dues) {
    return known(Kind.TASK, Samples.OFFICE, label, dues);
  }

  private String known(Kind kind, String unit, String label, String... dues) {
    var subject = new Subject(kind, label + unit, "plan-901", "plan-90", unit, "/90/" + unit);
    DeadlineFact.Asked asked = Samples.asked(subject, 1, "2026-01-05T09:00", dues);
    Deadline deadline =
        Deadline.unheard(subject)
            .after(
                new DeadlineFact.Asked(
                    subject, 1, asked.at(), asked.superior(), label, asked.dues()));
    known.put(deadline.id(), deadline);
    return deadline.id();
  }
}
