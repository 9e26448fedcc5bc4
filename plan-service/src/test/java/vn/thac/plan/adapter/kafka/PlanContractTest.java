package vn.thac.plan.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thac.contracts.PlanIssuedV1;
import vn.thac.plan.domain.directory.Directory;
import vn.thac.plan.domain.planning.Plan;
import vn.thac.plan.domain.planning.PlanFact;
import vn.thac.plan.domain.planning.Policy;
import vn.thac.plan.domain.planning.SamplePlans;

class PlanContractTest {

  /** Whoever reads a sub-plan's event may not have read its root's yet. */
  @Test
  void aSubPlansEventSaysByItselfWhatIsToBeDone() {
    Directory directory = SamplePlans.directory();
    Plan root = SamplePlans.issued(directory, SamplePlans.content(), Policy.AUTOMATIC);

    List<PlanIssuedV1> told =
        SamplePlans.cascade(root, directory).stream()
            .map(plan -> PlanContract.toWire(new PlanFact.PlanIssued(plan), root))
            .map(PlanIssuedV1.class::cast)
            .toList();

    assertThat(told)
        .hasSizeGreaterThan(5)
        .flatExtracting(PlanIssuedV1::activities)
        .allSatisfy(
            activity -> {
              assertThat(activity.text()).isEqualTo("Nội dung " + activity.ref());
              assertThat(activity.deliverable()).isNotNull();
            });
  }
}
