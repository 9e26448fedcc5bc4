package vn.thac.task.adapter.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DirectoryPathsTest {

  private Instant now = Instant.parse("2025-03-15T01:00:00Z");
  private List<String> copy = List.of();
  private int reads;
  private final DirectoryPaths paths = new DirectoryPaths(this::read, () -> now);

  private List<String> read() {
    reads++;
    return copy;
  }

  @Test
  void anEmptyCopyIsAskedAgainAtOnce() {
    assertThat(paths.inOrder()).isEmpty();

    copy = List.of("/75");

    assertThat(paths.inOrder()).containsExactly("/75");
  }

  @Test
  void isReadAgainAfterFiveMinutesAndNotBefore() {
    copy = List.of("/75");
    paths.inOrder();
    copy = List.of("/75", "/75/734");

    now = now.plus(Duration.ofMinutes(5)).minusMillis(1);
    assertThat(paths.inOrder()).containsExactly("/75");
    now = now.plusMillis(1);
    assertThat(paths.inOrder()).containsExactly("/75", "/75/734");
    assertThat(reads).isEqualTo(2);
  }

  @Test
  void isReadAgainWhenTheClockWasSetBack() {
    copy = List.of("/75");
    paths.inOrder();
    copy = List.of("/75", "/75/734");

    now = now.minus(Duration.ofDays(1));

    assertThat(paths.inOrder()).containsExactly("/75", "/75/734");
  }
}
