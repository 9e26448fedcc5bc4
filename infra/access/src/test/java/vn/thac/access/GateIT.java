package vn.thac.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thac.contracts.PlaceRegisteredV1;
import vn.thac.messaging.EventSender;
import vn.thac.messaging.EventWriter;
import vn.thac.messaging.MessagingConfiguration;
import vn.thac.testkit.OnEveryStore;
import vn.thac.testkit.RealBroker;
import vn.thac.testkit.Store;
import vn.thac.testkit.TokenIssuer;

/** Real tokens against real endpoints, with people who arrived as events. */
@OnEveryStore
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GateIT {

  @Configuration
  @EnableAutoConfiguration
  @Import({MessagingConfiguration.class, AccessConfiguration.class, Desk.class})
  static class App {}

  @Configuration
  @EnableAutoConfiguration
  @Import({MessagingConfiguration.class, AccessConfiguration.class, Undecided.class})
  static class AppWithAnUndecidedEndpoint {}

  @RestController
  static class Desk {
    @GetMapping("/work")
    @Decides(Action.DO_TASK)
    String work(Asking asking, @RequestParam String path) {
      asking.require(path);
      return "done";
    }

    @GetMapping("/careless")
    @Decides(Action.SEE_TASK)
    String careless() {
      return "a secret of another unit";
    }

    @GetMapping("/me")
    @Decides(Action.SEE_ONESELF)
    Person me(Asking asking) {
      return asking.person();
    }
  }

  @RestController
  static class Undecided {
    @GetMapping("/undecided")
    String undecided() {
      return "";
    }
  }

  private final TokenIssuer issuer = new TokenIssuer();
  private final HttpClient client = HttpClient.newHttpClient();
  private ConfigurableApplicationContext context;
  private Store store;

  /** Once per store: a class template runs its {@code @BeforeAll} before it knows the store. */
  @BeforeEach
  void start(Store store) {
    if (store.equals(this.store)) {
      return;
    }
    close();
    this.store = store;
    context = run(App.class);
    register(1, "lan");
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> context.getBean(DirectoryCopy.class).officer("lan").isPresent());
  }

  @AfterAll
  void stop() {
    close();
    issuer.close();
  }

  private void close() {
    if (context != null) {
      context.close();
    }
  }

  @Test
  void nobodyIsAskedToSignIn() throws Exception {
    assertThat(get("/work?path=/90/9001", null).statusCode()).isEqualTo(401);
    assertThat(get("/work?path=/90/9001", "not.a.token").statusCode()).isEqualTo(401);
    assertThat(get("/work?path=/90/9001", issuer.token("lan", Duration.ofHours(-1))).statusCode())
        .isEqualTo(401);
    try (var stranger = new TokenIssuer()) {
      assertThat(get("/work?path=/90/9001", stranger.token("lan")).statusCode()).isEqualTo(401);
    }
    assertThat(get("/work?path=/90/9001", null).headers().firstValue("Content-Type"))
        .hasValue("application/problem+json");
  }

  @Test
  void whoHasNoPostMayNothing() throws Exception {
    assertThat(get("/me", issuer.token("nobody")).statusCode()).isEqualTo(403);
  }

  @Test
  void anOfficerWorksInTheOwnHouseAndSeesNoOther() throws Exception {
    String lan = issuer.token("lan");

    assertThat(get("/work?path=/90/9001", lan).body()).isEqualTo("done");
    assertThat(get("/work?path=/90/9001/9001.PNV", lan).statusCode()).isEqualTo(200);
    assertThat(get("/work?path=/90/9001/90011", lan).statusCode()).isEqualTo(403);
    assertThat(get("/work?path=/90/9002", lan).statusCode()).isEqualTo(404);
  }

  @Test
  void theFirstAdministratorComesInByTheSetting() throws Exception {
    assertThat(get("/me", issuer.token("quantri")).body()).contains("ADMINISTRATOR");
    assertThat(get("/api/v1/dead-letters", issuer.token("quantri")).statusCode()).isEqualTo(200);
    registerPlace("9005", 1, "quantri"); // as an officer of somewhere: still an administrator
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> context.getBean(DirectoryCopy.class).officer("quantri").isPresent());
    assertThat(get("/me", issuer.token("quantri")).body()).contains("ADMINISTRATOR", "OFFICER");
    assertThat(get("/api/v1/dead-letters", issuer.token("lan")).statusCode()).isEqualTo(403);
  }

  @Test
  void theDescriptionIsOpenAndDoesNotAskWhoIsAsking() throws Exception {
    var description = get("/v3/api-docs", null);

    assertThat(description.statusCode()).isEqualTo(200);
    assertThat(description.body()).contains("\"/work\"").doesNotContainIgnoringCase("asking");
  }

  @Test
  void anAnswerWithoutADecisionIsWithheld() throws Exception {
    var answer = get("/careless", issuer.token("lan"));

    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).doesNotContain("secret");
  }

  @Test
  void anEndpointWithoutADecisionStopsTheStartUp() {
    assertThatThrownBy(() -> run(AppWithAnUndecidedEndpoint.class).close())
        .hasStackTraceContaining("has no decision");
  }

  @Test
  void anOlderFactAfterANewerOneChangesNothingAndWhoIsGoneIsGone() {
    DirectoryCopy directory = context.getBean(DirectoryCopy.class);
    registerPlace("9003", 5, "mai");
    registerPlace("9003", 4, "old");
    registerPlace("9004", 1, "tam");
    registerPlace("9004", 2, "tu");
    registerPlace("9004", 2, "tu");

    await().atMost(Duration.ofSeconds(30)).until(() -> directory.officer("tu").isPresent());
    await().atMost(Duration.ofSeconds(30)).until(() -> directory.officer("mai").isPresent());
    await().atMost(Duration.ofSeconds(30)).until(() -> directory.officer("tam").isEmpty());
    assertThat(directory.officersOfPlace("9003")).extracting("login").containsExactly("mai");
    assertThat(directory.unit("9003.PNV").orElseThrow().name()).isEqualTo("Phòng Nội vụ");
    assertThat(directory.placesBelow("90")).extracting("code").contains("9003", "9004");
  }

  /** As they stand in the store of whoever was here before offices worked for committees. */
  @Test
  void whoWasWrittenDownBeforeWorksForTheCommitteeAsWell() {
    DirectoryCopy directory = context.getBean(DirectoryCopy.class);
    registerPlace("9006", 1, "chi");
    await().atMost(Duration.ofSeconds(30)).until(() -> directory.officer("chi").isPresent());
    context
        .getBean(MongoOperations.class)
        .getCollection("directory_people")
        .updateOne(
            Filters.eq("_id", "chi"),
            new Document(
                "$unset",
                new Document("posts.0.forCommittee", "").append("posts.1.forCommittee", "")));

    assertThat(directory.officer("chi").orElseThrow().posts())
        .extracting(Post::unit, Post::forCommittee)
        .containsExactly(tuple("9006", false), tuple("9006.VP", true));
    assertThat(directory.officersOfPlace("9006").getFirst().posts().getLast().forCommittee())
        .isTrue();
    assertThat(directory.officers(List.of("chi")).get("chi").posts().getLast().forCommittee())
        .isTrue();
  }

  private ConfigurableApplicationContext run(Class<?> app) {
    String group = "access-test-" + store.kind().name().toLowerCase(Locale.ROOT);
    return new SpringApplicationBuilder(app)
        .properties(issuer.settings().toArray(String[]::new))
        .run(
            "--spring.config.name=access-test",
            "--spring.application.name=" + group,
            "--thac.http.farewell=0s",
            "--thac.messaging.brokers=" + RealBroker.bootstrap(),
            "--spring.mongodb.uri=" + store.uri());
  }

  private void register(long version, String officer) {
    registerPlace("9001", version, officer);
  }

  private void registerPlace(String place, long version, String officer) {
    var writer = context.getBean(EventWriter.class);
    context
        .getBean(EventSender.class)
        .sendAll(
            List.of(
                writer.write(
                    new PlaceRegisteredV1(
                        place,
                        version,
                        "90",
                        "DISTRICT",
                        "Huyện " + place,
                        "/90/" + place,
                        List.of(
                            new PlaceRegisteredV1.Unit(
                                place, "COMMITTEE", null, "UBND", List.of(), "/90/" + place),
                            new PlaceRegisteredV1.Unit(
                                place + ".PNV",
                                "OFFICE",
                                "HOME_AFFAIRS",
                                "Phòng Nội vụ",
                                List.of(),
                                "/90/" + place + "/" + place + ".PNV"),
                            new PlaceRegisteredV1.Unit(
                                place + ".VP",
                                "OFFICE",
                                "CHANCERY",
                                "Văn phòng",
                                List.of(),
                                "/90/" + place + "/" + place + ".VP")),
                        List.of(
                            new PlaceRegisteredV1.Officer(
                                officer,
                                officer,
                                officer + "@example.vn",
                                List.of(
                                    new PlaceRegisteredV1.Post(place, "OFFICER", ""),
                                    new PlaceRegisteredV1.Post(place + ".VP", "OFFICER", ""))))),
                    place,
                    Instant.EPOCH)));
  }

  private HttpResponse<String> get(String path, @Nullable String token) throws Exception {
    var request =
        HttpRequest.newBuilder(
            URI.create(
                "http://127.0.0.1:"
                    + context.getEnvironment().getProperty("local.server.port")
                    + path));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
