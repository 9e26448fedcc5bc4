package vn.thac.plan.adapter.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.thac.testkit.Answers.json;
import static vn.thac.testkit.Answers.problem;
import static vn.thac.testkit.Answers.texts;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.thac.plan.Client;
import vn.thac.plan.RunningService;
import vn.thac.plan.domain.planning.SamplePlans;
import vn.thac.reading.document.HostileDocument;
import vn.thac.reading.document.Invented;
import vn.thac.reading.document.InventedDocx;
import vn.thac.reading.document.InventedPdf;
import vn.thac.reading.document.InventedPlans;
import vn.thac.testkit.OnEveryStore;
import vn.thac.testkit.Store;

/** Documents as people hand them in over HTTP. */
@OnEveryStore
class DocumentApiIT {

  private static final String IMPORTS = "/api/v1/plans/imports?year=2026";
  private static final String BYTES = "application/octet-stream";
  private static final Set<String> OF_EACH_ITS_OWN =
      Set.of("id", "rootId", "path", "version", "deletable");

  private final RunningService service;
  private final Client hung;

  DocumentApiIT(Store store) {
    service = RunningService.on(store);
    hung = new Client(service, "hung");
  }

  @AfterAll
  static void stop() {
    RunningService.stop();
  }

  @BeforeEach
  void settle() {
    Client.settle(service);
  }

  @Test
  void thePlanIsTheSameDraftInWhateverFormItComes() {
    Invented plan = InventedPlans.libraries();
    byte[] text = plan.asText().getBytes(UTF_8);
    JsonNode draft = drafted(text, "text/plain; charset=utf-8");

    assertThat(draft.get("activities")).hasSizeGreaterThan(6);
    assertThat(draft.get("number").asString()).isEqualTo("47/KH-UBND");
    assertThat(drafted(InventedDocx.of(plan), BYTES)).isEqualTo(draft);
    assertThat(drafted(InventedPdf.of(plan), "text/plain")).isEqualTo(draft);
    assertThat(drafted(plan.asMarkdown().getBytes(UTF_8), "text/markdown")).isEqualTo(draft);
    assertThat(drafted(form(InventedDocx.of(plan)), "multipart/form-data; boundary=b0"))
        .isEqualTo(draft);
  }

  @ParameterizedTest
  @EnumSource(HostileDocument.class)
  void refusesInBothLanguagesAndStoresNothing(HostileDocument hostile) {
    JsonNode before = hung.get("/api/v1/plans?status=DRAFT");

    JsonNode vietnamese = refused(hostile, "vi");
    JsonNode english = refused(hostile, "en");

    assertThat(vietnamese.get("detail").asString()).contains(hostile.saidInVietnamese());
    assertThat(english.get("detail").asString())
        .isNotEqualTo(vietnamese.get("detail").asString())
        .startsWith("The file");
    assertThat(hung.get("/api/v1/plans?status=DRAFT")).isEqualTo(before);
  }

  private JsonNode refused(HostileDocument hostile, String language) {
    HttpResponse<String> answer =
        hung.hand(
            IMPORTS,
            hostile.bytes(),
            Map.of(
                "Content-Type", BYTES,
                "Accept-Language", language,
                "Idempotency-Key", "hostile-" + hostile.name() + language));
    assertThat(answer).matches(problem(422, hostile.code()));
    return json(answer);
  }

  /** So many bytes that nobody reads them to the end. */
  @Test
  void refusesWhatIsFarTooLargeAtTheDoor() {
    assertThat(hung.hand(IMPORTS, new byte[22 << 20], typed(BYTES, "far-too-large")).statusCode())
        .isEqualTo(413);
    assertThat(
            hung.hand("/api/v1/plans", new byte[2 << 20], typed("application/json", "long"))
                .statusCode())
        .isEqualTo(413);
  }

  private JsonNode drafted(byte[] document, String type) {
    HttpResponse<String> answer =
        hung.hand(IMPORTS, document, typed(type, "form-" + type.length() + "-" + document.length));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    ObjectNode draft = (ObjectNode) json(answer);
    return withoutLines(draft.remove(OF_EACH_ITS_OWN));
  }

