package vn.thac.launcher.mainjob;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole platform, from the command to the sums, as two real processes. */
class MainJobE2E {

  @Test
  void oneCommandCarriesAPlanDownAndItsReportsBackUp(@TempDir Path data) throws Exception {
    Run.sample(data).undisturbed();
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
}
