package vn.thac.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What every service does with a request before its own code sees it, over a real connection. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"spring.config.import=classpath:http-defaults.yml", "thac.http.farewell=0s"})
class EdgeTest {

  record Note(
      String title,
      @Nullable Integer count,
      @Nullable LocalDate on,
      @Nullable List<String> parts) {}

  @SpringBootConfiguration
  @EnableAutoConfiguration
  @Import({HttpConfiguration.class, Desk.class})
  static class App {
    @Bean
    Passing passing() {
      return fault -> fault.getCause() instanceof StoreAway;
    }
  }

  static final class StoreAway extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  @RestController
  static class Desk {
    @PostMapping("/notes")
    Note note(@RequestBody Note note) {
      return note;
    }

    @PostMapping("/texts")
    String text(@RequestBody byte[] body) {
      return Text.of(body);
    }

    @GetMapping("/pages")
    Page<String> page(
        @RequestParam(defaultValue = "50") int size,
        @RequestParam(defaultValue = "mine") String view,
        @RequestParam(required = false) String cursor) {
      Page.size(size);
      Cursor after = Cursor.read(cursor, 1);
      return Page.of(
          after == null ? java.util.List.of("a", "b", "c") : java.util.List.of("c"),
          size,
          Cursor::after);
    }

    @GetMapping("/away")
    String away() {
      throw new IllegalStateException(new StoreAway());
    }

    @GetMapping("/broken")
    String broken() {
      throw new IllegalStateException("a fault of our own");
    }

    @PostMapping("/stale")
    Note stale(@RequestBody Note mine) {
      throw Refused.stale(
          ResponseEntity.ok().eTag(IfMatch.tag(8)).body(new Note("Bản kia", 3, null, null)));
    }

    @PostMapping("/versions")
    long version(@RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
      return IfMatch.version(ifMatch);
    }
  }

  @LocalServerPort int port;

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void whoComesTooLateIsShownWhatIsThereNow() throws Exception {
    var answer = post("/stale", "application/json", "{\"title\":\"Bản này\",\"count\":1}");

    assertThat(answer.statusCode()).isEqualTo(412);
    assertThat(answer.headers().firstValue("ETag")).contains("\"8\"");
    JsonNode problem = JsonMapper.shared().readTree(answer.body());
    assertThat(problem.get("code").asString()).isEqualTo("stale");
    assertThat(problem.get("current").get("title").asString()).isEqualTo("Bản kia");
    assertThat(problem.get("current").get("count").asInt()).isEqualTo(3);
  }

  @Test
  void takesComposedVietnameseAndTrimsIt() throws Exception {
    var answer = post("/notes", "application/json", "{\"title\":\" Kế hoạch \",\"count\":1}");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("\"Kế hoạch\"");
  }

  @Test
  void composesAccentsThatComeApart() throws Exception {
    String apart = Normalizer.normalize("Kế hoạch", Normalizer.Form.NFD);
    String note = "{\"title\":\"" + apart + "\",\"parts\":[\"" + apart + "\"]}";

    assertThat(json(post("/notes", "application/json", note)).toString())
        .isEqualTo("{\"title\":\"Kế hoạch\",\"parts\":[\"Kế hoạch\"]}");
    assertThat(post("/texts", "text/plain", apart).body()).isEqualTo("Kế hoạch");
  }

  @Test
  void refusesControlCharactersAndNamesTheirLine() throws Exception {
    var answer = post("/texts", "text/plain", "một\nhai\u0000\n");

    assertThat(problem(answer, 400)).isEqualTo("text.control-character");
    assertThat(json(answer).get("detail").asString()).contains("Dòng 2");
    assertThat(
            problem(
                post("/notes", "application/json", "{\"title\":\"a\\u0007\",\"count\":1}"), 400))
        .isEqualTo("text.control-character");
  }

  @Test
  void refusesWhatIsNotUtf8AndNamesItsLine() throws Exception {
    var answer =
        client.send(
            HttpRequest.newBuilder(uri("/texts"))
                .header("Content-Type", "text/plain")
                .POST(
                    HttpRequest.BodyPublishers.ofByteArray(
                        new byte[] {'a', '\n', (byte) 0xC3, '('}))
                .build(),
            HttpResponse.BodyHandlers.ofString());

    assertThat(problem(answer, 400)).isEqualTo("text.not-utf8");
    assertThat(json(answer).get("detail").asString()).contains("Dòng 2");
  }

