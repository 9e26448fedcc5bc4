package vn.thac.bench.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;

/** People who look at pages: each with a token of their own, and nothing is tried twice. */
public final class Visitors {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  static final Duration PATIENCE = Duration.ofSeconds(30);

  private final String address;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Map<String, String> tokens = new ConcurrentHashMap<>();

  public Visitors(String address) {
    this.address = address;
  }

  /** Signs somebody in. */
  public void admit(String login) throws IOException, InterruptedException {
    String basic = Base64.getEncoder().encodeToString((login + ":thac").getBytes(UTF_8));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + "/oauth2/token"))
            .timeout(PATIENCE)
            .header("Authorization", "Basic " + basic)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
            .build();
    HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
    must(answer, request);
    tokens.put(login, JSON.readTree(answer.body()).get("access_token").asString());
  }

  /** Looks at one page; how many bytes it has. */
  public int look(String login, String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + path))
            .timeout(PATIENCE)
            .header("Authorization", "Bearer " + tokens.get(login))
            .build();
    HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
    must(answer, request);
    return answer.body().length;
  }

  /** The gateway has no place for it; that a service is away is a failure. */
  private static boolean isToldToComeAgain(HttpResponse<byte[]> answer) {
    return answer.statusCode() == 429
        || (answer.statusCode() == 503 && new String(answer.body(), UTF_8).contains("\"busy\""));
  }

  private static void must(HttpResponse<byte[]> answer, HttpRequest request) throws IOException {
    if (isToldToComeAgain(answer)) {
      throw new TurnedAway();
    }
    if (answer.statusCode() != 200) {
      throw new IOException(
          "%s answered %d: %s"
              .formatted(request.uri(), answer.statusCode(), new String(answer.body(), UTF_8)));
    }
  }
}
