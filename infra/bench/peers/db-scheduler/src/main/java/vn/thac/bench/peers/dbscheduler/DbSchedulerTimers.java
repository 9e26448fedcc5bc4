package vn.thac.bench.peers.dbscheduler;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import vn.thac.bench.peers.yardstick.Timers;

/** One-time tasks without data, whose number is their name: the leanest db-scheduler has. */
final class DbSchedulerTimers implements Timers {

  private static final Duration POLL = Duration.ofMillis(100);
  private static final double REFILL_BELOW = 1.0;
  private static final double FETCH_UP_TO = 10.0;

  private final OneTimeTask<Void> reminder;
  private final Scheduler scheduler;

  DbSchedulerTimers(DataSource database, int threads, IntConsumer fire)
      throws SQLException, IOException {
    makeTable(database);
    reminder =
        Tasks.oneTime("reminder")
            .execute((instance, _) -> fire.accept(Integer.parseInt(instance.getId())));
    scheduler =
        Scheduler.create(database, reminder)
            .threads(threads)
            .pollingInterval(POLL)
            .pollUsingLockAndFetch(REFILL_BELOW, FETCH_UP_TO)
            .build();
  }

  private static void makeTable(DataSource database) throws SQLException, IOException {
    try (var script = DbSchedulerTimers.class.getResourceAsStream("table.sql");
        var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(new String(script.readAllBytes(), UTF_8));
    }
  }

  @Override
  public void arm(int from, int to, IntFunction<Instant> due) {
    // As a list: a stream would be cut into batches of a hundred.
    List<SchedulableInstance<?>> batch =
        IntStream.range(from, to)
            .<SchedulableInstance<?>>mapToObj(number -> instance(number, due.apply(number)))
            .toList();
    scheduler.scheduleBatch(batch);
  }

  private SchedulableInstance<?> instance(int number, Instant due) {
    return SchedulableInstance.of(reminder.instance(Integer.toString(number)), due);
  }

  @Override
  public void start() {
    scheduler.start();
  }

  @Override
  public Duration pollInterval() {
    return POLL;
  }

  @Override
  public String settings() {
    return "PostgreSQL, lock-and-fetch %.1f to %.1f times the threads, poll %s, scheduled in batches"
        .formatted(REFILL_BELOW, FETCH_UP_TO, POLL);
  }

  @Override
  public void close() {
    scheduler.stop();
  }
}
