package vn.thac.portal;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * Asks each replica whether it is ready, so that one that is about to go, or just starting, is not
 * sent what it could not finish. A service with one address is not asked: there is nobody else.
 */
final class Readiness implements SmartLifecycle {

  private static final String QUESTION = "/actuator/health/readiness";

  private final List<Replica> replicas;
  private final Duration interval;
  private volatile @Nullable ScheduledExecutorService looks;
  private @Nullable HttpClient client;

  Readiness(List<Upstream> upstreams, Duration interval) {
    this.replicas =
        upstreams.stream()
            .map(Upstream::replicas)
            .filter(replicas -> replicas.size() > 1)
            .flatMap(List::stream)
            .toList();
    this.interval = interval;
  }

  @Override
  public void start() {
    HttpClient asking =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(interval)
            .build();
    ScheduledExecutorService looking =
        Executors.newSingleThreadScheduledExecutor(
            run -> Thread.ofPlatform().name("readiness").daemon().unstarted(run));
    for (Replica replica : replicas) {
      looking.scheduleWithFixedDelay(
          () -> look(asking, replica), 0, interval.toMillis(), TimeUnit.MILLISECONDS);
    }
    client = asking;
    looks = looking;
  }

  private void look(HttpClient asking, Replica replica) {
    HttpRequest question =
        HttpRequest.newBuilder(replica.address().resolve(QUESTION)).timeout(interval).build();
    asking
        .sendAsync(question, BodyHandlers.discarding())
        .whenComplete((answer, fault) -> replica.seen(fault == null && answer.statusCode() == 200));
  }

  @Override
  public void stop() {
    ScheduledExecutorService looking = looks;
    HttpClient asking = client;
    if (looking != null && asking != null) {
      looking.shutdownNow();
      asking.shutdownNow();
      looks = null;
    }
  }

  @Override
  public boolean isRunning() {
    return looks != null;
  }
}
