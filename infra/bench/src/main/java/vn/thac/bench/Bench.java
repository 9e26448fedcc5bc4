package vn.thac.bench;

import vn.thac.bench.cascade.CascadeBench;
import vn.thac.bench.growth.GrowthBench;
import vn.thac.bench.reading.ReadingBench;
import vn.thac.bench.reminders.RemindersBench;
import vn.thac.bench.rollup.RollupBench;
import vn.thac.bench.stage.Options;
import vn.thac.bench.start.StartBench;

/** One benchmark by its name; {@code infra/bench/run} starts it. */
public final class Bench {

  private static final int MISSED = 3;

  private Bench() {}

  /** Ends with 0 where every goal was reached, with 3 where one was missed. */
  public static void main(String[] arguments) throws Exception {
    Options options = Options.of(arguments);
    boolean reached =
        switch (options.benchmark()) {
          case "cascade" -> CascadeBench.run(options);
          case "growth" -> GrowthBench.run(options);
          case "reading" -> ReadingBench.run(options);
          case "reminders" -> RemindersBench.run(options);
          case "rollup" -> RollupBench.run(options);
          case "start" -> StartBench.run(options);
          default ->
              throw new IllegalArgumentException("no such benchmark: " + options.benchmark());
        };
    if (!reached) {
      System.exit(MISSED);
    }
  }
}
