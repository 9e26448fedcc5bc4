package vn.thac.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.thac.testkit.Answers.code;
import static vn.thac.testkit.Answers.json;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import vn.thac.contracts.PlaceRegisteredV1;
import vn.thac.contracts.Topics;
import vn.thac.messaging.EventSender;
import vn.thac.messaging.EventWriter;
import vn.thac.messaging.MessagingConfiguration;
import vn.thac.testkit.OnEveryStore;
import vn.thac.testkit.RealBroker;
import vn.thac.testkit.RunningApplication;
import vn.thac.testkit.Store;

/** Dead letters over HTTP: who may what, and what is seen of what they hold. */
@OnEveryStore
class DeadLetterApiIT {

  private static final String SECRET = "Kỷ luật ông Nguyễn Văn A";
  private static final String ADMINISTRATOR = "quantri";
  private static final String READER = "docthu";
  private static final String WHY = "{\"reason\":\"Tìm vì sao bản ghi hỏng\"}";
  private static final String LETTERS = "/api/v1/dead-letters";

  @Configuration
  @EnableAutoConfiguration
  @Import({MessagingConfiguration.class, AccessConfiguration.class})
  static class App {}

  private static final class Desk extends RunningApplication {

    private Desk(Store store) {
      super(
          App.class,
          "access-test",
          store,
          "2025-01-24T09:00",
          Map.of(),
          "thac.access.dead-letter-readers=" + READER);
    }

    static Desk on(Store store) {
      return on(store, Desk.class, Desk::new);
    }

    /** Somebody in each role. */
    @Override
    protected void begin() {
      List<PlaceRegisteredV1.Officer> officers =
          Stream.of(Role.values())
              .map(
                  role ->
                      new PlaceRegisteredV1.Officer(
                          loginOf(role),
                          loginOf(role),
                          loginOf(role) + "@example.vn",
                          List.of(new PlaceRegisteredV1.Post("9007", role.name(), ""))))
              .toList();
      var unit =
          new PlaceRegisteredV1.Unit("9007", "COMMITTEE", null, "UBND", List.of(), "/90/9007");
      var place =
          new PlaceRegisteredV1(
              "9007", 1, "90", "DISTRICT", "Huyện", "/90/9007", List.of(unit), officers);
      bean(EventSender.class)
          .sendAll(List.of(bean(EventWriter.class).write(place, "9007", Instant.EPOCH)));
      await()
          .atMost(PATIENCE)
          .until(() -> get(LETTERS, loginOf(Role.ADMINISTRATOR)).statusCode() == 200);
    }
  }

  private final Desk desk;

  DeadLetterApiIT(Store store) {
    desk = Desk.on(store);
  }

  @AfterAll
  static void stop() {
    RunningApplication.stop();
  }

  @Test
  void whoMayDoWhatWithADeadLetter() {
    Map<String, String> expected = new LinkedHashMap<>();
    expected.put("nobody", "list 401, one 401, body 401, replay 401, discard 401");
    expected.put("stranger", "list 403, one 403, body 403, replay 403, discard 403");
    for (Role role : Role.values()) {
      expected.put(
          loginOf(role),
          role == Role.ADMINISTRATOR
              ? "list 200, one 200, body 403, replay 422, discard 200"
              : "list 403, one 403, body 403, replay 403, discard 403");
    }
    expected.put(ADMINISTRATOR, "list 200, one 200, body 403, replay 422, discard 200");
    expected.put(READER, "list 403, one 403, body 200, replay 403, discard 403");

    Map<String, String> seen = new LinkedHashMap<>();
    expected.keySet().forEach(login -> seen.put(login, asked(login)));

    assertThat(seen).isEqualTo(expected);
  }

  private String asked(String login) {
    String who = login.equals("nobody") ? null : login;
    String letter = LETTERS + "/" + parked("{\"code\": " + SECRET).get("id").asString();
    return "list %d, one %d, body %d, replay %d, discard %d"
        .formatted(
            desk.get(LETTERS, who).statusCode(),
            desk.get(letter, who).statusCode(),
            desk.post(letter + "/readings", who, null, WHY).statusCode(),
            desk.post(letter + "/replay", who, null, "").statusCode(),
            desk.post(letter + "/discard", who, null, "").statusCode());
  }

