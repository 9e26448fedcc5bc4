package vn.thac.plan.adapter.http;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
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
import vn.thac.calendar.WorkingCalendar;
import vn.thac.directory.adapter.http.Refusing;
import vn.thac.directory.application.Places;
import vn.thac.directory.domain.Directory;
import vn.thac.directory.domain.Place;
import vn.thac.directory.domain.Refusal;
import vn.thac.http.IdempotencyKey;
import vn.thac.http.IfMatch;
import vn.thac.http.Reason;
import vn.thac.http.Refused;
import vn.thac.http.arriving.HandedIn;
import vn.thac.plan.application.Author;
import vn.thac.plan.application.DraftPlan;
import vn.thac.plan.application.Drafted;
import vn.thac.plan.application.ImportPlan;
import vn.thac.plan.application.IssuerChoice;
import vn.thac.plan.application.Plans;
import vn.thac.plan.application.Request;
import vn.thac.plan.application.RewritePlan;
import vn.thac.plan.domain.planning.Content;
import vn.thac.plan.domain.planning.Issuer;
import vn.thac.plan.domain.planning.Plan;
import vn.thac.plan.domain.planning.PlanId;

/** Drafts: written down, imported from a document, looked over. */
@RestController
@RequestMapping("/api/v1/plans")
public class DraftController {

  private static final Reason GONE =
      Reason.of(
          "plan.deleted",
          "Dự thảo này đã bị xóa; muốn lập lại, hãy gửi với một Idempotency-Key mới.",
          "This draft was deleted; to draft it again, send it with another Idempotency-Key.");

  private static final Reason NO_YEAR =
      Reason.ofParameter("plan.year", "year", "Năm không hợp lệ.", "This is no year of ours.");

  private final VisiblePlans visible;
  private final Places places;
  private final DraftPlan draftPlan;
  private final RewritePlan rewritePlan;
  private final ImportPlan importPlan;
  private final HandedIn handedIn = new HandedIn();
  private final JsonMapper json;
  private final Clock clock;

  DraftController(
      Plans plans,
      Places places,
      DraftPlan draftPlan,
      RewritePlan rewritePlan,
      ImportPlan importPlan,
      JsonMapper json,
      Clock clock) {
    this.visible = new VisiblePlans(plans, places);
    this.places = places;
    this.draftPlan = draftPlan;
    this.rewritePlan = rewritePlan;
    this.importPlan = importPlan;
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
    Place issuer = chosen(body.issuer(), directory, asking);
    Content content = DraftReader.read(body, thisYear(), null, directory);
    String print = IdempotencyKey.fingerprint(json.writeValueAsBytes(body));
    return drafted(
        asking, once, print, (id, request) -> draftPlan.draft(id, issuer, content, request));
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
    if (year != null && (year < WorkingCalendar.FIRST_YEAR || year > WorkingCalendar.LAST_YEAR)) {
      throw Refused.unprocessable(List.of(NO_YEAR));
    }
    return handedIn.read(
        asking.person().login(),
        request,
        document -> {
          ImportPlan.Outcome.Read read =
              read(new ImportPlan.Brought(document, year, issuer), asking);
          if (once == null) {
            return ResponseEntity.ok(visible.shown(importPlan.tryOut(read), asking));
          }
          String print = IdempotencyKey.fingerprint(document) + "/" + year + "/" + issuer;
          return drafted(asking, once, print, (id, by) -> importPlan.draft(id, read, by));
        });
  }

  private ImportPlan.Outcome.Read read(ImportPlan.Brought brought, Asking asking) {
    return switch (importPlan.read(brought, author(places.directory(), asking))) {
      case ImportPlan.Outcome.Read read -> {
        asking.require(read.issuer().path());
        yield read;
      }
      case ImportPlan.Outcome.Refused(Refusal reason) -> throw Refusing.all(List.of(reason));
    };
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
        : Issuer.of(chosen(issuer, directory, asking));
  }

  private static Place chosen(@Nullable String code, Directory directory, Asking asking) {
    return switch (IssuerChoice.named(code, directory, author(directory, asking))) {
      case IssuerChoice.Of(Place place) -> {
        asking.require(place.path());
        yield place;
      }
      case IssuerChoice.None(Refusal reason) -> throw Refusing.all(List.of(reason));
    };
  }

  private static Author author(Directory directory, Asking asking) {
    return new Author(
        asking.ownUnits().stream()
            .flatMap(unit -> directory.place(unit).stream())
            .filter(place -> asking.may(Action.DRAFT_PLAN, place.path()))
            .toList());
  }

  private ResponseEntity<PlanView> drafted(
      Asking asking, IdempotencyKey key, String print, BiFunction<PlanId, Request, Drafted> wish) {
    PlanId id = new PlanId(key.id("plan", asking.person().login()));
    Plan plan = standing(wish.apply(id, new Request(print, asking.person().login())));
    return ResponseEntity.status(HttpStatus.CREATED)
        .location(URI.create("/api/v1/plans/" + id.text()))
        .eTag(IfMatch.tag(plan.version()))
        .body(visible.shown(plan, asking));
  }

  private static Plan standing(Drafted drafted) {
    return switch (drafted) {
      case Drafted.There(Plan plan) -> plan;
      case Drafted.Another() -> throw IdempotencyKey.reused();
      case Drafted.Gone() -> throw new Refused(HttpStatus.GONE, List.of(GONE));
      case Drafted.TooMany(int most) ->
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
