package vn.thac.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import vn.thac.trial.breaking.Breaking;

/**
 * Whatever is killed, stopped, cut off, filled or set back while the main job goes on: afterwards
 * everything is there once. Five seeds meet every fault there is; {@code infra/trial/break} runs
 * more of them.
 */
@Isolated
class BreakingE2E {

  @Test
  void fiveSeedsOnTheEmbeddedStore(@TempDir Path data) throws Exception {
    fiveSeeds("embedded", data);
  }

  @TestFactory
  Stream<DynamicTest> fiveSeedsOnAServer(@TempDir Path data) {
    if (System.getenv("THAC_MONGO_SERVER") == null && System.getenv("MONGODB_URI") == null) {
      assertThat(System.getenv("THAC_STORES"))
          .as("where all servers are there, one of them is broken as well")
          .isNull();
      System.out.println("no MongoDB server was given: THAC_MONGO_SERVER or MONGODB_URI");
      return Stream.empty();
    }
    return Stream.of(dynamicTest("on a server", () -> fiveSeeds("server", data)));
  }

  private static void fiveSeeds(String store, Path data) throws Exception {
    List<String> wrong =
        Breaking.of(
            List.of(
                "--seeds",
                "5",
                "--store",
                store,
                "--data",
                data.toString(),
                "--checkout",
                Platform.checkout().toString()));
    assertThat(wrong).isEmpty();
  }
}
