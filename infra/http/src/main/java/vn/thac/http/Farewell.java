package vn.thac.http;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.context.SmartLifecycle;

/**
 * The time between saying that it goes (readiness) and closing its door. Requests are served as
 * before in it; whoever sends them has that long to notice and to send them elsewhere.
 */
public final class Farewell implements SmartLifecycle {

  private final Duration notice;
  private volatile boolean running;

  /** Goes {@code notice} after it was said. */
  public Farewell(Duration notice) {
    this.notice = notice;
  }

  @Override
  public void start() {
    running = true;
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public void stop(Runnable gone) {
    // Not in the common pool: whoever closes us may be what fills it, on two cores with one thread.
    CompletableFuture.delayedExecutor(
            notice.toMillis(), TimeUnit.MILLISECONDS, task -> Thread.ofVirtual().start(task))
        .execute(
            () -> {
              stop();
              gone.run();
            });
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Before the web server (1024 less), the listeners (3000 less) and the relay (0). */
  @Override
  public int getPhase() {
    return DEFAULT_PHASE;
  }
}
