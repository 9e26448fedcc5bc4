package vn.thac.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.config.name=portal",
      "thac.page.sign-in=https://id.example.vn/realms/thac"
    })
class PageTest {

  private static final Pattern ASSET = Pattern.compile("(?:src|href)=\"(/assets/[^\"]+)\"");
  private static final Pattern OTHER_HOST = Pattern.compile("(?:src|href)=\"(?:https?:)?//");

  private final HttpClient client = HttpClient.newHttpClient();

  @LocalServerPort private int port;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/plans",
        "/plans/7",
        "/tasks/7",
        "/reports?view=below",
        "/mails/7",
        "/calendar?year=2026",
        "/docs",
        "/signed-in?code=1"
      })
  void answersEveryAddressOfThePageWithThePage(String path) throws Exception {
    HttpResponse<String> page = get(path);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(page.body()).contains("<div id=\"root\">").doesNotContain("__");
    assertThat(OTHER_HOST.matcher(page.body()).find()).isFalse();
  }

  @Test
  void letsThePageLoadOnlyItsOwnAndSpeakToTheIssuer() throws Exception {
    HttpResponse<String> page = get("/");
    String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
    String nonce = policy.replaceAll(".*'nonce-([^']+)'.*", "$1");

    assertThat(policy)
        .contains("default-src 'self';", "connect-src 'self' https://id.example.vn;")
        .doesNotContain("unsafe", "*");
    assertThat(page.body()).contains("content=\"" + nonce + "\"");
    assertThat(get("/").body()).doesNotContain(nonce);
    assertThat(page.headers().allValues("Content-Security-Policy")).hasSize(1);
  }

  @Test
  void letsAssetsBeKeptForEverAndSendsThemCompressed() throws Exception {
    List<String> assets =
        ASSET
            .matcher(get("/").body())
            .results()
            .map((MatchResult found) -> found.group(1))
            .toList();
    assertThat(assets).isNotEmpty();

    for (String asset : assets) {
      HttpResponse<String> answer = get(asset, "Accept-Encoding", "gzip");
      assertThat(answer.statusCode()).as(asset).isEqualTo(200);
      assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
      if (answer.headers().firstValueAsLong("Content-Length").orElse(Long.MAX_VALUE) > 1024) {
        assertThat(answer.headers().firstValue("Content-Encoding")).as(asset).contains("gzip");
      }
    }
    assertThat(get("/assets/gone.js").statusCode()).isEqualTo(404);
  }

  @Test
  void tellsAPersonInThePageAndAProgramInAProblemThatThereIsNoSuchAddress() throws Exception {
    HttpResponse<String> person = get("/plan", "Accept", "text/html,*/*;q=0.8");
    assertThat(person.statusCode()).isEqualTo(404);
    assertThat(person.body()).contains("<div id=\"root\">");

    HttpResponse<String> program = get("/plan");
    assertThat(program.statusCode()).isEqualTo(404);
    assertThat(program.body()).contains("\"code\":\"not-found\"");
    assertThat(get("/api/v9", "Accept", "text/html").body()).contains("\"code\":\"not-found\"");
  }

  @Test
  void answersItsOwnHealthAndNothingElseOfItself() throws Exception {
    assertThat(get("/actuator/health").body())
        .isEqualTo("{\"groups\":[\"liveness\",\"readiness\"],\"status\":\"UP\"}");
    assertThat(get("/actuator").statusCode()).isEqualTo(404);
    assertThat(get("/actuator/env").statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> get(String path, String... headers) throws Exception {
    var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }
}
