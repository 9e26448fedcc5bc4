package vn.thac.bench.peers.yardstick;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrewTest {

  @Test
  void doesEveryNumberOnce() throws Exception {
    var done = new AtomicIntegerArray(1003);

    Crew.run(8, 1003, 10, (from, to) -> IntStream.range(from, to).forEach(done::incrementAndGet));

    assertThat(IntStream.range(0, 1003).map(done::get)).containsOnly(1);
  }

  @Test
  void stopsAtTheFirstFailureAndTellsOfIt() {
    var done = new AtomicInteger();

    assertThatThrownBy(
            () ->
                Crew.run(
                    1,
                    1_000_000,
                    1,
                    (from, _) -> {
                      done.incrementAndGet();
                      if (from == 5) {
                        throw new IllegalStateException("number five");
                      }
                    }))
        .hasRootCauseMessage("number five");
    assertThat(done).hasValue(6);
  }
}
