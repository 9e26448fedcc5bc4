package vn.thac.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** What one client may vary without having more of the gateway for it; on Kubernetes as well. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.config.name=portal",
      "spring.main.cloud-platform=kubernetes",
      "thac.gateway.farewell=0s",
      "thac.gateway.share.at-once=20",
      "thac.gateway.share.per-second=1"
    })
@DirtiesContext(classMode = ClassMode.BEFORE_EACH_TEST_METHOD) // each with its shares untouched
class ShareOverTheWireTest {

  private static final EchoService ECHO = EchoService.start();

  /** Twice what there is at once, and what comes back meanwhile. */
  private static final int TWO_SHARES = 2 * 20 + 15;

  private final HttpClient client = HttpClient.newHttpClient();

  @Autowired private RequestMappingHandlerAdapter handlers;
  @LocalServerPort private int port;

  @DynamicPropertySource
  static void services(DynamicPropertyRegistry settings) {
    for (String service : new String[] {"plan", "task", "report", "notification", "desk"}) {
      settings.add("thac.gateway." + service, ECHO::address);
    }
  }

  @AfterAll
  static void stop() {
    ECHO.stop();
  }

  @Test
  void theSpellingOfATokenIsNobodyElse() throws Exception {
    List<String> spellings = new ArrayList<>();
    for (int bits = 0; bits < 64; bits++) {
      spellings.add(spelled("bearer", bits) + " lan");
    }
    int served = 0;
    for (int round = 0; round < 5; round++) {
      for (String one : spellings) {
        served += send("/api/v1/tasks", "Authorization", one).statusCode() == 200 ? 1 : 0;
      }
    }

    assertThat(served).isBetween(20, TWO_SHARES);
  }

  @Test
  void anAddressIsWhereTheConnectionComesFrom() throws Exception {
    int served = 0;
    for (int i = 0; i < 100; i++) {
      HttpResponse<String> answer = send("/api/v1/tasks", "X-Forwarded-For", "192.0.2." + i);
      if (answer.statusCode() == 200) {
        served++;
        assertThat(answer.body()).contains("\"x-forwarded-for\":\"127.0.0.1\"");
      }
    }

    assertThat(served).isBetween(20, TWO_SHARES);
  }

  @Test
  void whoItIsStaysBetweenTheServiceAndTheGateway() throws Exception {
    HttpResponse<String> answer = send("/api/v1/tasks", "Authorization", "Bearer lan");
    assertThat(answer.headers().firstValue("Thac-Caller")).isEmpty();
    assertThat(send("/login", "Authorization", "Bearer lan").headers().firstValue("Thac-Caller"))
        .isEmpty();

    HttpResponse<String> pretending = send("/api/v1/tasks", "thac-caller", "lan");
    assertThat(pretending.body()).doesNotContain("thac-caller");
  }

  @Test
  void nothingIsReadHereAndThePageIsWrittenInItsOwnForms() {
    assertThat(handlers.getMessageConverters())
        .extracting(converter -> converter.getClass().getSimpleName())
        .containsExactly(
            "ByteArrayHttpMessageConverter",
            "WrittenText",
            "ResourceHttpMessageConverter",
            "ResourceRegionHttpMessageConverter",
            "JsonBodies");
  }

  private static String spelled(String word, int bits) {
    StringBuilder spelled = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      spelled.append((bits >> i & 1) == 1 ? Character.toUpperCase(c) : c);
    }
    return spelled.toString();
  }

  private HttpResponse<String> send(String path, String header, String value) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header(header, value)
            .build(),
        BodyHandlers.ofString());
  }
}
