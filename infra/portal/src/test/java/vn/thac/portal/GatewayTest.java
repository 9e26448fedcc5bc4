package vn.thac.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"spring.config.name=portal", "thac.gateway.farewell=0s"})
class GatewayTest {

  private static final EchoService ECHO = EchoService.start();
  private static final String NOBODY = "http://127.0.0.1:1";
  private static final int MB = 1 << 20;

  private final HttpClient client = HttpClient.newHttpClient();

  @LocalServerPort private int port;

  @DynamicPropertySource
  static void services(DynamicPropertyRegistry settings) {
    for (String service : new String[] {"plan", "task", "report", "desk"}) {
      settings.add("thac.gateway." + service, ECHO::address);
    }
    settings.add("thac.gateway.notification", () -> NOBODY);
  }

  @AfterAll
  static void stop() {
    ECHO.stop();
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/plans, /api/v1/plans",
    "/api/v1/plans/7/tree?size=5, /api/v1/plans/7/tree?size=5",
    "/api/v1/me, /api/v1/me",
    "/api/v1/progress?rootPlan=a%20b, /api/v1/progress?rootPlan=a%20b",
    "/api/v1/sample/mails, /api/v1/sample/mails",
    "/.well-known/openid-configuration, /.well-known/openid-configuration",
    "/api/v1/operator/task/dead-letters, /api/v1/dead-letters",
    "/api/v1/operator/task/dead-letters/9/replay, /api/v1/dead-letters/9/replay",
    "/api/docs/report, /v3/api-docs",
  })
  void passesOnWhatIsInTheTable(String asked, String reached) throws Exception {
    HttpResponse<String> answer = get(asked);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("\"path\":\"" + reached + "\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/actuator/env",
        "/actuator/prometheus",
        "/v3/api-docs",
        "/api/v1/dead-letters",
        "/api/v1/operator/desk/dead-letters",
        "/api/v1/planss",
        "/api/v2/plans",
        "/api/docs/desk",
        "/error",
        "/index.html",
        "/wp-admin"
      })
  void knowsNothingElse(String asked) throws Exception {
    HttpResponse<String> answer = get(asked);

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.body()).contains("\"code\":\"not-found\"").doesNotContain("<html");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/plans/../../../actuator/env",
        "/api/v1/plans/%2e%2e/%2e%2e/%2e%2e/actuator/env",
        "/api/v1/plans/..%2f..%2f..%2factuator",
        "/api/v1/plans//7",
        "/api/v1/plans/;x=/7",
        "/api/v1/plans/%252e%252e/actuator"
      })
  void refusesAnAddressThatMeansTwoThings(String asked) throws Exception {
    HttpResponse<String> answer = get(asked);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).doesNotContain("\"path\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"*/*", "application/*+yaml", "text/*;charset=UTF-8"})
  void refusesABodyThatIsOfAnyKind(String type) throws Exception {
    HttpResponse<String> answer =
        send(
            request("/api/v1/plans")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString("{}")));

    assertThat(answer.statusCode()).isEqualTo(415);
    assertThat(answer.body()).contains("\"code\":\"unsupported-media-type\"");
  }

  @Test
  void leavesAnswersAsTheyAre() throws Exception {
    HttpResponse<String> refused = get("/api/v1/plans/refused");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(refused.body()).isEqualTo("{\"code\":\"plan.title.missing\"}");

    HttpResponse<String> made = get("/api/v1/plans/made");
    assertThat(made.statusCode()).isEqualTo(201);
    assertThat(made.headers().firstValue("ETag")).contains("\"7\"");
    assertThat(made.headers().firstValue("Location")).contains("/api/v1/plans/7");

    HttpResponse<String> login = get("/login");
    assertThat(login.statusCode()).isEqualTo(302);
    assertThat(login.headers().firstValue("Location")).contains("/oauth2/authorize");
  }

  @Test
  void saysByWhichAddressItWasCalledAndNotWhatTheCallerClaims() throws Exception {
    HttpResponse<String> answer =
        send(
            request("/api/v1/tasks")
                .header("X-Forwarded-Host", "evil.example")
                .header("Forwarded", "host=evil.example")
                .header("Authorization", "Bearer t"));

    assertThat(answer.body())
        .contains("\"x-forwarded-host\":\"localhost:" + port + "\"")
        .contains("\"x-forwarded-proto\":\"http\"")
        .contains("\"authorization\":\"Bearer t\"")
        .doesNotContain("evil");
  }

  @Test
  void saysInTheCallersLanguageThatAServiceIsAway() throws Exception {
    HttpResponse<String> vietnamese = get("/api/v1/messages");
    assertThat(vietnamese.statusCode()).isEqualTo(503);
    assertThat(vietnamese.headers().firstValue("Retry-After")).contains("5");
    assertThat(vietnamese.body()).contains("Dịch vụ tạm ngừng").contains("\"code\":\"away\"");

    HttpResponse<String> english =
        send(request("/api/v1/messages").header("Accept-Language", "en-GB,en;q=0.9,vi;q=0.5"));
    assertThat(english.body()).contains("The service is away");
  }

  @Test
  void refusesABodyThatIsTooLongWhetherItSaysSoOrNot() throws Exception {
    byte[] twenty = new byte[20 * MB];
    HttpResponse<String> said =
        send(request("/api/v1/imports").POST(BodyPublishers.ofByteArray(twenty)));
    assertThat(said.statusCode()).isEqualTo(413);
    assertThat(said.body()).contains("\"code\":\"too-large\"");

    HttpResponse<String> chunked =
        send(
            request("/api/v1/imports")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(twenty))));
    assertThat(chunked.statusCode()).isEqualTo(413);

    HttpResponse<String> short4 =
        send(
            request("/api/v1/imports")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(twenty, 0, MB))));
    assertThat(short4.body()).contains("\"length\":" + MB);
  }

  @Test
  void passesOnADocumentOfTwentyMegabytesWhereOneIsHandedIn() throws Exception {
    for (int more : new int[] {0, 1, 2 * MB}) {
      HttpResponse<String> answer =
          send(
              request("/api/v1/plans/imports")
                  .header("Idempotency-Key", "k")
                  .POST(BodyPublishers.ofByteArray(new byte[20 * MB + more])));

      assertThat(answer.body())
          .contains(more < MB ? "\"length\":" + (20 * MB + more) : "\"code\":\"too-large\"");
    }
  }

  @Test
  void saysHowLongABodyIsWhereItsSenderDid() throws Exception {
    byte[] body = new byte[6 * MB];

    for (String key : new String[] {"held", ""}) {
      int length = key.isEmpty() ? body.length : MB; // what is short is held, to be sent again
      HttpRequest.Builder said =
          request("/api/v1/plans/imports").POST(BodyPublishers.ofByteArray(body, 0, length));
      assertThat(send(key.isEmpty() ? said : said.header("Idempotency-Key", key)).body())
          .contains("\"content-length\":\"" + length + "\"")
          .doesNotContain("transfer-encoding");
    }
    assertThat(
            send(request("/api/v1/plans/imports")
                    .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))))
                .body())
        .contains("\"transfer-encoding\":\"chunked\"", "\"length\":" + body.length)
        .doesNotContain("content-length");
    assertThat(send(request("/api/v1/plans").POST(BodyPublishers.noBody())).body())
        .contains("\"length\":0")
        .doesNotContain("transfer-encoding");
  }

  /** Taken apart and put together again it would be longer than it said. */
  @Test
  void passesOnWhatSaysItIsAFormAsItCame() throws Exception {
    HttpRequest.Builder form =
        request("/api/v1/plans?year=2026")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("{\"a\": \"b c\"}"));

    assertThat(send(form).body()).contains("\"path\":\"/api/v1/plans?year=2026\"", "\"length\":12");
  }

  @Test
  void setsEachSecurityHeaderOnce() throws Exception {
    HttpResponse<String> answer = get("/api/v1/plans");

    assertThat(answer.headers().allValues("X-Frame-Options")).containsExactly("DENY");
    assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(answer.headers().allValues("Referrer-Policy")).containsExactly("same-origin");
    assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1);
    assertThat(get("/login").headers().allValues("Content-Security-Policy"))
        .containsExactly("default-src 'none'");
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send(request(path));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.ofString());
  }
}
