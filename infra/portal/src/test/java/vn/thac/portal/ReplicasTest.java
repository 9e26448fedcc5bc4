package vn.thac.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.thac.portal.StubReplica.Manner;

/** Two replicas of a service, one of which goes, breaks off, or says that it is about to go. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.config.name=portal",
      "thac.gateway.watch=100ms",
      "thac.gateway.inside=30",
      "thac.gateway.reading=2",
      "thac.gateway.farewell=0s"
    })
class ReplicasTest {

  private static final int SOME = 20;
  private static final StubReplica ONE = start("one");
  private static final StubReplica OTHER = start("other");

  private final HttpClient client = HttpClient.newHttpClient();

  @LocalServerPort private int port;

  private static StubReplica start(String name) {
    try {
      return new StubReplica(name);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @DynamicPropertySource
  static void services(DynamicPropertyRegistry settings) {
    settings.add("thac.gateway.task", () -> ONE.address() + "," + OTHER.address());
    settings.add("thac.gateway.plan", () -> "http://127.0.0.1:1,http://127.0.0.1:2");
  }

  @AfterEach
  void allIsWellAgain() {
    Stream.of(ONE, OTHER)
        .forEach(
            replica -> {
              replica.behaves(Manner.ANSWERS);
              replica.isReady(true);
            });
    await().until(() -> answeringSome().equals(Set.of("one", "other")));
    ONE.forget();
    OTHER.forget();
  }

  @AfterAll
  static void stop() {
    ONE.goes();
    OTHER.goes();
  }

  @Test
  void theyTakeTurns() throws Exception {
    assertThat(answeringSome()).containsExactlyInAnyOrder("one", "other");
  }

  @Test
  void whileOneIsGoneTheOtherAnswersWhateverTheMethod() throws Exception {
    OTHER.goes();
    for (int i = 0; i < SOME; i++) {
      assertThat(get().statusCode()).isEqualTo(200);
      assertThat(post("", "body " + i).body()).contains("one").contains("body " + i);
    }
    assertThat(ONE.bodies()).hasSize(2 * SOME);

    OTHER.comesBack();
    await().until(() -> answeringSome().contains("other"));
  }

  @Test
  void whoSaysThatItGoesIsSentNothingMore() throws Exception {
    OTHER.isReady(false);
    await().until(() -> answeringSome().equals(Set.of("one")));
    OTHER.forget();

    for (int i = 0; i < SOME; i++) {
      assertThat(post("", "x").statusCode()).isEqualTo(200);
    }
    assertThat(OTHER.bodies()).isEmpty();
  }

  @Test
  void whatMayHaveArrivedIsRepeatedOnlyWhereThatChangesNothing() throws Exception {
    OTHER.behaves(Manner.BREAKS_OFF);
    for (int i = 0; i < SOME; i++) {
      assertThat(get().body()).contains("one");
      assertThat(post("key-" + i, "keyed").body()).contains("one").contains("keyed");
    }
    ONE.forget();
    OTHER.forget();

    int failed = 0;
    for (int i = 0; i < SOME; i++) {
      failed += post("", "once " + i).statusCode() == 503 ? 1 : 0;
    }
    assertThat(failed).isBetween(1, SOME - 1);
    assertThat(ONE.bodies().size() + OTHER.bodies().size()).isEqualTo(SOME);
    assertThat(new HashSet<>(ONE.bodies())).doesNotContainAnyElementsOf(OTHER.bodies());
  }

  @Test
  void whoCannotServeAReadingRequestPassesItOn() throws Exception {
    OTHER.behaves(Manner.SAYS_IT_IS_AWAY);
    for (int i = 0; i < SOME; i++) {
      assertThat(get().body()).contains("one");
    }
    assertThat(Stream.generate(this::postOnce).limit(SOME)).contains(200, 503);
  }

  @Test
  void whoeverHangsKeepsItsOwnPlacesOnly() throws Exception {
    OTHER.behaves(Manner.NEVER_ANSWERS);
    List<CompletableFuture<HttpResponse<String>>> hanging = new ArrayList<>();
    while (OTHER.bodies().size() < 2) {
      hanging.add(client.sendAsync(request("/api/v1/tasks").build(), BodyHandlers.ofString()));
      hanging.add(client.sendAsync(request("/api/v1/tasks").build(), BodyHandlers.ofString()));
      await().until(() -> ONE.bodies().size() + OTHER.bodies().size() == hanging.size());
    }

    for (int i = 0; i < SOME; i++) {
      assertThat(get().body()).contains("one");
    }
    assertThat(OTHER.bodies()).hasSize(2);

    OTHER.goes();
    for (CompletableFuture<HttpResponse<String>> one : hanging) {
      assertThat(one.get().body()).contains("one");
    }
    OTHER.comesBack();
  }

  @Test
  void aCrowdIsServedByWhoeverDoesNotHang() throws Exception {
    OTHER.behaves(Manner.NEVER_ANSWERS);
    ONE.behaves(Manner.TAKES_ITS_TIME);
    List<CompletableFuture<HttpResponse<String>>> crowd = send(SOME, request("/api/v1/tasks"));
    await().until(() -> answered(crowd).size() == SOME - OTHER.bodies().size());

    assertThat(answered(crowd)).allMatch(answer -> answer.body().contains("one"));
    OTHER.goes();
    for (CompletableFuture<HttpResponse<String>> one : crowd) {
      assertThat(one.get().body()).contains("one");
    }
    OTHER.comesBack();
  }

  @Test
  void aServiceThatHangsLeavesRoomForTheOthers() throws Exception {
    ONE.behaves(Manner.NEVER_ANSWERS);
    OTHER.behaves(Manner.NEVER_ANSWERS);
    List<CompletableFuture<HttpResponse<String>>> hanging =
        send(30, request("/api/v1/tasks/7/progress").POST(BodyPublishers.ofString("x")));
    await().until(() -> ONE.bodies().size() + OTHER.bodies().size() == hanging.size());

    assertThat(get().body()).contains("\"code\":\"busy\"");
    assertThat(post("key", "x").body()).contains("\"code\":\"busy\"");
    assertThat(send(request("/api/v1/plans")).body()).contains("\"code\":\"away\"");

    for (StubReplica replica : List.of(ONE, OTHER)) {
      replica.goes();
      replica.comesBack();
    }
    for (CompletableFuture<HttpResponse<String>> one : hanging) {
      assertThat(one.get().body()).contains("\"code\":\"away\"");
    }
  }

  @Test
  void whereAllPlacesStayTakenTheNextOneIsToldToComeAgain() throws Exception {
    ONE.behaves(Manner.NEVER_ANSWERS);
    OTHER.behaves(Manner.NEVER_ANSWERS);
    List<CompletableFuture<HttpResponse<String>>> hanging = send(4, request("/api/v1/tasks"));
    await().until(() -> ONE.bodies().size() + OTHER.bodies().size() == hanging.size());

    HttpResponse<String> next = get();
    assertThat(next.statusCode()).isEqualTo(503);
    assertThat(next.body()).contains("\"code\":\"busy\"");
    assertThat(next.headers().firstValue("Retry-After")).isPresent();
    assertThat(ONE.bodies().size() + OTHER.bodies().size()).isEqualTo(hanging.size());

    ONE.behaves(Manner.ANSWERS);
    OTHER.behaves(Manner.ANSWERS);
    for (StubReplica replica : List.of(ONE, OTHER)) {
      replica.goes();
      replica.comesBack();
    }
    for (CompletableFuture<HttpResponse<String>> one : hanging) {
      assertThat(one.get().statusCode()).isEqualTo(200);
    }
  }

  @Test
  void whereNobodyIsTheCallerIsToldSoon() throws Exception {
    long begun = System.nanoTime();
    HttpResponse<String> answer = send(request("/api/v1/plans"));

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("\"code\":\"away\"");
    assertThat(System.nanoTime() - begun).isLessThan(5_000_000_000L);
  }

  private int postOnce() {
    try {
      return post("", "x").statusCode();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Who answers a few requests. */
  private Set<String> answeringSome() throws Exception {
    Set<String> names = new HashSet<>();
    for (int i = 0; i < SOME; i++) {
      names.add(get().body().replaceAll(".*\"by\":\"([^\"]*)\".*", "$1"));
    }
    return names;
  }

  private HttpResponse<String> get() throws Exception {
    return send(request("/api/v1/tasks"));
  }

  private HttpResponse<String> post(String key, String body) throws Exception {
    HttpRequest.Builder request =
        request("/api/v1/tasks/7/progress").POST(BodyPublishers.ofString(body));
    return send(key.isEmpty() ? request : request.header("Idempotency-Key", key));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
  }

  private List<CompletableFuture<HttpResponse<String>>> send(
      int count, HttpRequest.Builder request) {
    return Stream.generate(() -> client.sendAsync(request.build(), BodyHandlers.ofString()))
        .limit(count)
        .toList();
  }

  private static List<HttpResponse<String>> answered(
      List<CompletableFuture<HttpResponse<String>>> asked) {
    return asked.stream().filter(CompletableFuture::isDone).map(CompletableFuture::join).toList();
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.ofString());
  }
}
