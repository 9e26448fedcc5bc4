package vn.thac.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks to the running service as a person does. */
public final class Client {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final String PLACES =
      """
      code,parent_code,level,name
      99,,PROVINCE,Tỉnh Minh Họa
      991,99,DISTRICT,Thành phố Cửa Sông
      992,99,DISTRICT,Huyện Núi Xanh
      99001,991,COMMUNE,Phường Bến Cũ
      99002,991,COMMUNE,Xã Bãi Cát
      99005,992,COMMUNE,Thị trấn Núi Xanh
      99006,992,COMMUNE,Xã Suối Trong
      """;

  private static final String OFFICERS =
      """
      login,name,email,unit,role,title
      hung,Trần Văn Hùng,hung@example.vn,99,COORDINATOR,Điều phối
      chau,Lê Minh Châu,chau@example.vn,99,LEADER,Chủ tịch
      snv,Vũ Thị Nội,snv@example.vn,99.SNV,OFFICER,Chuyên viên
      mai,Hoàng Thị Mai,mai@example.vn,992,COORDINATOR,Điều phối
      lan,Nguyễn Thị Lan,lan@example.vn,99006,OFFICER,Công chức
      thanh,Phạm Văn Thanh,thanh@example.vn,99,INSPECTOR,Thanh tra
      """;

  private final HttpClient http = HttpClient.newHttpClient();
  private final RunningService service;
  private final String login;

  public Client(RunningService service, String login) {
    this.service = service;
    this.login = login;
  }

  /** Gives the service its invented province and the people in it. */
  public static void settle(RunningService service) {
    Client admin = new Client(service, "quantri");
    admin.succeeded("POST", "/api/v1/imports/places", PLACES, "text/csv");
    admin.succeeded("POST", "/api/v1/imports/officers", OFFICERS, "text/csv");
    service.settled();
  }

  public JsonNode get(String path) {
    return json(succeeded("GET", path, null, null));
  }

  public JsonNode ok(String method, String path, String json, Map<String, String> headers) {
    HttpResponse<String> response = send(method, path, json, "application/json", headers);
    assertThat(response.statusCode()).as(response.body()).isBetween(200, 299);
    return json(response);
  }

  private HttpResponse<String> succeeded(
      String method, String path, @Nullable String body, @Nullable String type) {
    HttpResponse<String> response = send(method, path, body, type, Map.of());
    assertThat(response.statusCode()).as(response.body()).isBetween(200, 299);
    return response;
  }

  public HttpResponse<String> send(
      String method,
      String path,
      @Nullable String body,
      @Nullable String type,
      Map<String, String> headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(service.address() + path))
            .header("Authorization", "Bearer " + service.token(login))
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (type != null) {
      request.header("Content-Type", type);
    }
    headers.forEach(request::header);
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public static JsonNode json(HttpResponse<String> response) {
    return JSON.readTree(response.body());
  }

  public static List<String> texts(JsonNode items, String field) {
    List<String> texts = new ArrayList<>();
    items.forEach(item -> texts.add(item.path(field).asString("")));
    return texts;
  }

  /** A refusal of that status with that code. */
  public static Predicate<HttpResponse<String>> problem(int status, String code) {
    return response ->
        response.statusCode() == status
            && response.headers().firstValue("Content-Type").orElse("").contains("problem+json")
            && json(response).path("code").asString("").equals(code);
  }
}
