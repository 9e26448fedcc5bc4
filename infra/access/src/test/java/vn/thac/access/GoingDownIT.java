package vn.thac.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.actuate.endpoint.CompositeHealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thac.contracts.TaskProgressedV1;
import vn.thac.contracts.Topics;
import vn.thac.messaging.EventWriter;
import vn.thac.messaging.MessagingConfiguration;
import vn.thac.messaging.OutboxRelay;
import vn.thac.testkit.OnEveryStore;
import vn.thac.testkit.RealBroker;
import vn.thac.testkit.Store;
import vn.thac.testkit.TokenIssuer;

/** In which order a service goes, and what it leaves behind: nothing begun, nothing untold. */
@OnEveryStore
class GoingDownIT {

  private static final String GROUP = "going-down-test";

  @Configuration
  @EnableAutoConfiguration
  @Import({MessagingConfiguration.class, AccessConfiguration.class, Counter.class})
  static class App {}

  @RestController
  static class Counter {
    static volatile CountDownLatch open = new CountDownLatch(1);
    static volatile CountDownLatch entered = new CountDownLatch(1);

    @GetMapping("/work")
    @Decides(Action.SEE_ONESELF)
    String work(Asking asking) {
      return asking.person().login();
    }

    @GetMapping("/long-work")
    @Decides(Action.SEE_ONESELF)
    String longWork(Asking asking) throws InterruptedException {
      entered.countDown();
      open.await();
      return asking.person().login();
    }
  }

  private final TokenIssuer issuer = new TokenIssuer();
  private final HttpClient client = HttpClient.newHttpClient();
  private final Store store;
  private final ConfigurableApplicationContext context;
  private final int port;

  GoingDownIT(Store store) {
    this.store = store;
    Counter.open = new CountDownLatch(1);
    Counter.entered = new CountDownLatch(1);
    context =
        new SpringApplicationBuilder(App.class)
            .properties(issuer.settings().toArray(String[]::new))
            .run(
                "--spring.config.name=access-test",
                "--spring.application.name=" + group(),
                "--thac.http.farewell=3s",
                "--thac.messaging.brokers=" + RealBroker.bootstrap(),
                "--spring.mongodb.uri=" + store.uri());
    port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  @AfterEach
  void close() {
    Counter.open.countDown();
    context.close();
    issuer.close();
  }

  @Test
  void isReadyWithItsStoreAndItsListenersAndAliveByItself() throws Exception {
    assertThat(parts("readiness")).containsOnlyKeys("readinessState", "store", "listeners");
    assertThat(parts("liveness")).containsOnlyKeys("livenessState");
    assertThat(status("/actuator/health/readiness")).isEqualTo(200);
    assertThat(status("/actuator/health/liveness")).isEqualTo(200);
  }

  @Test
  void saysSoGoesOnClosesItsDoorFinishesAndTellsTheRest() throws Exception {
    var begun = client.sendAsync(request("/long-work"), HttpResponse.BodyHandlers.ofString());
    Counter.entered.await();

    var gone = CompletableFuture.runAsync(context::close);
    await().until(() -> status("/actuator/health/readiness") == 503);
    assertThat(status("/actuator/health/liveness")).isEqualTo(200);
    assertThat(status("/work")).isEqualTo(200);

    await().atMost(Duration.ofSeconds(20)).until(this::isDoorClosed);
    assertThat(begun).isNotDone();
    assertThat(members()).isPositive();
    List<String> written = writeWhileTheDoorIsClosed();
    Counter.open.countDown();
    gone.join();

    assertThat(begun.join().statusCode()).isEqualTo(200);
    assertThat(members()).as("they leave, nobody waits for their session to end").isZero();
    assertThat(store.database().getCollection("notes").countDocuments(Filters.exists("outbox")))
        .isZero();
    assertThat(RealBroker.read(Topics.TASK)).extracting(ConsumerRecord::key).containsAll(written);
  }

  /** What the last requests write: many at once, so that the relay cannot be done with them. */
  private List<String> writeWhileTheDoorIsClosed() {
    var notes = context.getBean(OutboxRelay.class).of("notes");
    var writer = context.getBean(EventWriter.class);
    return IntStream.range(0, 200)
        .mapToObj(i -> "note-" + store.kind().name() + "-" + i)
        .peek(
            id ->
                notes.insert(
                    id,
                    Map.of("version", 1L),
                    List.of(
                        writer.write(
                            new TaskProgressedV1(
                                id, 1, "p", "p", "u", "/u", "IN_PROGRESS", 1, Instant.EPOCH),
                            "p",
                            Instant.EPOCH))))
        .toList();
  }

  private Map<String, ?> parts(String group) {
    var health = context.getBean(HealthEndpoint.class).healthForPath(group);
    return ((CompositeHealthDescriptor) health).getComponents();
  }

  private int members() throws Exception {
    try (var admin = Admin.create(Map.of("bootstrap.servers", RealBroker.bootstrap()))) {
      return admin
          .describeConsumerGroups(List.of(group() + "-directory"))
          .describedGroups()
          .get(group() + "-directory")
          .get()
          .members()
          .size();
    }
  }

  private String group() {
    return GROUP + "-" + store.name().toLowerCase(java.util.Locale.ROOT);
  }

  private boolean isDoorClosed() throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress("127.0.0.1", port), 1_000);
      return false;
    } catch (ConnectException e) {
      return true;
    }
  }

  private int status(String path) throws Exception {
    return client.send(request(path), HttpResponse.BodyHandlers.discarding()).statusCode();
  }

  private HttpRequest request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .header("Authorization", "Bearer " + issuer.token("quantri"))
        .build();
  }
}