  @Test
  void anOperatorSeesThatItIsThereAndNotAWordOfWhatItSays() {
    String key = "k-" + UUID.randomUUID();
    // Not JSON, another type than the field's, no event of ours, a header that says it all.
    List<String> ids =
        Stream.of(
                parked(key + "-1", SECRET, Map.of()),
                parked(key + "-2", "{\"version\":\"" + SECRET + "\"}", Map.of()),
                parked(key + "-3", "{\"officers\":{\"" + SECRET + "\":1}}", Map.of()),
                parked(key + "-4", "{}", Map.of("ce_type", SECRET)),
                parked(key + "-5", "{\"code\":\"1\",\"version\":1}", Map.of("ce_id", SECRET)))
            .map(letter -> letter.get("id").asString())
            .toList();

    assertThat(desk.get(LETTERS, ADMINISTRATOR).body()).doesNotContain("Kỷ luật", "Văn A");
    for (String id : ids) {
      var one = desk.get(LETTERS + "/" + id, ADMINISTRATOR);
      assertThat(one.body()).doesNotContain("Kỷ luật", "Văn A");
      assertThat(json(one).propertyNames()).doesNotContain("body", "headers", "detail");
      assertThat(json(one).get("topic").asString()).isEqualTo(Topics.DIRECTORY);
      assertThat(json(one).get("partition").asLong()).isNotNegative();
      assertThat(json(one).get("offset").asLong()).isNotNegative();
      assertThat(json(one).get("size").asInt()).isPositive();
      assertThat(json(one).get("reason").asString()).startsWith("Unreadable: ");
      var again = desk.post(LETTERS + "/" + id + "/replay", ADMINISTRATOR, null, "");
      assertThat(again.body()).contains("failed-again").doesNotContain("Kỷ luật", "Văn A");
    }
  }

  @Test
  void whoReadsItSaysWhyAndLeavesTheirName() {
    String letter = LETTERS + "/" + parked(SECRET).get("id").asString();

    for (String reason : List.of("{}", "{\"reason\":\" \"}", longReason())) {
      assertThat(code(desk.post(letter + "/readings", READER, null, reason), 422))
          .isEqualTo("dead-letter.reason");
    }
    assertThat(acts(letter)).isEmpty();
    HttpResponse<String> read = desk.post(letter + "/readings", READER, null, WHY);

    assertThat(json(read).get("body").asString()).isEqualTo(SECRET);
    assertThat(json(read).at("/headers/ce_type").asString()).contains("place");
    assertThat(acts(letter)).containsExactly("READ docthu Tìm vì sao bản ghi hỏng");
    assertThat(code(desk.post(LETTERS + "/none/readings", READER, null, WHY), 404))
        .isEqualTo("not-found");
  }

  @Test
  void whoTriesItAgainOrLetsItGoLeavesTheirNameForGood() {
    String letter = LETTERS + "/" + parked(SECRET).get("id").asString();

    desk.post(letter + "/replay", ADMINISTRATOR, null, "");
    desk.post(letter + "/discard", loginOf(Role.ADMINISTRATOR), null, "");

    assertThat(acts(letter)).containsExactly("DISCARD administrator ", "REPLAY quantri ");
    JsonNode one = json(desk.get(letter, ADMINISTRATOR));
    assertThat(one.get("attempts").asInt()).isEqualTo(1);
    assertThat(one.get("state").asString()).isEqualTo("DISCARDED");
    for (String method : List.of("PUT", "DELETE", "PATCH")) {
      assertThat(desk.send(method, letter, ADMINISTRATOR, "{}", Map.of()).statusCode())
          .isEqualTo(405);
      assertThat(desk.send(method, letter + "/readings", READER, "{}", Map.of()).statusCode())
          .isEqualTo(405);
    }
  }

  private List<String> acts(String letter) {
    return json(desk.get(letter, ADMINISTRATOR))
        .get("acts")
        .valueStream()
        .map(
            act -> {
              assertThat(Instant.parse(act.get("at").asString())).isBefore(Instant.now());
              return "%s %s %s"
                  .formatted(
                      act.get("kind").asString(),
                      act.get("by").asString(),
                      act.path("why").asString(""));
            })
        .toList();
  }

  private JsonNode parked(String body) {
    return parked("k-" + UUID.randomUUID(), body, Map.of());
  }

  /** A record that cannot be handled, as it has come to lie among the dead letters. */
  private JsonNode parked(String key, String body, Map<String, String> headers) {
    var record =
        new ProducerRecord<>(Topics.DIRECTORY, 0, key.getBytes(UTF_8), body.getBytes(UTF_8));
    Map<String, String> all = new LinkedHashMap<>();
    all.put("ce_id", UUID.randomUUID().toString());
    all.put("ce_time", "2026-01-01T00:00:00Z");
    all.put("ce_correlationid", "nobody");
    all.put("ce_type", "vn.thac.directory.place-registered.v1");
    all.putAll(headers);
    all.forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
    RealBroker.send(List.of(record));
    return desk.letter(key, ADMINISTRATOR);
  }

  private static String longReason() {
    return "{\"reason\":\"" + "x".repeat(501) + "\"}";
  }

  private static String loginOf(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }
}
