package vn.thac.trial.mainjob;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A person at the platform's address. Nobody is let down by a restart: a connection that breaks or
 * a 503 is tried again, as a careful client does; that is what the keys and versions are for.
 */
public final class Api {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final String address;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final Map<String, String> tokens = new ConcurrentHashMap<>();

  public Api(String address) {
    this.address = address;
  }

  /** An answer with its status; the body is JSON or absent. */
  public record Answer(int status, @Nullable String etag, JsonNode body) {

    public JsonNode ok() {
      if (status / 100 != 2) {
        throw new AssertionError(status + ": " + body);
      }
      return body;
    }

    public String version() {
      if (etag == null) {
        throw new AssertionError("no ETag: " + status + " " + body);
      }
      return etag;
    }
  }

  public Answer get(String login, String path) {
    return send(login, "GET", path, null, Map.of(), null);
  }

  /** As {@link #get}, but whatever comes back at the first time is the answer. */
  public Answer once(String login, String path) throws IOException, InterruptedException {
    return once(login, "GET", path, null, Map.of(), null);
  }

  /** As {@link #post}, but whatever comes back at the first time is the answer. */
  public Answer postOnce(String login, String path, Object body, Map<String, String> headers)
      throws IOException, InterruptedException {
    return once(login, "POST", path, "application/json", headers, JSON.writeValueAsString(body));
  }

  public Answer post(String login, String path, Object body, Map<String, String> headers) {
    return send(login, "POST", path, "application/json", headers, JSON.writeValueAsString(body));
  }

  /** Posts nothing: that it is asked for is all there is to say. */
  public Answer post(String login, String path, Map<String, String> headers) {
    return send(login, "POST", path, null, headers, null);
  }

  public Answer put(String login, String path, Object body, Map<String, String> headers) {
    return send(login, "PUT", path, "application/json", headers, JSON.writeValueAsString(body));
  }

  public Answer text(
      String login, String path, String type, String body, Map<String, String> headers) {
    return send(login, "POST", path, type + ";charset=UTF-8", headers, body);
  }

  /** All items of a list, page by page. */
  public List<JsonNode> all(String login, String path) {
    List<JsonNode> items = new ArrayList<>();
    String next = null;
    do {
      String page = path + (path.contains("?") ? "&" : "?") + "size=200";
      JsonNode body = get(login, next == null ? page : page + "&cursor=" + encoded(next)).ok();
      body.get("items").forEach(items::add);
      next = body.path("next").isMissingNode() ? null : body.path("next").asString(null);
    } while (next != null);
    return items;
  }

  public static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  private Answer send(
      String login,
      String method,
      String path,
      @Nullable String type,
      Map<String, String> headers,
      @Nullable String body) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        Answer answer = once(login, method, path, type, headers, body);
        if (answer.status() == 401) {
          tokens.remove(login); // run out: a new one is asked for
        } else if (answer.status() != 503 && answer.status() != 502) {
          return answer;
        }
        if (System.nanoTime() > end) {
          return answer;
        }
      } catch (IOException e) {
        if (System.nanoTime() > end) {
          throw new AssertionError(method + " " + path + " is not answered", e);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError(e);
      }
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
  }

  private Answer once(
      String login,
      String method,
      String path,
      @Nullable String type,
      Map<String, String> headers,
      @Nullable String body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + path))
            .timeout(Duration.ofSeconds(60))
            .header("Authorization", "Bearer " + token(login))
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body));
    if (type != null) {
      request.header("Content-Type", type);
    }
    headers.forEach(request::header);
    return answerOf(client.send(request.build(), HttpResponse.BodyHandlers.ofString()));
  }

  private static Answer answerOf(HttpResponse<String> response) {
    String text = response.body();
    boolean json =
        response.headers().firstValue("Content-Type").filter(t -> t.contains("json")).isPresent();
    return new Answer(
        response.statusCode(),
        response.headers().firstValue("ETag").orElse(null),
        json && !text.isEmpty() ? JSON.readTree(text) : JSON.getNodeFactory().stringNode(text));
  }

  /** What this person shows to be let in. */
  public String token(String login) throws IOException, InterruptedException {
    String known = tokens.get(login);
    if (known != null) {
      return known;
    }
    String basic = Base64.getEncoder().encodeToString((login + ":thac").getBytes(UTF_8));
    HttpResponse<String> response =
        client.send(
            HttpRequest.newBuilder(URI.create(address + "/oauth2/token"))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IOException("no token for " + login + ": " + response.statusCode());
    }
    String token = JSON.readTree(response.body()).get("access_token").asString();
    tokens.put(login, token);
    return token;
  }
}
