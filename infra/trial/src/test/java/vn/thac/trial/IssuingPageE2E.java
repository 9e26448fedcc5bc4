package vn.thac.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thac.trial.mainjob.PlanCase;

/**
 * The plan page in Chromium, from a file to the last sub-plan: by mouse alone and by keyboard
 * alone, a coordinator answers and submits, a leader returns and issues. {@code
 * -Dthac.real.plan=FILE} names a real plan, which goes the same way.
 */
class IssuingPageE2E {

  @Test
  void aPlanIsIssuedOnThePageByMouseAloneAndByKeyboardAlone(@TempDir Path data) throws Exception {
    Platform platform = Platform.sample(data);
    try {
      System.out.print(platform.up());
      assertThat(walk(platform, Map.of())).as("the invented plan").isZero();
      String real = System.getProperty("thac.real.plan", "");
      if (real.isEmpty()) {
        assertThat(System.getenv("THAC_STORES"))
            .as("where all servers are there, the real plan is issued as well")
            .isNull();
        System.out.println("no real plan was given: -Dthac.real.plan");
        return;
      }
      String day = PlanCase.dongNai(Path.of(real)).issuedOn().toString();
      assertThat(walk(platform, Map.of("THAC_REAL_PLAN", real, "THAC_REAL_DAY", day)))
          .as("the real plan")
          .isZero();
    } finally {
      System.out.print(platform.down());
    }
  }

  private static int walk(Platform platform, Map<String, String> settings) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder("node", "scripts/issuing.mjs", platform.address())
            .directory(Platform.checkout().resolve("infra/portal/web").toFile())
            .redirectErrorStream(true);
    builder.environment().putAll(settings);
    Process walk = builder.start();
    try (BufferedReader said = walk.inputReader()) {
      said.lines().forEach(System.out::println);
    }
    assertThat(walk.waitFor(Duration.ofMinutes(10))).as("the walk ends").isTrue();
    return walk.exitValue();
  }
}
