package vn.thac.plan.adapter.http;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import vn.thac.access.Action;
import vn.thac.access.Asking;
import vn.thac.access.Decides;
import vn.thac.calendar.Office;
import vn.thac.directory.application.Places;
import vn.thac.directory.domain.Directory;
import vn.thac.directory.domain.Place;
import vn.thac.http.IdempotencyKey;
import vn.thac.http.IfMatch;
import vn.thac.http.Reason;
import vn.thac.http.Refused;
import vn.thac.http.arriving.HandedIn;
import vn.thac.plan.application.DraftPlan;
import vn.thac.plan.application.Plans;
import vn.thac.plan.application.Request;
import vn.thac.plan.application.RewritePlan;
import vn.thac.plan.domain.planning.Content;
import vn.thac.plan.domain.planning.Issuer;
import vn.thac.plan.domain.planning.Plan;
import vn.thac.plan.domain.planning.PlanId;
import vn.thac.reading.ReadDocument;

/** Drafts: written down, imported from a document, looked over. */
@RestController
@RequestMapping("/api/v1/plans")
public class DraftController {

  private static final Reason GONE =
      Reason.of(
          "plan.deleted",
          "Dự thảo này đã bị xóa; muốn lập lại, hãy gửi với một Idempotency-Key mới.",
          "This draft was deleted; to draft it again, send it with another Idempotency-Key.");

  private final VisiblePlans visible;
  private final Places places;
  private final DraftPlan draftPlan;
  private final RewritePlan rewritePlan;
  private final ImportedPlan importedPlan;
  private final HandedIn handedIn = new HandedIn();
  private final JsonMapper json;
  private final Clock clock;

  DraftController(
      Plans plans,
      Places places,
      DraftPlan draftPlan,
      RewritePlan rewritePlan,
      ReadDocument readDocument,
      JsonMapper json,
      Clock clock) {
    this.visible = new VisiblePlans(plans, places);
    this.places = places;
    this.draftPlan = draftPlan;
    this.rewritePlan = rewritePlan;
    this.importedPlan = new ImportedPlan(readDocument, clock);
    this.json = json;
    this.clock = clock;
  }

  @PostMapping
  @ApiResponse(responseCode = "201", description = "Drafted", useReturnTypeSchema = true)
  @Decides(Action.DRAFT_PLAN)
  ResponseEntity<PlanView> draft(
      Asking asking,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody PlanBody body) {
    IdempotencyKey once = IdempotencyKey.read(key);
    Directory directory = places.directory();
    Place issuer = IssuerChoice.of(directory, asking).named(body.issuer());
    Content content = DraftReader.read(body, thisYear(), null, directory);
    String print = IdempotencyKey.fingerprint(json.writeValueAsBytes(body));
    return drafted(asking, once, issuer, content, print);
  }

  /**
   * What a document is, its content says; types and names are not looked at.
   *
   * @param dryRun answers what would be drafted, and stores nothing
   */
  @PostMapping("/imports")
  @ApiResponse(responseCode = "201", description = "Drafted", useReturnTypeSchema = true)
  @ApiResponse(responseCode = "200", description = "A dry run", useReturnTypeSchema = true)
  @Decides(Action.DRAFT_PLAN)
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      required = true,
      content =
          @io.swagger.v3.oas.annotations.media.Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
              schema = @Schema(type = "string", format = "binary")))
  ResponseEntity<PlanView> importDocument(
      Asking asking,
      @Parameter(description = "One for each thing to be created; a dry run needs none.")
          @RequestHeader(name = "Idempotency-Key", required = false)
          @Nullable String key,
      @RequestParam(required = false) @Nullable Integer year,
      @RequestParam(required = false) @Nullable String issuer,
      @RequestParam(defaultValue = "false") boolean dryRun,
      HttpServletRequest request) {
    IdempotencyKey once = dryRun ? null : IdempotencyKey.read(key);
    return handedIn.read(
        asking.person().login(),
        request,
        document -> {
          ImportedPlan.Read read = importedPlan.read(document, year);
          IssuerChoice choice = IssuerChoice.of(places.directory(), asking);
          Place place = issuer == null ? choice.called(read.issuer()) : choice.named(issuer);
          if (once == null) {
            Plan tried = draftPlan.tryOut(place, read.content());
            return ResponseEntity.ok(visible.shown(tried, asking));
          }
          String print = IdempotencyKey.fingerprint(document) + "/" + year + "/" + issuer;
          return drafted(asking, once, place, read.content(), print);
        });
  }

  @PutMapping("/{id:[0-9a-fA-F-]+}")
  @Decides(Action.DRAFT_PLAN)
  ResponseEntity<PlanView> rewrite(
      Asking asking,
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestBody PlanBody body) {
    Plan seen = visible.get(id, asking, IfMatch.version(ifMatch));
    Directory directory = places.directory();
    Content content =
        seen.isRoot()
            ? DraftReader.read(body, thisYear(), seen.content(), directory)
            : SubPlanReader.read(body, seen, visible.shown(seen, asking), directory);
    Issuer by = issuedBy(body.issuer(), seen, directory, asking);
    return visible.granted(
        seen,
        asking,
        () -> rewritePlan.rewrite(seen, by, content, PlanBody.orNone(body.answered())));
  }

  /** A draft goes over to another place only where whoever rewrites it drafts for that as well. */
  private static Issuer issuedBy(
      @Nullable String issuer, Plan seen, Directory directory, Asking asking) {
    return issuer == null || !seen.isRoot() || issuer.equals(seen.issuer().unit())
        ? seen.issuer()
        : Issuer.of(IssuerChoice.of(directory, asking).named(issuer));
  }

  private ResponseEntity<PlanView> drafted(
      Asking asking, IdempotencyKey key, Place issuer, Content content, String print) {
    PlanId id = new PlanId(key.id("plan", asking.person().login()));
    Request request = new Request(print, asking.person().login());
    Plan plan = standing(draftPlan.draft(id, issuer, content, request));
    return ResponseEntity.status(HttpStatus.CREATED)
        .location(URI.create("/api/v1/plans/" + id.text()))
        .eTag(IfMatch.tag(plan.version()))
        .body(visible.shown(plan, asking));
  }

  private static Plan standing(DraftPlan.Outcome outcome) {
    return switch (outcome) {
      case DraftPlan.Outcome.Drafted(Plan plan) -> plan;
      case DraftPlan.Outcome.Another() -> throw IdempotencyKey.reused();
      case DraftPlan.Outcome.Gone() -> throw new Refused(HttpStatus.GONE, List.of(GONE));
      case DraftPlan.Outcome.TooMany(int most) ->
          throw new Refused(HttpStatus.CONFLICT, List.of(tooMany(most)));
    };
  }

  private static Reason tooMany(int most) {
    return Reason.of(
        "plan.too-many-drafts",
        "Anh/chị đã có %d dự thảo chưa ban hành ở đơn vị này; hãy ban hành hoặc xóa bớt rồi lập tiếp."
            .formatted(most),
        "You have %d drafts in this unit that were never issued; issue or delete some first."
            .formatted(most));
  }

  private int thisYear() {
    return Office.dayOf(clock.instant()).getYear();
  }
}
