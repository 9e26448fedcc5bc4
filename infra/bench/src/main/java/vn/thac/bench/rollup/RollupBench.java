package vn.thac.bench.rollup;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.thac.bench.cascade.Issued;
import vn.thac.bench.limit.BareUpdates;
import vn.thac.bench.load.Clients;
import vn.thac.bench.nation.Nation;
import vn.thac.bench.nation.Place;
import vn.thac.bench.result.Goal;
import vn.thac.bench.result.RanOn;
import vn.thac.bench.result.Result;
import vn.thac.bench.stage.Options;
import vn.thac.bench.stage.Stage;
import vn.thac.trial.platform.Member;

/** Every commune hands in its report at once; the nation's figure follows. */
public final class RollupBench {

  private static final int CLIENTS = 64;
  private static final LocalDate REPORTING = LocalDate.of(2026, 3, 16);
  private static final double VISIBLE_AFTER = 2;

  /** The clients stand for as many computers as there are communes. */
  private static final Map<String, Object> SHARE =
      Map.of("thac.gateway.share.at-once", 100_000, "thac.gateway.share.per-second", 100_000);

  private RollupBench() {}

  private static int figure(Place commune) {
    return 1 + Math.floorMod(commune.code().hashCode(), 7);
  }

  /** On a stage of its own. */
  public static boolean run(Options options) throws Exception {
    Nation nation = options.nation();
    try (Stage stage = Stage.start(options, nation, SHARE)) {
      Result result = new Result("rollup", RanOn.look(options.checkout(), stage.store()));
      result.say("%s: %d units; every process: %s", nation.name(), nation.size(), stage.jvm());
      stage.register();
      Issued issued = Issued.on(stage, 1);
      stage.awaitMailed();
      stage.setClock(REPORTING);

      List<Place> communes = nation.lowest();
      int expected = communes.stream().mapToInt(RollupBench::figure).sum();
      Reporting reporting = new Reporting(stage.api());
      Clients clients = new Clients(CLIENTS);
      clients.each(communes, commune -> reporting.open(commune.code()));
      reporting.total();
      stage.awaitMailed(); // of what came due when the clock was set

      Duration taken =
          clients.each(communes, commune -> reporting.handIn(commune, figure(commune)));
      long last = System.nanoTime();
      Stage.until("the nation's figure", () -> reporting.total() == expected);
      double visible = Duration.ofNanos(System.nanoTime() - last).toMillis() / 1000.0;

      BareUpdates bare = BareUpdates.of(stage.database(Member.REPORT), "reports", issued.plan());
      double limit = bare.perSecond(CLIENTS);
      double requests = 2.0 * communes.size() / (taken.toMillis() / 1000.0);
      result.say("peak memory: " + String.join(", ", new ArrayList<>(stage.peaks())));
      result.add(
          new Goal(
              "%d communes hand in, two requests each, %d clients"
                  .formatted(communes.size(), CLIENTS),
              "all accepted",
              "%.0f bare updates/s".formatted(limit),
              "",
              "%.0f requests/s = %.0f %%".formatted(requests, 100 * requests / limit),
              true)); // one that is refused ends the run
      result.add(
          Goal.of(
              "the nation's figure is right, after the last request",
              "%.0f s".formatted(VISIBLE_AFTER),
              "%d after %.2f s".formatted(expected, visible),
              visible <= VISIBLE_AFTER));
      return result.keepIn(options.results());
    }
  }
}
