package vn.thac.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** So many clients, each doing one thing after the other, until all is done. */
public final class Clients {

  private final int clients;

  public Clients(int clients) {
    this.clients = clients;
  }

  /** What is done with one of them. */
  @FunctionalInterface
  public interface Work<T> {
    void on(T item) throws Exception;
  }

  /** How long all of it takes; whatever fails ends it. */
  public <T> Duration each(List<T> items, Work<T> work) throws Exception {
    AtomicInteger next = new AtomicInteger();
    long begun = System.nanoTime();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < clients; i++) {
        running.add(
            threads.submit(
                () -> {
                  for (int at = next.getAndIncrement();
                      at < items.size();
                      at = next.getAndIncrement()) {
                    work.on(items.get(at));
                  }
                  return null;
                }));
      }
      for (Future<?> one : running) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
    return Duration.ofNanos(System.nanoTime() - begun);
  }
}
