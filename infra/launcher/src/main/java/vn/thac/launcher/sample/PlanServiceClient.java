package vn.thac.launcher.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Fills the directory the way an administrator would: through the requests of plan-service. */
final class PlanServiceClient {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI plan;
  private final String token;

  private PlanServiceClient(URI plan, URI desk) throws IOException, InterruptedException {
    this.plan = plan;
    this.token = token(desk);
  }

  static PlanServiceClient of(URI plan, URI desk) throws IOException, InterruptedException {
    return new PlanServiceClient(plan, desk);
  }

  void importCsv(String what, String csv) throws IOException, InterruptedException {
    HttpRequest request =
        to("/api/v1/imports/" + what)
            .header("Content-Type", "text/csv; charset=utf-8")
            .POST(BodyPublishers.ofString(csv, UTF_8))
            .build();
    answer(request);
  }

  /** Every unit there is, page by page. */
  List<Unit> units() throws IOException, InterruptedException {
    List<Unit> found = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page = answer(to("/api/v1/units?size=200" + cursor).GET().build());
      for (JsonNode unit : page.path("items")) {
        found.add(
            new Unit(
                unit.path("code").asString(),
                unit.path("kind").asString(),
                unit.path("name").asString()));
      }
      String next = page.path("next").asString("");
      cursor = next.isEmpty() ? "" : "&cursor=" + URLEncoder.encode(next, UTF_8);
    } while (!cursor.isEmpty());
    return found;
  }

  private String token(URI desk) throws IOException, InterruptedException {
    String basic = People.ADMINISTRATOR + ":thac";
    HttpRequest request =
        HttpRequest.newBuilder(desk.resolve("/oauth2/token"))
            .timeout(PATIENCE)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header(
                "Authorization",
                "Basic " + Base64.getEncoder().encodeToString(basic.getBytes(UTF_8)))
            .POST(BodyPublishers.ofString("grant_type=client_credentials"))
            .build();
    return answer(request).path("access_token").asString();
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(plan.resolve(path))
        .timeout(PATIENCE)
        .header("Authorization", "Bearer " + token);
  }

  private JsonNode answer(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> response = http.send(request, BodyHandlers.ofString(UTF_8));
    if (response.statusCode() / 100 != 2) {
      throw new IOException(
          "%s %s answered %d: %s"
              .formatted(
                  request.method(),
                  request.uri().getPath(),
                  response.statusCode(),
                  response.body().lines().findFirst().orElse("")));
    }
    return response.body().isEmpty() ? JSON.nullNode() : JSON.readTree(response.body());
  }
}
