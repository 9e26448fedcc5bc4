package vn.thac.bench.cascade;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.thac.bench.limit.BareBroker;
import vn.thac.bench.nation.NationalPlan.Expected;
import vn.thac.bench.peer.Peer;
import vn.thac.bench.result.Goal;
import vn.thac.bench.stage.Stage;
import vn.thac.trial.platform.Member;

/** The same sub-plans, tasks and timers in Flowable, and as many events through Modulith. */
final class Peers {

  private static final double TIMES_FLOWABLE = 10;

  /** The peer's rate does not depend on it, its patience does. */
  private static final int MOST_EVENTS = 20_000;

  private Peers() {}

  static List<Goal> beside(Stage stage, Path checkout, Issued issued)
      throws IOException, InterruptedException {
    return List.of(flowable(stage, checkout, issued), modulith(stage, checkout, issued));
  }

  private static Goal flowable(Stage stage, Path checkout, Issued issued)
      throws IOException, InterruptedException {
    int units = stage.nation().size();
    Expected expected = Expected.of(stage.nation());
    JsonNode measured =
        Peer.named("flowable", checkout)
            .run(
                Map.of(
                    "jdbc", Peer.postgres().orElseThrow(),
                    "units", units,
                    "tasks", Math.ceilDiv(expected.tasks(), units),
                    "deadlines", Math.ceilDiv(expected.deadlines(), units)));
    double theirs = measured.get("perSecond").asDouble();
    double ours = units / seconds(issued);
    return new Goal(
        "sub-plans a second, with their tasks and deadlines",
        "≥ %.0f × the peer".formatted(TIMES_FLOWABLE),
        "",
        "%.0f/s %s".formatted(theirs, Peer.words(measured)),
        "%.0f/s = %.1f ×".formatted(ours, ours / theirs),
        ours >= TIMES_FLOWABLE * theirs);
  }

  private static Goal modulith(Stage stage, Path checkout, Issued issued)
      throws IOException, InterruptedException {
    int events = issued.told().size();
    long bytes = issued.told().stream().mapToLong(BareBroker.FromBelow::bytes).sum() / events;
    JsonNode measured =
        Peer.named("modulith", checkout)
            .run(
                Map.of(
                    "mongo", stage.platform().store(Member.PLAN),
                    "broker", stage.platform().broker(),
                    "events", Math.min(events, MOST_EVENTS),
                    "bytes", bytes));
    double theirs = measured.get("perSecond").asDouble();
    double ours = events / (issued.settled().toNanos() / 1e9);
    return new Goal(
        "events stored and relayed a second, ours with all that comes of them",
        "ahead of the peer",
        "",
        "%.0f/s %s".formatted(theirs, Peer.words(measured)),
        "%.0f/s = %.1f ×".formatted(ours, ours / theirs),
        ours > theirs);
  }

  private static double seconds(Issued issued) {
    return issued.armed().toNanos() / 1e9;
  }
}
