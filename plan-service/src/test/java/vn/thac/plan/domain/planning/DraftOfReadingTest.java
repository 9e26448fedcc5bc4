package vn.thac.plan.domain.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thac.reading.Lines;
import vn.thac.reading.Provision;
import vn.thac.reading.Reading;

class DraftOfReadingTest {

  private final List<String> lines = SamplePlans.document().lines().toList();
  private final Content content = SamplePlans.ofDocument();

  @Test
  void everyElementKeepsTheLinesItWasReadFrom() {
    assertThat(content.activities())
        .isNotEmpty()
        .allSatisfy(activity -> assertThat(activity.evidence()).isNotNull());
    Activity film = content.activity("PL.3").orElseThrow();
    assertThat(said(film.evidence())).contains("Làm phim ngắn").hasLineCount(1);
    assertThat(said(content.regimes().getFirst().evidence())).contains("báo cáo kết quả");
    assertThat(said(content.bases().getLast().evidence())).contains("208/KH-UBND");
    assertThat(said(content.recipients().getFirst().evidence())).contains("Bộ Nội vụ (b/c)");
  }

  @Test
  void whatIsBlankStaysBlankAndWhatStandsThereIsKept() {
    Source source = content.source();
    assertThat(source).isNotNull();
    assertThat(content.number()).isNull();
    assertThat(source.number()).isNull();
    assertThat(source.symbol().value()).isEqualTo("KH-UBND");
    assertThat(content.date()).isNull();
    assertThat(source.date().value().month()).isEqualTo(1);
    assertThat(source.date().value().day()).isNull();
    assertThat(source.signer().capacity()).isEqualTo("TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH");
    assertThat(source.signer().name()).isEqualTo("Lê Minh Châu");
    assertThat(source.provisions())
        .extracting(Provision::kind)
        .contains(
            Provision.Kind.GOAL,
            Provision.Kind.REQUIREMENT,
            Provision.Kind.FUNDING,
            Provision.Kind.INSPECTION);
  }

  @Test
  void aQuestionKeepsItsLinesAndItsChoices() {
    Question asked =
        content.questions().stream()
            .filter(question -> question.about().equals("PL.8 schedule"))
            .findFirst()
            .orElseThrow();
    assertThat(said(asked.lines())).contains("quầy giao dịch lưu động");
    assertThat(asked.choices())
        .extracting(Reading.Choice::value)
        .containsExactly("MONTH", "QUARTER", "HALF_YEAR", "YEAR");
  }

  @Test
  void whatIsUncertainIsAskedAbout() {
    List<String> uncertain =
        content.activities().stream()
            .filter(activity -> activity.evidence().confidence().low())
            .map(Activity::ref)
            .toList();
    assertThat(uncertain)
        .isNotEmpty()
        .allSatisfy(
            ref ->
                assertThat(content.questions())
                    .anyMatch(question -> question.about().startsWith(ref + " ")));
  }

  @Test
  void whatNobodyBelowNeedsStaysInThePlanAtTheTop() {
    var directory = SamplePlans.directory();
    Plan issued = SamplePlans.issuedAsIs(directory, content);
    assertThat(issued.content().source()).isEqualTo(content.source());

    List<Plan> below = SamplePlans.CASCADE.subPlans(issued, directory, SamplePlans.NOW);

    assertThat(below).isNotEmpty().extracting(plan -> plan.content().source()).containsOnlyNulls();
    assertThat(below)
        .flatExtracting(plan -> plan.content().activities())
        .extracting(Activity::evidence)
        .isNotEmpty()
        .containsOnlyNulls();
    assertThat(below)
        .flatExtracting(plan -> plan.content().regimes())
        .extracting(Regime::evidence)
        .isNotEmpty()
        .containsOnlyNulls();
  }

  private String said(Evidence evidence) {
    assertThat(evidence).isNotNull();
    return said(evidence.lines());
  }

  private String said(Lines at) {
    assertThat(at).isNotNull();
    return String.join("\n", lines.subList(at.from() - 1, at.to()));
  }
}
