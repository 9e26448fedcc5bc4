package vn.thac.plan.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thac.testkit.Answers.json;
import static vn.thac.testkit.Answers.problem;
import static vn.thac.testkit.Answers.texts;

import java.net.http.HttpResponse;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.thac.plan.Client;
import vn.thac.plan.RunningService;
import vn.thac.testkit.OnEveryStore;
import vn.thac.testkit.Store;

/** An office that only one place has, written down by whoever drafts plans there. */
@OnEveryStore
class OfficeApiIT {

  private final RunningService service;
  private final Client hung;
  private final Client mai;
  private final Client lan;

  OfficeApiIT(Store store) {
    service = RunningService.on(store);
    hung = new Client(service, "hung");
    mai = new Client(service, "mai");
    lan = new Client(service, "lan");
  }

  @AfterAll
  static void stop() {
    RunningService.stop();
  }

  @BeforeEach
  void settle() {
    Client.settle(service);
  }

  private static HttpResponse<String> found(Client who, String place, String name, String kind) {
    return who.send(
        "POST",
        "/api/v1/places/" + place + "/offices",
        "{\"name\":\"%s\",\"kind\":\"%s\"}".formatted(name, kind),
        "application/json",
        Map.of());
  }

  @Test
  void itsNameMeansItFromThenOn() {
    HttpResponse<String> first = found(hung, "99", "Trung tâm Xúc tiến Du lịch", "ORGANISATION");
    HttpResponse<String> again =
        found(
            hung,
            "99",
            Normalizer.normalize("Trung tâm Xúc tiến Du lịch", Form.NFD),
            "ORGANISATION");

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(json(again)).isEqualTo(json(first));
    assertThat(texts(lan.get("/api/v1/units?q=xuc+tien+du+lich").get("items"), "name"))
        .containsExactly("Trung tâm Xúc tiến Du lịch");
    JsonNode plan =
        hung.ok(
            "POST",
            "/api/v1/plans",
            """
            {"title":"Kích cầu","year":2025,"endsOn":"2025-12-31","issuer":"99","activities":[
             {"ref":"1","text":"Mở hội chợ","leads":["Trung tâm xúc tiến du lịch"]}]}\
            """,
            Map.of("Idempotency-Key", "office-fair"));
    JsonNode preview = hung.get("/api/v1/plans/" + plan.get("id").asString() + "/preview");
    assertThat(preview.toString()).contains(json(first).get("code").asString());
  }

  @Test
  void itOutlivesAnImportOfPlaces() {
    String code = json(found(hung, "99", "Báo Đất Mới", "OFFICE")).get("code").asString();
    new Client(service, "quantri")
        .send(
            "POST",
            "/api/v1/imports/places",
            "code,parent_code,level,name\n99,,PROVINCE,Tỉnh Minh Họa Mới\n",
            "text/csv",
            Map.of());

    JsonNode place = lan.get("/api/v1/places/99");
    assertThat(place.get("name").asString()).isEqualTo("Tỉnh Minh Họa Mới");
    assertThat(texts(place.get("units"), "code")).contains(code);
    new Client(service, "quantri")
        .send(
            "POST",
            "/api/v1/imports/places",
            "code,parent_code,level,name\n99,,PROVINCE,Tỉnh Minh Họa\n",
            "text/csv",
            Map.of());
    service.settled();
  }

  @Test
  void whoDraftsForAPlaceWritesDownItsOfficesAndNobodyElses() {
    assertThat(found(mai, "992", "Nhà máy nước Núi Xanh", "ORGANISATION").statusCode())
        .isEqualTo(201);
    assertThat(found(mai, "99", "Báo khác", "ORGANISATION")).matches(problem(403, "forbidden"));
    assertThat(found(mai, "99005", "Trạm nước", "ORGANISATION")).matches(problem(403, "forbidden"));
    assertThat(found(lan, "99006", "Trạm nước", "ORGANISATION")).matches(problem(403, "forbidden"));
    assertThat(found(hung, "97", "Trạm nước", "ORGANISATION")).matches(problem(404, "not-found"));
  }

  @Test
  void aNameThatMeansSomebodyAlreadyMakesNobodyNew() {
    HttpResponse<String> known = found(hung, "99", "sở nội vụ", "OFFICE");
    assertThat(known.statusCode()).isEqualTo(200);
    assertThat(json(known).get("code").asString()).isEqualTo("99.SNV");

    assertThat(found(hung, "99", "Các sở, ban, ngành", "OFFICE"))
        .matches(problem(422, "office.means-others"));
    assertThat(found(hung, "99", "Báo A; Báo B", "OFFICE"))
        .matches(problem(422, "office.not-one-name"));
    assertThat(found(hung, "99", "  ", "OFFICE")).matches(problem(422, "field.missing"));
    assertThat(found(hung, "99", "x".repeat(201), "OFFICE"))
        .matches(problem(422, "field.too-long"));
  }
}
