package vn.thac.bench.load;

import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/**
 * Requests that come at their own pace, whether the earlier ones are answered or not: who waits is
 * counted from when they came, not from when somebody had time for them.
 */
public final class Arrivals {

  /** Who is turned away has waited as long as anybody is willing to. */
  static final long LOST = Visitors.PATIENCE.toNanos();

  private final int perSecond;

  public Arrivals(int perSecond) {
    this.perSecond = perSecond;
  }

  /** One request of some kind. */
  public record Request(String kind, Call call) {}

  /** What is asked. */
  @FunctionalInterface
  public interface Call {
    void make() throws Exception;
  }

  private record Answered(String kind, long nanos) {}

  /** Lets these come one after the other; how long each kind waited. */
  public Map<String, Waits> come(List<Request> requests) throws Exception {
    long apart = Duration.ofSeconds(1).toNanos() / perSecond;
    List<Future<Answered>> answers = new ArrayList<>(requests.size());
    try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
      long begun = System.nanoTime();
      for (int i = 0; i < requests.size(); i++) {
        long comes = begun + i * apart;
        while (System.nanoTime() < comes) {
          LockSupport.parkNanos(comes - System.nanoTime());
        }
        Request request = requests.get(i);
        answers.add(
            people.submit(
                () -> {
                  boolean let = made(request);
                  long waited = System.nanoTime() - comes;
                  return new Answered(request.kind(), let ? waited : Math.max(waited, LOST));
                }));
      }
    }
    Map<String, List<Long>> byKind = new HashMap<>();
    for (Future<Answered> answer : answers) {
      Answered one = answered(answer);
      byKind.computeIfAbsent(one.kind(), kind -> new ArrayList<>()).add(one.nanos());
    }
    Map<String, Waits> waits = new HashMap<>();
    byKind.forEach((kind, nanos) -> waits.put(kind, Waits.of(nanos)));
    return waits;
  }

  /** Whether it was let in; who has given up has waited as long as that. */
  private static boolean made(Request request) throws Exception {
    try {
      request.call().make();
      return true;
    } catch (HttpTimeoutException e) {
      return true; // how long it took is what is asked here
    } catch (TurnedAway e) {
      return false;
    }
  }

  private static Answered answered(Future<Answered> answer) throws Exception {
    try {
      return answer.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }
}
