package vn.thac.plan.domain.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thac.calendar.Schedule;
import vn.thac.directory.domain.Directory;
import vn.thac.directory.domain.SampleDirectory;
import vn.thac.reading.Lines;
import vn.thac.reading.Reading;
import vn.thac.reading.plan.PlanReader;

class QuestionsTest {

  private static final String COUNTS = "phrase.counts-differently";

  @Test
  void asksWhereAPlanCountsOtherwiseThanTheDirectory() {
    assertThat(asked("13 xã, thị trấn")).contains(COUNTS);
    assertThat(asked("3 xã, thị trấn")).doesNotContain(COUNTS);
    assertThat(asked("UBND các xã, thị trấn")).doesNotContain(COUNTS);
  }

  @Test
  void keepsWhatTheReadingAsksAboutSomethingThatStandsThere() {
    Content read = SamplePlans.content(List.of(dueOn("2025-03-31")), List.of());
    Content draft = questions().ask(read.asking(List.of(whichDay()), List.of()));
    assertThat(draft.questions()).contains(whichDay());

    assertThat(questions().ask(draft, draft, List.of()).questions()).contains(whichDay());
    assertThat(questions().ask(draft, draft, List.of("1 schedule")).questions()).isEmpty();
    Content dated = draft.reassigned(List.of(dueOn("2025-06-30")));
    assertThat(questions().ask(draft, dated, List.of()).questions()).isEmpty();
    Content without = draft.reassigned(List.of());
    assertThat(questions().ask(draft, without, List.of()).questions()).isEmpty();
  }

  @Test
  void doesNotAskAgainAboutWhatWasAcceptedAsItIs() {
    Activity activity = SamplePlans.activity("1", List.of("13 xã, thị trấn"), List.of());
    Content draft = questions().ask(SamplePlans.content(List.of(activity), List.of()));
    assertThat(draft.questions()).extracting(Question::code).containsExactly(COUNTS);

    Content accepted = questions().ask(draft, draft, List.of("1 leads: 13 xã, thị trấn"));
    assertThat(accepted.questions()).isEmpty();
    assertThat(questions().ask(accepted, accepted, List.of()).questions()).isEmpty();

    Activity other = SamplePlans.activity("1", List.of("14 xã, thị trấn"), List.of());
    Content changed = accepted.reassigned(List.of(other));
    assertThat(questions().ask(accepted, changed, List.of()).questions())
        .extracting(Question::code)
        .containsExactly(COUNTS);
  }

  @Test
  void offersTheUnitsThatAPhraseMayMean() {
    Activity activity = SamplePlans.activity("1", List.of("Phòng Nội vụ mới"), List.of());
    Content draft = questions().ask(SamplePlans.content(List.of(activity), List.of()));
    assertThat(draft.questions().getFirst().choices())
        .contains(new Reading.Choice("992.PNV", "Phòng Nội vụ", "Phòng Nội vụ"));
  }

  private static Activity dueOn(String day) {
    return SamplePlans.activity(
        "1", List.of("Phòng Nội vụ"), List.of(), new Schedule.ByDate(LocalDate.parse(day)));
  }

  private static Question whichDay() {
    return new Question(
        "reading",
        "1 schedule",
        "có nhiều hạn; hạn nào?",
        "several times; which one?",
        new Lines(3, 4),
        List.of(new Reading.Choice("2025-06-30", "30/6", "30/6")));
  }

  private static Questions questions() {
    Directory directory = SampleDirectory.directory();
    return new Questions(directory, directory.place("992").orElseThrow());
  }

  private static Stream<String> asked(String lead) {
    String text =
        "KẾ HOẠCH\nTrồng cây năm 2026\n\nII. NHIỆM VỤ\n1. Trồng cây.\n- Đơn vị chủ trì: " + lead;
    Content content = DraftOfReading.of((Reading) new PlanReader().read(text), 2026);
    return questions().ask(content).questions().stream().map(Question::code);
  }
}
