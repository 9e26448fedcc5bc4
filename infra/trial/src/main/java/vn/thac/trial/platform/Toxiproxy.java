package vn.thac.trial.platform;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to a running Toxiproxy. */
final class Toxiproxy {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI address;

  Toxiproxy(int port) {
    address = URI.create("http://127.0.0.1:" + port);
  }

  void open(String name, int listen, int upstream) throws IOException, InterruptedException {
    ask(
        "POST",
        "/proxies",
        Map.of("name", name, "listen", "127.0.0.1:" + listen, "upstream", "127.0.0.1:" + upstream));
  }

  /** Switched off it refuses connections and closes those there are. */
  void enable(String name, boolean enabled) throws IOException, InterruptedException {
    ask("POST", "/proxies/" + name, Map.of("enabled", enabled));
  }

  /**
   * @param stream "upstream" is what the client sends, "downstream" what it is answered
   */
  void poison(String name, String type, String stream, Map<String, Object> attributes)
      throws IOException, InterruptedException {
    ask(
        "POST",
        "/proxies/" + name + "/toxics",
        Map.of(
            "name",
            type + "-" + stream,
            "type",
            type,
            "stream",
            stream,
            "toxicity",
            1.0,
            "attributes",
            attributes));
  }

  void cure(String name, String type, String stream) throws IOException, InterruptedException {
    ask("DELETE", "/proxies/" + name + "/toxics/" + type + "-" + stream, Map.of());
  }

  private void ask(String method, String path, Map<String, Object> body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve(path))
            .timeout(Duration.ofSeconds(20))
            .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body)))
            .build();
    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
    if (answer.statusCode() / 100 != 2) {
      throw new IOException(method + " " + path + ": " + answer.statusCode() + answer.body());
    }
  }
}
