package vn.thac.bench.peers.jobrunr;

import java.time.Duration;
import java.time.Instant;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jobrunr.configuration.JobRunr;
import org.jobrunr.scheduling.JobBuilder;
import org.jobrunr.scheduling.JobRequestScheduler;
import org.jobrunr.server.BackgroundJobServer;
import org.jobrunr.server.BackgroundJobServerConfiguration;
import org.jobrunr.server.JobActivator;
import org.jobrunr.storage.sql.common.SqlStorageProviderFactory;
import org.jobrunr.utils.mapper.jackson3.Jackson3JsonMapper;
import vn.thac.bench.peers.yardstick.Timers;

/** Scheduled jobs, made in bulk, as requests (no byte code of a lambda is read for each). */
final class JobRunrTimers implements Timers {

  /** The shortest that JobRunr takes on a database. */
  private static final Duration POLL = Duration.ofSeconds(5);

  private final JobRequestScheduler scheduler;
  private final BackgroundJobServer server;

  JobRunrTimers(DataSource database, int threads, IntConsumer fire) {
    var handler = new ReminderHandler(fire);
    var settings =
        BackgroundJobServerConfiguration.usingStandardBackgroundJobServerConfiguration()
            .andWorkerCount(threads)
            .andPollInterval(POLL);
    var configured =
        JobRunr.configure()
            .useJsonMapper(new Jackson3JsonMapper())
            .useStorageProvider(SqlStorageProviderFactory.using(database))
            .useJobActivator(always(handler))
            .useBackgroundJobServer(settings, false)
            .initialize();
    scheduler = configured.getJobRequestScheduler();
    server = configured.getBackgroundJobServer();
  }

  private static JobActivator always(ReminderHandler handler) {
    return new JobActivator() {
      @Override
      public <T> T activateJob(Class<T> type) {
        return type.cast(handler);
      }
    };
  }

  @Override
  public void arm(int from, int to, IntFunction<Instant> due) {
    scheduler.create(
        IntStream.range(from, to)
            .mapToObj(
                n -> JobBuilder.aJob().scheduleAt(due.apply(n)).withJobRequest(new Reminder(n))));
  }

  @Override
  public void start() {
    server.start();
  }

  @Override
  public Duration pollInterval() {
    return POLL;
  }

  @Override
  public String settings() {
    return "PostgreSQL, poll %s, jobs created in bulk as requests, no dashboard".formatted(POLL);
  }

  @Override
  public void close() {
    JobRunr.destroy();
  }
}
