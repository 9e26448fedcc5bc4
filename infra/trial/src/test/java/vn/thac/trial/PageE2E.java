package vn.thac.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page as its people have it: real Chromium on the whole platform, driven by {@code
 * infra/portal/web/browser}. Without Chromium it fails and says how to install it.
 */
class PageE2E {

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  @Test
  void everythingOnThePageHoldsInARealBrowser(@TempDir Path data) throws Exception {
    Path web = Platform.checkout().resolve("infra/portal/web");
    assertThat(web.resolve("node_modules"))
        .as("made by building the page: mvn -pl infra/portal package")
        .isDirectory();
    Platform platform = Platform.sample(data);
    try {
      System.out.print(platform.up());
      walk(web, platform.address());
    } finally {
      System.out.print(platform.down());
    }
  }

  /** What it said is printed, and is the reason where it fails. */
  private static void walk(Path web, String address) throws Exception {
    Path output = Files.createTempFile("page", ".out");
    ProcessBuilder browser =
        new ProcessBuilder("npm", "run", "--silent", "browser")
            .directory(web.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    browser.environment().put("THAC_ADDRESS", address);
    Process process = browser.start();
    boolean ended = process.waitFor(PATIENCE);
    if (!ended) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    String said = Files.readString(output);
    Files.delete(output);
    System.out.print(said);
    assertThat(ended ? process.exitValue() : -1).as(said).isZero();
  }
}