  /** Where something stands in a file is each format's own. */
  private static JsonNode withoutLines(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.remove("lines");
    }
    node.forEach(DocumentApiIT::withoutLines);
    return node;
  }

  @Test
  void theDraftSaysWhereEverythingStandsAndWhatIsUncertain() {
    JsonNode draft = hung.get(at(imported("where")));

    JsonNode film = activity(draft, "PL.3");
    assertThat(line(film.get("evidence"))).contains("Làm phim ngắn");
    assertThat(film.at("/evidence/confidence").asDouble()).isGreaterThan(0.7);
    assertThat(film.at("/evidence/uncertain").asBoolean()).isFalse();
    assertThat(line(draft.at("/regimes/0/evidence"))).contains("báo cáo kết quả");
    assertThat(line(draft.at("/bases/1/evidence"))).contains("208/KH-UBND");
    assertThat(line(draft.at("/recipients/0/evidence"))).contains("Bộ Nội vụ");
    JsonNode source = draft.get("source");
    assertThat(source.has("number")).isFalse();
    assertThat(source.at("/symbol/value").asString()).isEqualTo("KH-UBND");
    assertThat(source.at("/date/year").asInt()).isEqualTo(2026);
    assertThat(source.at("/date/month").asInt()).isEqualTo(1);
    assertThat(source.get("date").has("day")).isFalse();
    assertThat(source.at("/signer/name").asString()).isEqualTo("Lê Minh Châu");
    assertThat(texts(source.get("provisions"), "kind"))
        .contains("GOAL", "REQUIREMENT", "FUNDING", "INSPECTION");
    JsonNode asked = question(draft, "PL.8 schedule");
    assertThat(line(asked)).contains("quầy giao dịch lưu động");
    assertThat(texts(asked.get("choices"), "value"))
        .containsExactly("MONTH", "QUARTER", "HALF_YEAR", "YEAR");
  }

  @Test
  void aDryRunHasTheSameFormAndStoresNothing() {
    JsonNode before = hung.get("/api/v1/plans?status=DRAFT");

    HttpResponse<String> tried =
        hung.hand(IMPORTS + "&dryRun=true", document(), Map.of("Content-Type", BYTES));

    assertThat(tried.statusCode()).as(tried.body()).isEqualTo(200);
    assertThat(tried.headers().firstValue("ETag")).isEmpty();
    assertThat(hung.get("/api/v1/plans?status=DRAFT")).isEqualTo(before);
    ObjectNode answer = (ObjectNode) json(tried);
    assertThat(answer.has("id")).isFalse();
    assertThat(answer.remove(OF_EACH_ITS_OWN))
        .isEqualTo(((ObjectNode) imported("dry run")).remove(OF_EACH_ITS_OWN));
  }

  @Test
  void aDryRunIsRefusedAsTheImportIs() {
    assertThat(hung.hand(IMPORTS + "&dryRun=true", new byte[0], Map.of("Content-Type", BYTES)))
        .extracting(HttpResponse::statusCode)
        .isEqualTo(422);
    assertThat(
            new Client(service, "lan")
                .hand(IMPORTS + "&dryRun=true", document(), Map.of("Content-Type", BYTES)))
        .extracting(HttpResponse::statusCode)
        .isEqualTo(403);
    assertThat(hung.hand(IMPORTS, document(), Map.of("Content-Type", BYTES)))
        .matches(problem(400, "idempotency-key.missing"));
  }

  @Test
  void whatAPersonWritesHasNoLinesAndNobodyInventsSome() {
    JsonNode draft = imported("written over");
    Map<String, String> seen = Map.of("If-Match", "\"" + draft.get("version").asLong() + "\"");
    String body =
        """
        {"activities":[
          {"ref":"PL.3"},
          {"ref":"PL.5","text":"Viết lại"},
          {"ref":"PL.8","schedule":{"kind":"RECURRING","every":"QUARTER"}},
          {"ref":"NEW","text":"Việc mới"}],
         "recipients":[{"name":"Bộ Nội vụ","note":"b/c"},{"name":"Bộ khác"}]}
        """;

    String invented = body.replace("\"text\":", "\"evidence\":{\"lines\":[]},\"text\":");
    JsonNode next = hung.ok("PUT", at(draft), invented, seen);

    assertThat(activity(next, "PL.3")).isEqualTo(activity(draft, "PL.3"));
    assertThat(activity(next, "PL.5").has("evidence")).isFalse();
    assertThat(activity(next, "PL.8").get("evidence"))
        .isEqualTo(activity(draft, "PL.8").get("evidence"));
    assertThat(activity(next, "NEW").has("evidence")).isFalse();
    assertThat(next.at("/recipients/0")).isEqualTo(draft.at("/recipients/0"));
    assertThat(next.at("/recipients/1").has("evidence")).isFalse();
    assertThat(next.get("bases")).isEqualTo(draft.get("bases"));
    assertThat(next.get("source")).isEqualTo(draft.get("source"));
    assertThat(texts(next.get("questions"), "about")).doesNotContain("PL.8 schedule");
  }

  @Test
  void whatWasReadFromADocumentCanBeSentBackAndNothingChanges() {
    JsonNode draft = imported("sent back");
    Map<String, String> seen = Map.of("If-Match", "\"" + draft.get("version").asLong() + "\"");

    assertThat(hung.ok("PUT", at(draft), draft.toString(), seen)).isEqualTo(draft);
    assertThat(hung.get(at(draft))).isEqualTo(draft);
  }

  @Test
  void anActivityBecomesAListedItemAndAListedItemAnActivityWithItsLines() {
    JsonNode draft = imported("the other way round");
    String text = activity(draft, "PL.3").get("text").asString();
    StringBuilder rest = new StringBuilder();
    draft
        .get("activities")
        .forEach(
            one -> {
              String ref = one.get("ref").asString();
              rest.append(ref.equals("PL.3") ? "" : "{\"ref\":\"%s\"},".formatted(ref));
            });
    String listed = "{\"kind\":\"CONTENT\",\"text\":\"%s\"}".formatted(text);
    JsonNode next =
        hung.ok(
            "PUT",
            at(draft),
            "{\"activities\":[%s],\"provisions\":[%s]}"
                .formatted(rest.substring(0, rest.length() - 1), listed),
            version(draft));
    assertThat(next.at("/source/provisions")).hasSize(1);
    assertThat(next.at("/source/provisions/0/evidence/lines"))
        .isEqualTo(activity(draft, "PL.3").at("/evidence/lines"));

    JsonNode back =
        hung.ok(
            "PUT",
            at(draft),
            "{\"activities\":[%s{\"ref\":\"PL.3\",\"text\":\"%s\"}],\"provisions\":[]}"
                .formatted(rest, text),
            version(next));
    assertThat(activity(back, "PL.3").at("/evidence/lines"))
        .isEqualTo(activity(draft, "PL.3").at("/evidence/lines"));
    assertThat(
            hung.send(
                "PUT",
                at(draft),
                "{\"provisions\":[{\"kind\":\"GOAL\",\"text\":\"Tự viết\"}]}",
                "application/json",
                version(back)))
        .matches(problem(422, "provision.not-read"));
  }

  private static Map<String, String> version(JsonNode plan) {
    return Map.of("If-Match", "\"" + plan.get("version").asLong() + "\"");
  }

  @Test
  void aBasisThatIsAPlanKeptHereLeadsToIt() {
    JsonNode cited =
        hung.ok(
            "POST",
            "/api/v1/plans",
            """
            {"issuer":"99","number":"208/KH-UBND","title":"Hiện đại hóa","year":2026,
             "date":"2025-12-22","activities":[{"ref":"1","text":"Việc","leads":["Sở Nội vụ"],
             "schedule":{"kind":"STANDING"}}]}
            """,
            Map.of("Idempotency-Key", "cited"));
    assertThat(imported("before it is in force").at("/bases/1").has("planId")).isFalse();
    new Client(service, "chau")
        .ok(
            "POST",
            at(cited) + "/issue",
            "{}",
            Map.of("If-Match", "\"" + cited.get("version").asLong() + "\""));

    JsonNode draft = hung.get(at(imported("before it is in force")));

    assertThat(draft.at("/bases/1/planId")).isEqualTo(cited.get("id"));
    assertThat(draft.at("/bases/0").has("planId")).isFalse();
  }

  private static byte[] document() {
    return SamplePlans.document().getBytes(UTF_8);
  }

  private JsonNode imported(String key) {
    HttpResponse<String> answer =
        hung.hand(
            IMPORTS,
            document(),
            Map.of("Content-Type", BYTES, "Idempotency-Key", key.replace(' ', '-')));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return json(answer);
  }

  private static String at(JsonNode plan) {
    return "/api/v1/plans/" + plan.get("id").asString();
  }

  private static JsonNode activity(JsonNode plan, String ref) {
    return only(plan.get("activities"), "ref", ref);
  }

  private static JsonNode question(JsonNode plan, String about) {
    return only(plan.get("questions"), "about", about);
  }

  private static JsonNode only(JsonNode items, String field, String value) {
    return items
        .valueStream()
        .filter(item -> item.path(field).asString("").equals(value))
        .findFirst()
        .orElseThrow(() -> new AssertionError(value + " in " + items));
  }

  /** What stands in the document where this was read. */
  private static String line(JsonNode read) {
    return SamplePlans.document().lines().toList().get(read.at("/lines/from").asInt() - 1);
  }

  private static Map<String, String> typed(String type, String key) {
    return Map.of("Content-Type", type, "Idempotency-Key", key);
  }

  private static byte[] form(byte[] file) {
    ByteArrayOutputStream form = new ByteArrayOutputStream();
    form.writeBytes(
        "--b0\r\nContent-Disposition: form-data; name=\"y\"\r\n\r\n1\r\n".getBytes(UTF_8));
    form.writeBytes(
        ("--b0\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n"
                + "Content-Type: text/plain\r\n\r\n")
            .getBytes(UTF_8));
    form.writeBytes(file);
    form.writeBytes("\r\n--b0--\r\n".getBytes(UTF_8));
    return form.toByteArray();
  }
}
