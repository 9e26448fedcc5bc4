package vn.thac.http;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import tools.jackson.databind.json.JsonMapper;

/** In which forms a body is read, and what no form may hold, over a real connection. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"spring.config.import=classpath:http-defaults.yml", "thac.http.farewell=0s"})
class FormsOfBodiesTest {

  private static final String NOTE = "{\"title\":\"Kế hoạch\"}";

  record Note(String title, @Nullable Map<String, BigDecimal> figures, @Nullable Integer count) {}

  @SpringBootConfiguration
  @EnableAutoConfiguration
  @Import({HttpConfiguration.class, Desk.class})
  static class App {

    /** As a library brings one along, with a mapper that asks for nothing. */
    @Bean
    HttpMessageConverter<?> broughtAlong() {
      var careless = new JacksonJsonHttpMessageConverter(JsonMapper.builder().build());
      careless.setSupportedMediaTypes(
          List.of(new MediaType("application", "yaml"), new MediaType("application", "*+yaml")));
      return careless;
    }
  }

  @RestController
  static class Desk {
    @PostMapping("/notes")
    Note note(@RequestBody Note note) {
      return note;
    }

    @PostMapping("/steps/{name}")
    String step(@PathVariable String name) {
      return name;
    }

    @GetMapping("/words")
    String words(@RequestParam String of) {
      return of;
    }
  }

  @Autowired private RequestMappingHandlerAdapter handlers;
  @LocalServerPort private int port;

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void areJsonAndBytesAndNothingThatALibraryBrings() {
    assertThat(handlers.getMessageConverters())
        .<String>map(FormsOfBodiesTest::name)
        .containsExactly("ByteArrayHttpMessageConverter", "WrittenText", "JsonBodies");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/yaml",
        "application/x-yaml",
        "application/vnd.note+yaml",
        "application/*+yaml",
        "text/yaml",
        "application/vnd.note+json",
        "application/problem+json",
        "application/cbor",
        "application/xml",
        "text/plain",
        "application/*",
        "*/*",
        "a note",
        "application/json;charset=UTF-16",
        "application/json;charset=ISO-8859-1",
        "application/json;charset=nothing"
      })
  void noOtherIsTaken(String type) throws Exception {
    assertThat(code(post("/notes", type, BodyPublishers.ofString(NOTE)), 415))
        .isEqualTo("unsupported-media-type");
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "application/json;charset=utf-8", "Application/JSON"})
  void jsonIsTakenAsItIsUsuallyCalled(String type) throws Exception {
    var answer = post("/notes", type, BodyPublishers.ofString(NOTE));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("Kế hoạch");
  }

  @Test
  void theEncodingIsNotGuessed() throws Exception {
    assertThat(code(json(NOTE.getBytes(UTF_16BE)), 400)).isEqualTo("text.not-utf8");
    assertThat(code(json("{\"title\":\"a\"}".getBytes(UTF_16LE)), 400)).isEqualTo("malformed");
    assertThat(code(json("{\"title\":\"a\"}".getBytes("UTF-32BE")), 400)).isEqualTo("malformed");
    assertThat(json(("\ufeff" + NOTE).getBytes(UTF_8)).statusCode()).isEqualTo(200);
    assertThat(code(json(around(0xC0, 0x8A)), 400)).as("overlong").isEqualTo("text.not-utf8");
    assertThat(code(json(around(0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80)), 400))
        .as("surrogates, each by itself")
        .isEqualTo("text.not-utf8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"title\":\"a\",\"title\":\"b\"}",
        "{\"title\":\"a\",\"figures\":{\"x\":1,\"x\":2}}",
        "{\"title\":\"a\"} {\"title\":\"b\"}",
        "{\"title\":\"a\"}]",
        "{'title':'a'}",
        "{\"title\":\"a\",}",
        "{\"title\":\"a\" /* b */}",
        "{\"title\":\"a\",\"count\":NaN}",
        "{\"title\":\"a\",\"count\":01}",
        "null",
        "[]",
        ""
      })
  void whatCouldBeReadInTwoWaysIsRefused(String body) throws Exception {
    assertThat(code(json(body.getBytes(UTF_8)), 400)).isEqualTo("malformed");
  }

  @Test
  void whatIsDeeperOrLongerThanAnybodyWritesIsRefused() throws Exception {
    String deep = "{\"title\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    String figure = "{\"title\":\"a\",\"figures\":{\"x\":%s}}";

    assertThat(code(json(deep.getBytes(UTF_8)), 400)).isEqualTo("malformed");
    assertThat(code(json(figure.formatted("9".repeat(5_000)).getBytes(UTF_8)), 400))
        .isEqualTo("malformed");
    assertThat(code(json(figure.formatted("1e99999999999").getBytes(UTF_8)), 400))
        .isEqualTo("malformed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\u0000", "\\u202e", "\\ud800", "\\u001b[31m", "\\u0085"})
  void namesAreTextAsWell(String hidden) throws Exception {
    String body = "{\"title\":\"a\",\"figures\":{\"x%s\":1}}".formatted(hidden);

    assertThat(code(json(body.getBytes(UTF_8)), 400)).isEqualTo("text.control-character");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%01", "%E2%80%AE", "%1B", "%C2%85", "%EF%BB%BF"})
  void soAreParametersAndAddresses(String hidden) throws Exception {
    assertThat(code(get("/words?of=a" + hidden), 400)).isEqualTo("text.control-character");
    assertThat(code(post("/steps/a" + hidden, null, BodyPublishers.noBody()), 400))
        .isEqualTo("text.control-character");
    assertThat(code(get("/words?of=%00"), 400)).isEqualTo("text.control-character");
    assertThat(get("/words?of=%C3%8A").body()).isEqualTo("Ê");
    assertThat(get("/words?of=E%CC%82").body()).isEqualTo("Ê");
  }

  @Test
  void aBodyNobodyReadsIsNotPassedOver() throws Exception {
    assertThat(code(post("/steps/a", "application/json", BodyPublishers.ofString("{}")), 400))
        .isEqualTo("body.unexpected");
    assertThat(code(post("/steps/a", "text/plain", chunked("{}")), 400))
        .isEqualTo("body.unexpected");
    assertThat(post("/steps/a", "application/json", BodyPublishers.ofString("")).statusCode())
        .isEqualTo(200);
    assertThat(post("/steps/a", null, chunked("")).statusCode()).isEqualTo(200);
  }

  private static BodyPublisher chunked(String text) {
    return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  private static byte[] around(int... inTheTitle) {
    byte[] body = "{\"title\":\"aaaaaaaaaa\"}".getBytes(UTF_8);
    for (int i = 0; i < inTheTitle.length; i++) {
      body[10 + i] = (byte) inTheTitle[i];
    }
    return body;
  }

  private static String name(HttpMessageConverter<?> converter) {
    return converter.getClass().getSimpleName();
  }

  private static String code(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return JsonMapper.shared().readTree(answer.body()).get("code").asString();
  }

  private HttpResponse<String> json(byte[] body) throws Exception {
    return post("/notes", "application/json", BodyPublishers.ofByteArray(body));
  }

  private HttpResponse<String> post(String path, @Nullable String type, BodyPublisher body)
      throws Exception {
    var request = HttpRequest.newBuilder(uri(path)).POST(body);
    if (type != null) {
      request.header("Content-Type", type);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> get(String path) throws Exception {
    return client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }
}
