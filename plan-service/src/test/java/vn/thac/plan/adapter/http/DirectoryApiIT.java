package vn.thac.plan.adapter.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.thac.testkit.Answers.json;
import static vn.thac.testkit.Answers.problem;
import static vn.thac.testkit.Answers.texts;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.thac.plan.Client;
import vn.thac.plan.RunningService;
import vn.thac.testkit.OnEveryStore;
import vn.thac.testkit.Store;

/** The directory over HTTP: imported by an administrator, searched by everybody. */
@OnEveryStore
class DirectoryApiIT {

  private final RunningService service;
  private final Client admin;
  private final Client lan;

  DirectoryApiIT(Store store) {
    service = RunningService.on(store);
    admin = new Client(service, "quantri");
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

  private HttpResponse<String> places(String rows) {
    return admin.send(
        "POST",
        "/api/v1/imports/places",
        "code,parent_code,level,name\n" + rows,
        "text/csv",
        Map.of());
  }

  @Test
  void theSameFileAgainChangesNothing() {
    HttpResponse<String> again = places("99,,PROVINCE,Tỉnh Minh Họa\n");

    assertThat(json(again).get("rows").asInt()).isEqualTo(1);
    assertThat(json(again).get("changed").asInt()).isZero();
  }

  @Test
  void aRefusedFileNamesItsLinesAndLeavesNothing() {
    HttpResponse<String> refused =
        places("98,,PROVINCE,Tỉnh Mới\n981,97,DISTRICT,Huyện Không Cha\n982,98,XYZ,Lạ\n");

    assertThat(refused).matches(problem(422, "row.parent.missing"));
    assertThat(texts(json(refused).get("errors"), "pointer")).containsExactly("line 3", "line 4");
    assertThat(lan.send("GET", "/api/v1/places/98", null, null, Map.of()))
        .matches(problem(404, "not-found"));
  }

  @Test
  void aFileThatIsNoneOfOursIsRefusedByItsLine() {
    assertThat(admin.send("POST", "/api/v1/imports/places", "mã,tên\n1,2\n", "text/csv", Map.of()))
        .matches(problem(422, "file.header"));
    assertThat(places("98,,PROVINCE\n")).matches(problem(422, "row.column-count"));
    assertThat(lan.send("POST", "/api/v1/imports/places", "x", "text/csv", Map.of()))
        .matches(problem(403, "forbidden"));
  }

  @Test
  void unitsAreFoundWithoutAccentsPageByPage() {
    JsonNode found = lan.get("/api/v1/units?q=phong+noi+vu+nui+xanh");
    assertThat(texts(found.get("items"), "code")).containsExactly("992.PNV");

    JsonNode first = lan.get("/api/v1/units?under=992&size=200");
    JsonNode some = lan.get("/api/v1/units?under=992&size=7");
    JsonNode rest =
        lan.get("/api/v1/units?under=992&size=200&cursor=" + some.get("next").asString());
    assertThat(texts(some.get("items"), "code").size() + rest.get("items").size())
        .isEqualTo(first.get("items").size());
    assertThat(lan.get("/api/v1/units/99.DPTTH").get("name").asString())
        .isEqualTo("Đài Phát thanh - Truyền hình Minh Họa");
  }

  @Test
  void accentsThatComeApartAreTheSameLetters() {
    String apart = Normalizer.normalize("Phòng Nội vụ Núi Xanh", Form.NFD);

    HttpResponse<String> again =
        places(Normalizer.normalize("99,,PROVINCE,Tỉnh Minh Họa\n", Form.NFD));

    assertThat(json(again).get("changed").asInt()).isZero();
    assertThat(lan.get("/api/v1/units?q=" + URLEncoder.encode(apart, UTF_8)))
        .isEqualTo(lan.get("/api/v1/units?q=phong+noi+vu+nui+xanh"));
  }

  @Test
  void aPlaceShowsItsUnitsAndWhatLiesBelow() {
    JsonNode place = lan.get("/api/v1/places/992");

    assertThat(texts(place.get("below"), "code")).containsExactly("99005", "99006");
    assertThat(texts(place.get("units"), "code")).contains("992", "992.VP", "992.PVHTT");
  }

  @Test
  void theApiIsDescribedWithoutWhoIsAsking() {
    String description = service.get("/v3/api-docs", null).body();

    assertThat(description).contains("/api/v1/places/{code}").doesNotContain("asking");
  }

  @Test
  void theApiIsDescribedWithTheStatusAndTheKindOfEachAnswer() {
    JsonNode paths = lan.get("/v3/api-docs").get("paths");

    assertThat(answers(paths, "/api/v1/plans")).containsExactly("201 application/json");
    assertThat(answers(paths, "/api/v1/plans/imports"))
        .containsExactly("200 application/json", "201 application/json");
    assertThat(answers(paths, "/api/v1/plans/{id}/issue")).containsExactly("200 application/json");
  }

  private static List<String> answers(JsonNode paths, String path) {
    return paths.get(path).get("post").get("responses").properties().stream()
        .filter(answer -> !answer.getKey().equals("default"))
        .map(
            answer ->
                answer.getKey()
                    + " "
                    + String.join(", ", answer.getValue().get("content").propertyNames()))
        .toList();
  }

  @Test
  void oneKnowsWhoOneIs() {
    JsonNode me = lan.get("/api/v1/me");

    assertThat(me.get("name").asString()).isEqualTo("Nguyễn Thị Lan");
    assertThat(texts(me.get("posts"), "unitName")).containsExactly("UBND xã Suối Trong");
  }
}
