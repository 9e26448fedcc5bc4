package vn.thac.plan.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.thac.contracts.PlanIssuedV1;
import vn.thac.directory.domain.Directory;
import vn.thac.plan.domain.planning.Content;
import vn.thac.plan.domain.planning.Plan;
import vn.thac.plan.domain.planning.PlanFact;
import vn.thac.plan.domain.planning.SamplePlans;

class PlanContractTest {

  /** Eleven thousand units hear of a plan; where a line stood in a document is nothing to them. */
  @Test
  void tellsNobodyWhereInADocumentAPlanWasRead() {
    assertThat(told(SamplePlans.ofDocument()))
        .map(JsonMapper.shared()::writeValueAsString)
        .allSatisfy(
            told ->
                assertThat(told)
                    .contains("PL.2")
                    .doesNotContain("evidence", "confidence", "lines", "source", "Lê Minh Châu"));
  }

  /** Whoever reads a sub-plan's event may not have read its root's yet. */
  @Test
  void aSubPlansEventSaysByItselfWhatIsToBeDone() {
    assertThat(told(SamplePlans.content()))
        .flatExtracting(PlanIssuedV1::activities)
        .allSatisfy(
            activity -> {
              assertThat(activity.text()).isEqualTo("Nội dung " + activity.ref());
              assertThat(activity.deliverable()).isNotNull();
            });
  }

  private static List<PlanIssuedV1> told(Content content) {
    Directory directory = SamplePlans.directory();
    Plan root = SamplePlans.issuedAsIs(directory, content);
    List<Plan> all = SamplePlans.cascade(root, directory);
    assertThat(all).hasSizeGreaterThan(2);
    return all.stream()
        .map(plan -> PlanContract.toWire(new PlanFact.PlanIssued(plan), root))
        .map(PlanIssuedV1.class::cast)
        .toList();
  }
}
