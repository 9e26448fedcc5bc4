package vn.thac.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.messaging.Message;
import vn.thac.contracts.TaskProgressedV1;
import vn.thac.contracts.Topics;
import vn.thac.testkit.HostileRecords;
import vn.thac.testkit.OnEveryStore;
import vn.thac.testkit.RealBroker;
import vn.thac.testkit.Store;

/** A service that goes while it handles something finishes that and writes down that it did. */
@OnEveryStore
class ClosingIT {

  @Configuration
  @EnableAutoConfiguration
  @Import(MessagingConfiguration.class)
  static class App {
    @Bean
    Slow slow() {
      return new Slow();
    }

    @Bean
    Consumer<Message<List<byte[]>>> onTaskEvents(Inbox inbox, Slow slow) {
      return inbox.batches(Topics.TASK, slow, Interest.in(TaskProgressedV1.class));
    }
  }

  /** Handles until it may be done. */
  static final class Slow implements BatchHandler {
    final List<String> heard = new CopyOnWriteArrayList<>();
    final CountDownLatch mayEnd = new CountDownLatch(1);

    @Override
    public void handle(List<ReceivedEvent<?>> events) {
      events.forEach(event -> heard.add(event.fact().key()));
      try {
        mayEnd.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException("interrupted in the middle of it", e);
      }
    }
  }

  @Test
  void whatIsBeingHandledIsFinishedAndDoesNotComeAgain(Store store) {
    RealBroker.emptyTopics(6, Topics.TASK);
    String group = "closing-" + store.name().toLowerCase();
    ConfigurableApplicationContext first = start(group, store);
    tell(first, "one");
    Slow slow = first.getBean(Slow.class);
    await().until(() -> slow.heard.contains("one"));

    var gone = CompletableFuture.runAsync(first::close);
    await().until(() -> silent(first).contains(group));
    assertThat(gone).isNotDone();
    slow.mayEnd.countDown();
    gone.join();

    try (ConfigurableApplicationContext second = start(group, store)) {
      Slow next = second.getBean(Slow.class);
      next.mayEnd.countDown();
      tell(second, "two");
      await().until(() -> next.heard.contains("two"));
      assertThat(next.heard).containsExactly("two");
    }
  }

  private static ConfigurableApplicationContext start(String group, Store store) {
    return new SpringApplicationBuilder(App.class)
        .web(WebApplicationType.NONE)
        .run(
            "--spring.config.name=messaging-test",
            "--spring.application.name=" + group,
            "--thac.messaging.brokers=" + RealBroker.bootstrap(),
            "--spring.mongodb.uri=" + store.uri());
  }

  /** One partition, so that what was handled before would come before. */
  private static void tell(ConfigurableApplicationContext context, String task) {
    var fact = new TaskProgressedV1(task, 1, "p", "p", "u", "/u", "IN_PROGRESS", 1, Instant.EPOCH);
    String body = context.getBean(EventWriter.class).write(fact, "p", Instant.EPOCH).body();
    RealBroker.send(
        List.of(new HostileRecords(Topics.TASK, "vn.thac.task.progressed.v1").fact(task, body)));
  }

  private static Collection<?> silent(ConfigurableApplicationContext context) {
    return (Collection<?>) context.getBean(Listeners.class).health().getDetails().get("silent");
  }
}
