package vn.thac.bench.peers.jobrunr;

import org.jobrunr.jobs.lambdas.JobRequest;

/** A scheduled job's content: one number. Public because JobRunr makes it from its JSON. */
public record Reminder(int number) implements JobRequest {

  @Override
  public Class<ReminderHandler> getJobRequestHandler() {
    return ReminderHandler.class;
  }
}
