package vn.thac.plan.adapter.http;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thac.access.Action;
import vn.thac.access.Asking;
import vn.thac.access.Decides;
import vn.thac.access.Post;
import vn.thac.directory.application.Places;
import vn.thac.directory.domain.Directory;
import vn.thac.directory.domain.OrgUnit;
import vn.thac.http.Cursor;
import vn.thac.http.Page;
import vn.thac.http.Refused;
import vn.thac.plan.application.PlanLine;
import vn.thac.plan.application.PlanList;
import vn.thac.plan.domain.planning.PlanId;
import vn.thac.plan.domain.planning.Status;

/** Lists of plans, and the tree of a plan with its sub-plans. */
@RestController
@RequestMapping("/api/v1/plans")
public class PlanListController {

  private final PlanList list;
  private final Places places;

  PlanListController(PlanList list, Places places) {
    this.list = list;
    this.places = places;
  }

  enum Depth {
    ONE,
    ALL
  }

  record Item(
      String id,
      String rootId,
      @Nullable String parentId,
      @Nullable String number,
      @Nullable String title,
      int year,
      String issuer,
      @Nullable String issuerName,
      String level,
      String status,
      String policy,
      int revision,
      long version,
      @Nullable LocalDate issuedOn,
      PlanView.@Nullable DueView awaitsUntil,
      PlanView.@Nullable SubmissionView submission) {}

  /** A plan of the tree; it hangs below {@code parentId}. */
  record TreeItem(
      String id,
      @Nullable String parentId,
      String unit,
      @Nullable String unitName,
      String path,
      String level,
      String status,
      int revision,
      PlanView.@Nullable DueView awaitsUntil) {}

  @GetMapping
  @Decides(Action.SEE_PLAN)
  Page<Item> list(
      Asking asking,
      @RequestParam(required = false) @Nullable Status status,
      @RequestParam(required = false) @Nullable Integer year,
      @RequestParam(required = false) @Nullable String issuer,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "50") int size) {
    Cursor after = Cursor.read(cursor, 2);
    if (after != null && !after.values().getFirst().matches("\\d{1,18}")) {
      throw Cursor.notOurs();
    }
    List<PlanLine> found =
        list.find(
            new PlanList.Query(
                sight(asking),
                status,
                year,
                issuer,
                after == null ? null : after.values(),
                Page.size(size) + 1));
    Page<PlanLine> page = Page.of(found, size, line -> new Cursor(PlanList.position(line)));
    Map<PlanId, PlanLine> roots = rootsOf(page.items());
    Directory directory = places.directory();
    return new Page<>(
        page.items().stream().map(line -> item(line, roots, directory)).toList(), page.next());
  }

  @GetMapping("/{id}/tree")
  @Decides(Action.SEE_PLAN)
  Page<TreeItem> tree(
      Asking asking,
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable String under,
      @RequestParam(defaultValue = "ALL") Depth depth,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "50") int size) {
    PlanLine top = top(seen(id, asking), under);
    Cursor after = Cursor.read(cursor, 1);
    List<PlanLine> found =
        list.tree(
            new PlanList.TreeQuery(
                top.root(),
                top.issuer().path(),
                depth == Depth.ONE ? top.id() : null,
                sight(asking),
                after == null ? null : after.values().getFirst(),
                Page.size(size) + 1));
    Page<PlanLine> page = Page.of(found, size, line -> Cursor.after(line.issuer().path()));
    Directory directory = places.directory();
    return new Page<>(
        page.items().stream().map(line -> treeItem(line, directory)).toList(), page.next());
  }

  private PlanLine seen(UUID id, Asking asking) {
    PlanLine plan =
        list.lines(List.of(new PlanId(id))).stream().findFirst().orElseThrow(Refused::notFound);
    VisiblePlans.require(plan.issuer(), plan.state(), asking);
    return plan;
  }

  private PlanLine top(PlanLine plan, @Nullable String under) {
    return under == null || under.equals(plan.issuer().unit())
        ? plan
        : list.ofUnit(plan.root(), under).orElseThrow(Refused::notFound);
  }

  private static PlanList.Sight sight(Asking asking) {
    List<String> drafts =
        asking.person().posts().stream()
            .map(Post::path)
            .filter(path -> asking.may(Action.SEE_DRAFT, path))
            .distinct()
            .toList();
    return new PlanList.Sight(asking.scope(), drafts);
  }

  private Map<PlanId, PlanLine> rootsOf(Collection<PlanLine> lines) {
    List<PlanId> ids = lines.stream().map(PlanLine::root).distinct().toList();
    return ids.isEmpty()
        ? Map.of()
        : list.lines(ids).stream().collect(Collectors.toMap(PlanLine::id, Function.identity()));
  }

  private static Item item(PlanLine line, Map<PlanId, PlanLine> roots, Directory directory) {
    PlanLine root = roots.getOrDefault(line.root(), line);
    var issueBy = line.state().issueBy();
    return new Item(
        line.id().text(),
        line.root().text(),
        text(line.parent()),
        root.number(),
        root.title(),
        line.year(),
        line.issuer().unit(),
        directory.unit(line.issuer().unit()).map(OrgUnit::name).orElse(null),
        line.issuer().level().name(),
        line.state().status().name(),
        line.state().policy().name(),
        line.state().revision(),
        line.version(),
        line.state().issuedOn(),
        issueBy == null ? null : PlanViews.due(issueBy),
        PlanView.SubmissionView.of(line.state().submission()));
  }

  private static TreeItem treeItem(PlanLine line, Directory directory) {
    var issueBy = line.state().issueBy();
    return new TreeItem(
        line.id().text(),
        text(line.parent()),
        line.issuer().unit(),
        directory.unit(line.issuer().unit()).map(OrgUnit::name).orElse(null),
        line.issuer().path(),
        line.issuer().level().name(),
        line.state().status().name(),
        line.state().revision(),
        issueBy == null ? null : PlanViews.due(issueBy));
  }

  private static @Nullable String text(@Nullable PlanId id) {
    return id == null ? null : id.text();
  }
}
