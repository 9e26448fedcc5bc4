package vn.thac.bench.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.thac.bench.cascade.Issued;
import vn.thac.bench.load.Waits;
import vn.thac.bench.nation.Nation;
import vn.thac.bench.reading.ReadingBench;
import vn.thac.bench.result.Goal;
import vn.thac.bench.result.RanOn;
import vn.thac.bench.result.Result;
import vn.thac.bench.stage.Options;
import vn.thac.bench.stage.Stage;

/** Cascade and reading over a hundredth, a tenth and the whole of it. */
public final class GrowthBench {

  private static final List<Integer> PARTS = List.of(100, 10, 1);

  /** What two runs of the same differ by on a machine that is not ours alone. */
  private static final double NOT_GROWN = 1.25;

  private GrowthBench() {}

  private record Size(Nation nation, double millisPerUnit, Map<String, Waits> waits) {}

  /** On a stage of its own for each size. */
  public static boolean run(Options options) throws Exception {
    List<Size> sizes = new ArrayList<>();
    Result result = null;
    for (int part : PARTS) {
      Options own = options.of(part * options.part());
      Nation nation = own.nation();
      try (Stage stage = Stage.start(own, nation, ReadingBench.SHARE)) {
        if (result == null) {
          result = new Result("growth", RanOn.look(own.checkout(), stage.store()));
        }
        sizes.add(size(stage, own, result));
      }
    }
    return result != null && compared(sizes, result).keepIn(options.results());
  }

  private static Size size(Stage stage, Options options, Result result) throws Exception {
    stage.register();
    Issued first = Issued.on(stage, 1);
    stage.awaitMailed();
    Issued second = Issued.on(stage, 2);
    double each = second.armed().toNanos() / 1e6 / stage.nation().size();
    result.say(
        "%s: %d units in %.2f s, %.2f ms each; %s",
        stage.nation().name(),
        stage.nation().size(),
        second.armed().toMillis() / 1000.0,
        each,
        String.join(", ", stage.peaks()));
    Map<String, Waits> waits = ReadingBench.measure(stage, options, first, second, result);
    waits.forEach((kind, waited) -> result.say("%s: %s", kind, waited.words()));
    return new Size(stage.nation(), each, waits);
  }

  private static Result compared(List<Size> sizes, Result result) {
    Size least = sizes.getFirst();
    for (Size size : sizes.subList(1, sizes.size())) {
      result.add(
          Goal.of(
              "cascade over %d units instead of %d"
                  .formatted(size.nation().size(), least.nation().size()),
              "time per unit does not grow",
              "%.2f ms instead of %.2f ms".formatted(size.millisPerUnit(), least.millisPerUnit()),
              size.millisPerUnit() <= NOT_GROWN * least.millisPerUnit()));
      for (Map.Entry<String, Waits> one : least.waits().entrySet()) {
        double before = one.getValue().millis(50);
        double now = Objects.requireNonNull(size.waits().get(one.getKey())).millis(50);
        result.add(
            Goal.of(
                "%s, %d units".formatted(one.getKey(), size.nation().size()),
                "does not grow with the nation",
                "p50 %.1f ms instead of %.1f ms".formatted(now, before),
                now <= NOT_GROWN * before));
      }
    }
    return result;
  }
}
