package vn.thac.bench.peers.yardstick;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The reminders of a nation, kept by a peer: many armed for later, then a number due at one
 * instant, then as many spread over a minute, while the others stay armed.
 */
public final class Reminders {

  private static final int SLICE = 5000;
  private static final Duration MINUTE = Duration.ofMinutes(1);

  /** What a scheduler does once when it starts is not a pass. */
  private static final Duration STARTING = Duration.ofSeconds(5);

  private final String jdbc;
  private final int threads;
  private final int armed;
  private final int due;
  private final int idleSeconds;
  private final int perMail;
  private final Optional<String> smtp;

  private Reminders(Options options) {
    jdbc = options.required("jdbc");
    threads = options.count("threads", 8);
    armed = options.count("armed", 1_000_000);
    due = options.count("due", 100_000);
    idleSeconds = options.count("idle-seconds", 30);
    perMail = options.count("per-mail", 1);
    smtp = options.text("smtp");
    options.refuseOthers();
  }

  /** Runs all of it and adds what was measured to the result. */
  public static void measure(Options options, Result result, Timers.Maker maker) throws Exception {
    new Reminders(options).measure(result, maker);
  }

  private void measure(Result result, Timers.Maker maker) throws Exception {
    var times = new ConnectionTimes();
    try (var action = new ReminderAction(smtp, threads, perMail);
        var database = FreshDatabase.on(jdbc, threads + 4); // some for the scheduler's own chores
        var timers = maker.on(times.of(database.pool()), threads, action)) {
      double perSecond = armForLater(timers);
      database.settle();
      timers.start();
      idle(result, times, timers.pollInterval());

      Duration arming = Duration.ofSeconds(5 + Math.round(2 * due / perSecond));
      Instant burst = Instant.now().plus(arming);
      fire(timers, action, new Fired("burst", 0, due, _ -> burst)).report(result);

      Instant minute = Instant.now().plus(arming);
      fire(timers, action, new Fired("minute", due, due, n -> minute.plus(share(n - due))))
          .report(result);

      result
          .with("armed", armed)
          .with("due", due)
          .with("threads", threads)
          .with("armedPerSecond", perSecond)
          .with("mails", smtp.isPresent() ? 2 * Math.ceilDiv(due, perMail) : 0)
          .with("settings", timers.settings());
    }
  }

  private double armForLater(Timers timers) throws Exception {
    Instant far = Instant.now().plus(Duration.ofDays(30));
    System.err.println("arming " + armed + " for later");
    double seconds =
        Crew.run(
            threads,
            armed,
            SLICE,
            (from, to) ->
                timers.arm(2 * due + from, 2 * due + to, number -> far.plusSeconds(number)));
    return armed / seconds;
  }

  private void idle(Result result, ConnectionTimes times, Duration pollInterval)
      throws InterruptedException {
    System.err.println("looking on for " + idleSeconds + " s while nothing is due");
    times.during(STARTING.plus(pollInterval.multipliedBy(2)));
    Duration window = Duration.ofSeconds(idleSeconds);
    double passes = (double) window.toNanos() / pollInterval.toNanos();
    result
        .with("pollMillis", pollInterval.toMillis())
        .with("idlePassMillis", times.during(window) / passes);
  }

  private Fired fire(Timers timers, ReminderAction action, Fired fired) throws Exception {
    System.err.println("arming " + due + " that come due: " + fired.what());
    action.expect(fired);
    Crew.run(
        threads,
        due,
        SLICE,
        (from, to) -> timers.arm(fired.first() + from, fired.first() + to, fired.due()));
    if (Instant.now().isAfter(fired.due().apply(fired.first()))) {
      throw new IllegalStateException("armed only after they were due: " + fired.what());
    }
    System.err.println("firing");
    fired.await();
    return fired;
  }

  private Duration share(int number) {
    return Duration.ofMillis(MINUTE.toMillis() * number / due);
  }
}
