package vn.thac.plan.domain.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thac.plan.domain.directory.Directory;
import vn.thac.plan.domain.directory.SampleDirectory;
import vn.thac.plan.domain.reading.PlanReader;
import vn.thac.plan.domain.reading.Reading;

class QuestionsTest {

  @Test
  void asksWhereAPlanCountsOtherwiseThanTheDirectory() {
    assertThat(asked("13 xã, thị trấn")).contains("phrase.counts-differently");
    assertThat(asked("3 xã, thị trấn")).doesNotContain("phrase.counts-differently");
    assertThat(asked("UBND các xã, thị trấn")).doesNotContain("phrase.counts-differently");
  }

  private static Stream<String> asked(String lead) {
    Directory directory = SampleDirectory.directory();
    String text =
        "KẾ HOẠCH\nTrồng cây năm 2026\n\nII. NHIỆM VỤ\n1. Trồng cây.\n- Đơn vị chủ trì: " + lead;
    Content content = DraftOfReading.of((Reading) new PlanReader().read(text), 2026);
    Questions questions = new Questions(directory, directory.place("992").orElseThrow());
    return questions.ask(content, List.of()).questions().stream().map(Question::code);
  }
}
