package vn.thac.bench.peers.flowable;

import org.flowable.engine.ProcessEngine;
import vn.thac.bench.peers.yardstick.Crew;
import vn.thac.bench.peers.yardstick.FreshDatabase;
import vn.thac.bench.peers.yardstick.Options;
import vn.thac.bench.peers.yardstick.Result;

/** Prints how fast Flowable makes the sub-plans of a national plan with their tasks and timers. */
final class FlowablePeer {

  private FlowablePeer() {}

  public static void main(String[] args) throws Exception {
    var options = new Options(args);
    String jdbc = options.required("jdbc");
    int units = options.count("units", 11_367);
    int tasks = options.count("tasks", 10);
    int deadlines = options.count("deadlines", tasks);
    int threads = options.count("threads", 8);
    int perTransaction = options.count("per-transaction", 20);
    options.refuseOthers();
    Result result = Result.of("flowable", FlowablePeer.class);

    try (var database = FreshDatabase.on(jdbc, 2 * threads + 4)) {
      ProcessEngine engine = Engines.start(database.pool(), threads);
      try {
        var subPlans = new SubPlans(engine, tasks, deadlines);
        // Once through, so that nobody is charged for loading classes; then from an empty table.
        Crew.run(threads, threads * perTransaction, perTransaction, subPlans::start);
        subPlans.removeAll();
        database.settle();

        double seconds = Crew.run(threads, units, perTransaction, subPlans::start);
        subPlans.mustBe(units);
        result
            .with("subPlans", units)
            .with("tasks", (long) units * tasks)
            .with("timers", (long) units * deadlines)
            .with("threads", threads)
            .with("seconds", seconds)
            .with("perSecond", units / seconds)
            .with("settings", Engines.SETTINGS + ", sub-plans per transaction: " + perTransaction)
            .print();
      } finally {
        engine.close();
      }
    }
  }
}
