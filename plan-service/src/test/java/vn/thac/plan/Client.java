package vn.thac.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thac.testkit.Answers.json;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Talks to the running service as a person does. */
public final class Client {

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
      kien,Đỗ Trung Kiên,kien@example.vn,992,LEADER,Chủ tịch
      mai,Hoàng Thị Mai,mai@example.vn,992,COORDINATOR,Điều phối
      lan,Nguyễn Thị Lan,lan@example.vn,99006,OFFICER,Công chức
      thanh,Phạm Văn Thanh,thanh@example.vn,99,INSPECTOR,Thanh tra
      """;

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

  /** Hands in a file. */
  public HttpResponse<String> hand(String path, byte[] file, Map<String, String> headers) {
    return service.sendBytes("POST", path, login, file, headers);
  }

  /** Sends what this person would. */
  public HttpResponse<String> send(
      String method,
      String path,
      @Nullable String body,
      @Nullable String type,
      Map<String, String> headers) {
    Map<String, String> all = new HashMap<>(headers);
    if (type != null) {
      all.put("Content-Type", type);
    }
    return service.send(method, path, login, body, all);
  }
}
