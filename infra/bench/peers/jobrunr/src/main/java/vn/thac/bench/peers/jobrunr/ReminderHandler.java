package vn.thac.bench.peers.jobrunr;

import java.util.function.IntConsumer;
import org.jobrunr.jobs.lambdas.JobRequestHandler;

/** Fires. */
public final class ReminderHandler implements JobRequestHandler<Reminder> {

  private final IntConsumer fire;

  ReminderHandler(IntConsumer fire) {
    this.fire = fire;
  }

  @Override
  public void run(Reminder reminder) {
    fire.accept(reminder.number());
  }
}
