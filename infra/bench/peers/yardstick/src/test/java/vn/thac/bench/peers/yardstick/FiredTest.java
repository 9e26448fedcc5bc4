package vn.thac.bench.peers.yardstick;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FiredTest {

  private static final Instant DUE = Instant.parse("2026-03-31T00:30:00Z");

  @Test
  void tellsHowFastHowLateHowManyTooEarlyAndHowManyTwice() throws Exception {
    var fired = new Fired("burst", 100, 4, _ -> DUE);
    fired.note(100, DUE.minusMillis(250));
    fired.note(101, DUE.plusMillis(10));
    fired.note(102, DUE.plusMillis(20));
    fired.note(103, DUE.plusMillis(750));
    fired.note(103, DUE.plusMillis(900));

    fired.await();
    var result = new Result(System.out);
    fired.report(result);

    assertThat(result.json())
        .isEqualTo(
            """
            {"burstSeconds":1.000,"burstPerSecond":4.000,"burstLateMillisP50":10.000,\
            "burstLateMillisP99":750.000,"burstLateMillisMax":750.000,"burstEarly":1,\
            "burstEarliestMillis":-250.000,"burstTwice":1}\
            """);
  }

  @Test
  void theNinetyNinthOfAHundredIsThePercentile() {
    long[] late = new long[100];
    Arrays.setAll(late, i -> i + 1);

    assertThat(Fired.percentile(late, 99)).isEqualTo(99);
    assertThat(Fired.percentile(late, 50)).isEqualTo(50);
    assertThat(Fired.percentile(new long[] {7}, 99)).isEqualTo(7);
  }

  @Test
  void refusesANumberNobodyWaitsFor() {
    var fired = new Fired("minute", 100, 4, _ -> DUE);

    assertThatThrownBy(() -> fired.mustHave(99)).hasMessageContaining("99");
    assertThatThrownBy(() -> fired.mustHave(104)).hasMessageContaining("104");
  }

  @Test
  void waitsNoLongerOnceAReminderHasFailed() {
    var fired = new Fired("burst", 0, 4, _ -> DUE);
    fired.fail(new IllegalStateException("the mail server hung up"));

    assertThatThrownBy(fired::await).hasRootCauseMessage("the mail server hung up");
  }
}
