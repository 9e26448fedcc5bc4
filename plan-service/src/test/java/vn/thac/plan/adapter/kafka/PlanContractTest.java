package vn.thac.plan.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.thac.plan.domain.directory.Directory;
import vn.thac.plan.domain.planning.Plan;
import vn.thac.plan.domain.planning.PlanFact;
import vn.thac.plan.domain.planning.SamplePlans;

class PlanContractTest {

  /** Eleven thousand units hear of a plan; where a line stood in a document is nothing to them. */
  @Test
  void tellsNobodyWhereInADocumentAPlanWasRead() {
    Directory directory = SamplePlans.directory();
    Plan root = SamplePlans.issuedAsIs(directory, SamplePlans.ofDocument());
    List<Plan> all = SamplePlans.cascade(root, directory);

    assertThat(all).hasSizeGreaterThan(2);
    assertThat(all)
        .map(plan -> PlanContract.toWire(new PlanFact.PlanIssued(plan), root))
        .map(JsonMapper.shared()::writeValueAsString)
        .allSatisfy(
            told ->
                assertThat(told)
                    .contains("PL.2")
                    .doesNotContain("evidence", "confidence", "lines", "source", "Lê Minh Châu"));
  }
}
