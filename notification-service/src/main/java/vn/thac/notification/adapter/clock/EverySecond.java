package vn.thac.notification.adapter.clock;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Runs a pass every second of the machine's time, whatever the office's clock does: that one may be
 * set by days, and the pass asks it anew each time.
 */
public final class EverySecond implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(EverySecond.class);

  private final String name;
  private final Runnable pass;
  private final AtomicReference<@Nullable String> trouble = new AtomicReference<>();
  private volatile @Nullable ScheduledExecutorService thread;

  public EverySecond(String name, Runnable pass) {
    this.name = name;
    this.pass = pass;
  }

  @Override
  public void start() {
    var executor =
        new ScheduledThreadPoolExecutor(
            1,
            run -> Thread.ofPlatform().name(name).daemon().unstarted(run),
            new ThreadPoolExecutor.DiscardPolicy());
    executor.scheduleWithFixedDelay(this::runOnce, 1, 1, TimeUnit.SECONDS);
    thread = executor;
  }

  /** One pass more, as soon as the one that runs is over; none where passes do not run. */
  public void soon() {
    ScheduledExecutorService running = thread;
    if (running != null) {
      running.execute(this::runOnce);
    }
  }

  private void runOnce() {
    try {
      pass.run();
      if (trouble.getAndSet(null) != null) {
        LOG.info("{} goes on", name);
      }
    } catch (RuntimeException e) {
      // Nothing is given up: what was due is due again in the next pass. One line per trouble.
      String words = e.toString();
      if (!words.equals(trouble.getAndSet(words))) {
        LOG.warn("{} interrupted, tried again every second", name, e);
      }
    }
  }

  @Override
  public void stop() {
    ScheduledExecutorService running = thread;
    if (running != null) {
      running.shutdown();
      try {
        running.awaitTermination(15, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      thread = null;
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }
}
