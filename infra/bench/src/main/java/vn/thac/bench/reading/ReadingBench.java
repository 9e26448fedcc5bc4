package vn.thac.bench.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.thac.bench.cascade.Issued;
import vn.thac.bench.load.Settling;
import vn.thac.bench.load.Visitors;
import vn.thac.bench.load.Waits;
import vn.thac.bench.nation.Nation;
import vn.thac.bench.nation.NationalPlan.Expected;
import vn.thac.bench.result.Goal;
import vn.thac.bench.result.RanOn;
import vn.thac.bench.result.Result;
import vn.thac.bench.stage.Options;
import vn.thac.bench.stage.Stage;

/** How long people wait for what they look at all day, with millions of tasks stored. */
public final class ReadingBench {

  /** The few who look stand for a nation of readers, who have a share each. */
  public static final Map<String, Object> SHARE =
      Map.of(
          "thac.gateway.share.at-once", 100_000,
          "thac.gateway.share.per-second", 100_000,
          "thac.gateway.share.inside", 1_000);

  private static final int A_ROUND = 8_000;
  private static final int MOST_ROUNDS = 10;
  private static final double HARDLY_MORE = 1.05;
  private static final int MOST_MINUTES = 8;
  private static final int SECONDS = 60;
  private static final int PER_SECOND = 200;
  private static final double MOST_MILLIS = 50;

  private ReadingBench() {}

  /** On a stage of its own. */
  public static boolean run(Options options) throws Exception {
    Nation nation = options.nation();
    try (Stage stage = Stage.start(options, nation, SHARE)) {
      Result result = new Result("reading", RanOn.look(options.checkout(), stage.store()));
      result.say("%s: %d units; every process: %s", nation.name(), nation.size(), stage.jvm());
      stage.register();
      measure(stage, options, Issued.on(stage, 1), Issued.on(stage, 2), result)
          .forEach(
              (kind, waits) ->
                  result.add(
                      Goal.of(
                          "%s, %d requests/s".formatted(kind, PER_SECOND),
                          "p99 < %.0f ms".formatted(MOST_MILLIS),
                          waits.words(),
                          waits.millis(99) < MOST_MILLIS)));
      result.say("peak memory: " + String.join(", ", stage.peaks()));
      return result.keepIn(options.results());
    }
  }

  /** How long each kind of page is waited for, with as many plans as it takes after these two. */
  public static Map<String, Waits> measure(
      Stage stage, Options options, Issued first, Issued second, Result result) throws Exception {
    int each = Expected.of(stage.nation()).tasks();
    int plans = Math.ceilDiv(options.tasks() / options.part(), each);
    List<String> roots = Seeded.after(stage, first, second, plans);
    result.say("%d plans with %d tasks stored", roots.size(), (long) roots.size() * each);
    stage.awaitMailed();
    Pages pages = new Pages(new Visitors(stage.platform().address()), stage.nation(), roots);
    result.say("as fast as eight people can, round by round: %s requests/s", warmUp(pages));
    Map<String, Waits> waits = ordinaryMinute(pages, result);
    new TreeMap<>(pages.lookedAtFor(SECONDS / 2, PER_SECOND / 2))
        .forEach((kind, half) -> result.say("%s, half as often: %s", kind, half.words()));
    return waits;
  }

  /** Services run for weeks: they are measured when they hardly get faster any more. */
  private static List<Long> warmUp(Pages pages) throws Exception {
    List<Long> rounds = new ArrayList<>();
    double best = 0;
    double now = pages.warmUp(A_ROUND);
    while (now > best * HARDLY_MORE && rounds.size() < MOST_ROUNDS) {
      best = now;
      rounds.add(Math.round(now));
      now = pages.warmUp(A_ROUND);
    }
    rounds.add(Math.round(now));
    return rounds;
  }

  /** The compilers keep everybody waiting when people begin to come in another way. */
  private static Map<String, Waits> ordinaryMinute(Pages pages, Result result) throws Exception {
    Settling minutes = new Settling(MOST_MINUTES);
    while (!minutes.isOver()) {
      minutes.passed(worstOf(pages.lookedAtFor(SECONDS, PER_SECOND)));
    }
    result.say(
        "p99 of whoever waits longest, %d requests/s, in the minutes before: %s ms",
        PER_SECOND, minutes.before());
    return new TreeMap<>(pages.lookedAtFor(SECONDS, PER_SECOND));
  }

  private static double worstOf(Map<String, Waits> waits) {
    return waits.values().stream().mapToDouble(kind -> kind.millis(99)).max().orElseThrow();
  }
}
