package vn.thac.bench.peers.dbscheduler;

import vn.thac.bench.peers.yardstick.Options;
import vn.thac.bench.peers.yardstick.Reminders;
import vn.thac.bench.peers.yardstick.Result;

/** Prints how db-scheduler keeps a nation's reminders. */
final class DbSchedulerPeer {

  private DbSchedulerPeer() {}

  public static void main(String[] args) throws Exception {
    Result result = Result.of("db-scheduler", DbSchedulerPeer.class);
    Reminders.measure(new Options(args), result, DbSchedulerTimers::new);
    result.print();
  }
}
