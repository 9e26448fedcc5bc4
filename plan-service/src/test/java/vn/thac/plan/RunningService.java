package vn.thac.plan;

import java.util.Map;
import vn.thac.contracts.Topics;
import vn.thac.testkit.RealBroker;
import vn.thac.testkit.RunningApplication;
import vn.thac.testkit.Store;

/** The whole service on a real broker and a real store, with a clock that stands. */
public final class RunningService extends RunningApplication {

  private RunningService(Store store) {
    super(
        PlanService.class,
        "plan-service",
        store,
        "2025-01-24T09:00",
        Map.of(),
        "thac.access.administrators=quantri");
  }

  /** The one on this store; all tests of a class share it. */
  public static RunningService on(Store store) {
    return on(store, RunningService.class, RunningService::start);
  }

  /** Plans of another store, told on the same topics, are nothing to this one. */
  private static RunningService start(Store store) {
    RealBroker.emptyTopics(6, Topics.DIRECTORY, Topics.PLAN);
    return new RunningService(store);
  }

  /** Returns when everything is told, and everything told on both topics has been handled. */
  public void settled() {
    awaitTold("places", "calendar", "plans");
    awaitHandledBy("-directory", Topics.DIRECTORY);
    awaitTold("plans"); // a calendar that was heard of moves dates
    awaitHandled(Topics.PLAN);
  }
}
