package vn.thac.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What cannot be read is answered with its place and with what was expected there. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"spring.config.import=classpath:http-defaults.yml", "thac.http.farewell=0s"})
class MisreadTest {

  enum Colour {
    RED,
    GREEN
  }

  record Step(@Nullable LocalDate on, @Nullable Colour colour) {}

  record Form(
      @Nullable String title,
      @Nullable Integer count,
      @Nullable BigDecimal sum,
      @Nullable Boolean done,
      @Nullable Instant at,
      @Nullable List<Step> steps,
      @Nullable List<String> words,
      @Nullable Map<String, BigDecimal> figures) {}

  @SpringBootConfiguration
  @EnableAutoConfiguration
  @Import({HttpConfiguration.class, Desk.class})
  static class App {}

  @RestController
  static class Desk {
    @PostMapping("/forms")
    Form form(@RequestBody Form form) {
      return form;
    }

    @GetMapping("/lists/{id}")
    String list(
        @PathVariable UUID id,
        @RequestParam LocalDate on,
        @RequestParam(required = false) @Nullable Colour colour,
        @RequestParam(defaultValue = "50") int size,
        @RequestParam(defaultValue = "false") boolean all) {
      return "";
    }

    @PostMapping("/acts")
    long act(
        @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
        @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
      return IdempotencyKey.read(key).value().length() + IfMatch.version(ifMatch);
    }
  }

  @LocalServerPort int port;

  private final HttpClient client = HttpClient.newHttpClient();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"title":7}                              | /title            | text
          {"title":"a\\u0007"}                   | /title            | control character
          {"count":"1"}                            | /count            | a whole number from -2147483648
          {"count":2147483648}                     | /count            | to 2147483647
          {"count":1e999}                          | /count            | a whole number
          {"count":1.5}                            | /count            | a whole number
          {"sum":"x"}                              | /sum              | a number such as
          {"done":"x"}                             | /done             | true or false
          {"at":"today"}                           | /at               | 2026-01-31T08:00:00Z
          {"steps":{}}                             | /steps            | a list
          {"steps":[1]}                            | /steps/0          | an object
          {"steps":[null]}                         | /steps/0          | null is not allowed
          {"steps":[{},{"on":"31/1/2026"}]}        | /steps/1/on       | a date such as 2026-01-31
          {"steps":[{"colour":"BLUE"}]}            | /steps/0/colour   | one of [RED, GREEN]
          {"steps":[{"color":"RED"}]}              | /steps/0/color    | known are [colour, on]
          {"words":["a",null]}                     | /words/1          | null is not allowed
          {"words":["a",["b"]]}                    | /words/1          | text
          {"figures":{"a/b":"x"}}                  | /figures/a~1b     | a number
          {"titel":"x"}                            | /titel            | known are [at, count
          []                                       | ''                | an object
          null                                     | ''                | expected an object
          """)
  void aBodyByItsPointer(String body, String pointer, String expected) throws Exception {
    JsonNode error = error(post("/forms", body));

    assertThat(error.get("pointer").asString()).isEqualTo(pointer);
    assertThat(error.get("message").asString()).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"title":"a",}              | line 1, column
          {"title":"a","title":"b"}   | line 1, column
          {"title":                   | line 1, column
          """)
  void whatIsNoJsonByItsLineAndColumn(String body, String expected) throws Exception {
    assertThat(error(post("/forms", body)).get("message").asString()).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /lists/7?on=2026-01-31                                              | id     | an id such as
          /lists/123e4567-e89b-12d3-a456-426614174000?on=tomorrow             | on     | a date such as
          /lists/123e4567-e89b-12d3-a456-426614174000                         | on     | missing
          /lists/123e4567-e89b-12d3-a456-426614174000?on=2026-01-31&colour=x  | colour | one of [RED, GREEN]
          /lists/123e4567-e89b-12d3-a456-426614174000?on=2026-01-31&size=x    | size   | a whole number
          /lists/123e4567-e89b-12d3-a456-426614174000?on=2026-01-31&all=x     | all    | true or false
          /lists/123e4567-e89b-12d3-a456-426614174000?on=2026-01-31&colr=RED  | colr   | known are
          """)
  void aParameterByItsName(String address, String name, String expected) throws Exception {
    JsonNode error = error(send(HttpRequest.newBuilder(uri(address))));

    assertThat(error.get("parameter").asString()).isEqualTo(name);
    assertThat(error.get("message").asString()).contains(expected);
  }

  @Test
  void aHeaderByItsName() throws Exception {
    HttpRequest.Builder keyless =
        HttpRequest.newBuilder(uri("/acts")).POST(HttpRequest.BodyPublishers.noBody());
    assertThat(error(send(keyless)).get("header").asString()).isEqualTo("Idempotency-Key");

    HttpRequest.Builder odd = keyless.header("Idempotency-Key", "k").header("If-Match", "three");
    assertThat(error(send(odd)).get("header").asString()).isEqualTo("If-Match");
  }

  private static JsonNode error(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    JsonNode errors = JsonMapper.shared().readTree(answer.body()).path("errors");
    assertThat(errors).as(answer.body()).hasSize(1);
    return errors.get(0);
  }

  private HttpResponse<String> post(String path, String body)
      throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(
        request.header("Accept-Language", "en").build(), HttpResponse.BodyHandlers.ofString());
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }
}
