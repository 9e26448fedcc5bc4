package vn.thac.plan.adapter.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.thac.testkit.Answers.json;
import static vn.thac.testkit.Answers.problem;

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
import vn.thac.plan.adapter.document.HostileDocument;
import vn.thac.plan.adapter.document.Invented;
import vn.thac.plan.adapter.document.InventedDocx;
import vn.thac.plan.adapter.document.InventedPdf;
import vn.thac.plan.adapter.document.InventedPlans;
import vn.thac.testkit.OnEveryStore;
import vn.thac.testkit.Store;

/** Documents as people hand them in over HTTP. */
@OnEveryStore
class DocumentApiIT {

  private static final String IMPORTS = "/api/v1/plans/imports?year=2026";
  private static final String BYTES = "application/octet-stream";
  private static final Set<String> OF_EACH_ITS_OWN = Set.of("id", "rootId", "path", "version");

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
    return draft.remove(OF_EACH_ITS_OWN);
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
