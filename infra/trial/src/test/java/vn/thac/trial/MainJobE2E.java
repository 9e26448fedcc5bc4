package vn.thac.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.thac.trial.mainjob.Step;

/**
 * The whole platform, from the command to the sums, as two real processes. A real province and its
 * real plan are not part of the project: {@code -Dthac.real.plan=FILE -Dthac.real.units=FILE} names
 * them, and they are driven as well.
 */
class MainJobE2E {

  @Test
  void oneCommandCarriesAPlanDownAndItsReportsBackUp(@TempDir Path data) throws Exception {
    Run.sample(data).afterWrongInput();
  }

  @Test
  void whateverIsKilledAtAnyMomentTheCountsAreTheSame(@TempDir Path data) throws Exception {
    Run.sample(data)
        .killedAt(
            20260115,
            Step.IMPORTED,
            Step.ISSUED,
            Step.SPREADING,
            Step.REMINDED,
            Step.HANDING_IN,
            Step.HANDED_IN);
  }

  @TestFactory
  Stream<DynamicTest> aRealProvinceWithItsRealPlan(@TempDir Path data) {
    String plan = System.getProperty("thac.real.plan", "");
    String units = System.getProperty("thac.real.units", "");
    if (plan.isEmpty() || units.isEmpty()) {
      assertThat(System.getenv("THAC_STORES"))
          .as("where all servers are there, the real province is driven as well")
          .isNull();
      System.out.println("no real province was given: -Dthac.real.plan and -Dthac.real.units");
      return Stream.empty();
    }
    return Stream.of(
        dynamicTest(
            "Đồng Nai", () -> Run.dongNai(Path.of(plan), Path.of(units), data).undisturbed()));
  }
}
