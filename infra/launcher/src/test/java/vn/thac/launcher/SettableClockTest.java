package vn.thac.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettableClockTest {

  private static final Instant NOON = Instant.parse("2026-01-05T05:00:00Z");

  @TempDir Path data;

  @Test
  void tellsTheMachinesTimeUntilItIsMovedAndTicksOnFromThere() {
    Instant[] machine = {NOON};
    SettableClock clock = SettableClock.open(data.resolve("clock"), () -> machine[0]);
    assertThat(clock.instant()).isEqualTo(NOON);

    clock.set(NOON.plus(Duration.ofDays(30)));
    machine[0] = NOON.plusSeconds(90);

    assertThat(clock.instant()).isEqualTo(NOON.plus(Duration.ofDays(30)).plusSeconds(90));
    assertThat(clock.withZone(ZoneOffset.UTC).instant()).isEqualTo(clock.instant());
  }

  @Test
  void goesOnAfterARestartAndDoesNotMindAHalfWrittenFileBesideIt() throws Exception {
    SettableClock.open(data.resolve("clock"), () -> NOON).set(NOON.plus(Duration.ofDays(3)));
    Files.writeString(data.resolve("clock.new"), "PT7");

    assertThat(SettableClock.open(data.resolve("clock"), () -> NOON).instant())
        .isEqualTo(NOON.plus(Duration.ofDays(3)));
  }

  @Test
  void refusesAFileThatHoldsNoTimeInsteadOfGuessing() throws Exception {
    Files.writeString(data.resolve("clock"), "yesterday");

    assertThatThrownBy(() -> SettableClock.open(data.resolve("clock"), () -> NOON))
        .hasMessageContaining("yesterday");
  }

  /** Kills a process that moves the clock without a pause; what it was told is there after. */
  @Test
  void keepsEveryMoveThatWasAnsweredWhateverIsKilled() throws Exception {
    Instant answered = NOON;
    for (int kill = 1; kill <= 5; kill++) {
      Process mover =
          new ProcessBuilder(
                  System.getProperty("java.home") + "/bin/java",
                  "-XX:TieredStopAtLevel=1",
                  "-cp",
                  System.getProperty("java.class.path"),
                  Mover.class.getName(),
                  data.resolve("clock").toString())
              .redirectErrorStream(true)
              .start();
      List<String> answers = new ArrayList<>();
      try (BufferedReader lines = mover.inputReader()) {
        while (answers.size() < 40 * kill) {
          answers.add(lines.readLine());
        }
        mover.toHandle().destroyForcibly(); // what was said before is still to be read
        lines.lines().forEach(answers::add);
      }
      mover.waitFor();
      answered = Instant.parse(lastWhole(answers));

      Instant kept = SettableClock.open(data.resolve("clock"), () -> NOON).instant();
      assertThat(Duration.between(answered, kept)).isBetween(Duration.ZERO, Duration.ofHours(1));
    }
    assertThat(answered).isAfter(NOON.plus(Duration.ofHours(5 * 40)));
  }

  private static String lastWhole(List<String> answers) {
    return answers.stream().filter(line -> line.endsWith("Z")).reduce((a, b) -> b).orElseThrow();
  }

  /** Moves the clock an hour at a time and says where it is. */
  static final class Mover {

    public static void main(String[] arguments) {
      Clock fixed = Clock.fixed(NOON, ZoneOffset.UTC);
      SettableClock clock = SettableClock.open(Path.of(arguments[0]), fixed);
      while (true) {
        clock.set(clock.instant().plus(Duration.ofHours(1)));
        System.out.println(clock.instant());
      }
    }
  }
}