  @Test
  void refusesABodyOfTwentyMegabytesWhetherItSaysSoOrNot() throws Exception {
    byte[] large = "Kế hoạch ".repeat(2_000_000).getBytes(UTF_8);

    assertThat(problem(post("/texts", "text/plain", new String(large, UTF_8)), 413))
        .isEqualTo("too-large");
    var chunked =
        client.send(
            HttpRequest.newBuilder(uri("/texts"))
                .header("Content-Type", "text/plain")
                .POST(
                    HttpRequest.BodyPublishers.ofInputStream(
                        () -> new java.io.ByteArrayInputStream(large)))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(problem(chunked, 413)).isEqualTo("too-large");
  }

  @Test
  void refusesUnknownFieldsUnknownParametersAndBrokenJson() throws Exception {
    assertThat(
            problem(
                post("/notes", "application/json", "{\"title\":\"a\",\"count\":1,\"x\":2}"), 400))
        .isEqualTo("malformed");
    assertThat(problem(post("/notes", "application/json", "{"), 400)).isEqualTo("malformed");
    assertThat(problem(get("/pages?sise=3"), 400)).isEqualTo("parameter.unknown");
    assertThat(problem(get("/pages?size="), 400)).isEqualTo("parameter.empty");
    assertThat(problem(get("/pages?view="), 400)).isEqualTo("parameter.empty");
    assertThat(get("/pages?cursor=").statusCode()).isEqualTo(200);
  }

  @Test
  void makesNothingFitThatIsOfAnotherKind() throws Exception {
    for (String note :
        List.of(
            "{\"title\":false,\"count\":1}",
            "{\"title\":7,\"count\":1}",
            "{\"title\":[\"a\"],\"count\":1}",
            "{\"title\":\"a\",\"count\":\"1\"}",
            "{\"title\":\"a\",\"count\":true}",
            "{\"title\":\"a\",\"count\":1.5}",
            "{\"title\":\"a\",\"count\":-1e-400}",
            "{\"title\":\"a\",\"count\":2147483648}",
            "{\"title\":\"a\",\"count\":2147483648.0}",
            "{\"title\":\"a\",\"count\":1e999}",
            "{\"title\":\"a\",\"parts\":[\"b\",null]}",
            "{\"title\":\"a\",\"parts\":\"b\"}",
            "{\"title\":\"a\",\"count\":1,\"on\":20000}",
            "{\"title\":\"a\",\"count\":1,\"on\":\"\"}")) {
      assertThat(problem(post("/notes", "application/json", note), 400))
          .as(note)
          .isEqualTo("malformed");
    }
    String right = "{\"title\":\"a\",\"count\":1,\"on\":\"2025-03-15\"}";
    assertThat(post("/notes", "application/json", right).statusCode()).isEqualTo(200);
    String whole = "{\"title\":\"a\",\"count\":-70e-1,\"parts\":null}";
    assertThat(json(post("/notes", "application/json", whole)).get("count").asInt()).isEqualTo(-7);
  }

  @Test
  void pagesGoOnFromTheirCursorAndRefuseAForeignOne() throws Exception {
    JsonNode first = json(get("/pages?size=2"));

    assertThat(first.get("items").size()).isEqualTo(2);
    JsonNode last = json(get("/pages?size=2&cursor=" + first.get("next").asString()));
    assertThat(last.get("items").toString()).isEqualTo("[\"c\"]");
    assertThat(last.has("next")).isFalse();
    assertThat(problem(get("/pages?cursor=%21"), 422)).isEqualTo("page.cursor");
    assertThat(problem(get("/pages?size=0"), 400)).isEqualTo("page.size");
  }

  @Test
  void aWriteSaysWhichVersionItHasSeen() throws Exception {
    assertThat(problem(post("/versions", "application/json", ""), 428))
        .isEqualTo("if-match.missing");
    assertThat(problem(send("/versions", "If-Match", "seven"), 400))
        .isEqualTo("if-match.malformed");
    assertThat(send("/versions", "If-Match", IfMatch.tag(7)).body()).isEqualTo("7");
  }

  @Test
  void speaksEnglishToWhoAsksForIt() throws Exception {
    var answer = send("/versions", "Accept-Language", "en-GB,en;q=0.9");

    assertThat(json(answer).get("detail").asString()).startsWith("If-Match is missing");
  }

  @Test
  void anUnknownAddressIsAProblemToo() throws Exception {
    assertThat(problem(get("/nowhere"), 404)).isEqualTo("not-found");
  }

  @Test
  void tellsWhatPassesFromWhatIsBroken() throws Exception {
    HttpResponse<String> away = get("/away");

    assertThat(problem(away, 503)).isEqualTo("away");
    assertThat(away.headers().firstValue("Retry-After")).hasValue("1");
    assertThat(problem(get("/broken"), 500)).isEqualTo("fault");
  }

  private String problem(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    return json(answer).get("code").asString();
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, String type, String body)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> send(String path, String header, String value)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(uri(path))
            .header(header, value)
            .POST(HttpRequest.BodyPublishers.noBody())
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }
}
