package vn.thac.bench.peers.jobrunr;

import vn.thac.bench.peers.yardstick.Options;
import vn.thac.bench.peers.yardstick.Reminders;
import vn.thac.bench.peers.yardstick.Result;

/** Prints how JobRunr keeps a nation's reminders. */
final class JobRunrPeer {

  private JobRunrPeer() {}

  public static void main(String[] args) throws Exception {
    Result result = Result.of("jobrunr", JobRunrPeer.class);
    Reminders.measure(new Options(args), result, JobRunrTimers::new);
    result.print();
  }
}
