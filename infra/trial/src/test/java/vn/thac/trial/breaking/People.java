package vn.thac.trial.breaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import vn.thac.trial.mainjob.Api;
import vn.thac.trial.mainjob.Office;

/** People who look at everything and write drafts, page after page, and never ask a second time. */
final class People implements AutoCloseable {

  /** Somebody who looks at a page, so that what is restarted has a share of the processors too. */
  private static final Duration READING = Duration.ofMillis(50);

  private final Api api;
  private final String province;
  private final ExecutorService desks = Executors.newVirtualThreadPerTaskExecutor();
  private final AtomicInteger answered = new AtomicInteger();
  private final List<String> failed = Collections.synchronizedList(new ArrayList<>());
  private volatile boolean goHome;

  /** So many of them, at work from now on until closed. */
  People(Api api, String province, int number) {
    this.api = api;
    this.province = province;
    for (int i = 0; i < number; i++) {
      desks.execute(this::work);
    }
  }

  private void work() {
    String who = Office.coordinator(province);
    List<String> pages =
        List.of(
            "/api/v1/plans",
            "/api/v1/units?q=ubnd",
            "/api/v1/tasks?view=mine",
            "/api/v1/tasks?view=below",
            "/api/v1/reports?view=below",
            "/api/v1/deadlines",
            "/api/v1/messages");
    while (!goHome) {
      for (String page : pages) {
        ask("GET " + page, () -> api.once(who, page));
      }
      String key = UUID.randomUUID().toString();
      ask(
          "POST a draft",
          () ->
              api.postOnce(
                  who,
                  "/api/v1/plans",
                  Map.of("issuer", province, "title", "Kế hoạch " + key),
                  Map.of("Idempotency-Key", key)));
    }
  }

  private void ask(String what, Question question) {
    LockSupport.parkNanos(READING.toNanos());
    try {
      Api.Answer answer = question.ask();
      if (answer.status() / 100 == 2) {
        answered.incrementAndGet();
      } else {
        failed.add(what + ": " + answer.status() + " " + answer.body());
      }
    } catch (IOException e) {
      failed.add(what + ": " + e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** How many requests were answered as they should. */
  int answered() {
    return answered.get();
  }

  /** The others, each with what came of it. */
  List<String> failed() {
    return List.copyOf(failed);
  }

  @Override
  public void close() {
    goHome = true;
    desks.shutdown();
    try {
      assertThat(desks.awaitTermination(2, TimeUnit.MINUTES)).as("all are answered").isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @FunctionalInterface
  private interface Question {
    Api.Answer ask() throws IOException, InterruptedException;
  }
}
