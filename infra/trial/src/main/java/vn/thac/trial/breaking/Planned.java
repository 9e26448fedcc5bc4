package vn.thac.trial.breaking;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import vn.thac.trial.mainjob.Step;

/** When a fault happens, and for how long. */
record Planned(Fault fault, Step after, Duration delay, Duration lasting) {

  private static final int LONGEST_DELAY = 1_500;

  static Planned drawn(Fault fault, Random random) {
    List<Step> moments = fault.after();
    Step after = moments.get(random.nextInt(moments.size()));
    Duration delay = Duration.ofMillis(random.nextInt(LONGEST_DELAY));
    long longest = fault.longest().toMillis();
    long lasting = longest == 0 ? 0 : longest / 10 + random.nextLong(longest * 9 / 10);
    return new Planned(fault, after, delay, Duration.ofMillis(lasting));
  }

  String words() {
    return String.format(
        Locale.ROOT,
        "%s: %.1f s after %s, for %.1f s",
        fault.name(),
        delay.toMillis() / 1000.0,
        after,
        lasting.toMillis() / 1000.0);
  }
}
