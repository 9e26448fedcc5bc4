package vn.thac.plan.adapter.mongo;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thac.plan.domain.planning.SamplePlans.CASCADE;
import static vn.thac.plan.domain.planning.SamplePlans.NOW;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thac.directory.domain.Directory;
import vn.thac.plan.RunningService;
import vn.thac.plan.application.Deleted;
import vn.thac.plan.application.PlanHasMovedOn;
import vn.thac.plan.application.PlanLine;
import vn.thac.plan.application.PlanList;
import vn.thac.plan.application.Plans;
import vn.thac.plan.application.Request;
import vn.thac.plan.domain.planning.Cascade;
import vn.thac.plan.domain.planning.Content;
import vn.thac.plan.domain.planning.Decision;
import vn.thac.plan.domain.planning.Plan;
import vn.thac.plan.domain.planning.PlanId;
import vn.thac.plan.domain.planning.Policy;
import vn.thac.plan.domain.planning.SamplePlans;
import vn.thac.testkit.OnEveryStore;
import vn.thac.testkit.Store;

@OnEveryStore
class MongoPlansIT {

  private static final Request PRINT = new Request("print", "hung");

  private final Directory directory = SamplePlans.directory();
  private final Store store;
  private final Plans plans;
  private final PlanList list;

  MongoPlansIT(Store store) {
    this.store = store;
    RunningService service = RunningService.on(store);
    plans = service.bean(Plans.class);
    list = service.bean(PlanList.class);
  }

  @AfterAll
  static void stop() {
    RunningService.stop();
  }

  @BeforeEach
  void empty() {
    store.database().getCollection("plans").deleteMany(new Document());
  }

  private Plan draft() {
    return SamplePlans.draft(directory, SamplePlans.content());
  }

  private Plan issued() {
    return SamplePlans.issued(directory, SamplePlans.content(), Policy.AUTOMATIC);
  }

  @Test
  void remembersADraftAndAPlanInForceWordForWord() {
    plans.add(draft(), PRINT);
    assertThat(plans.find(draft().id())).contains(draft());

    plans.save(issued(), List.of());
    assertThat(plans.find(draft().id())).contains(issued());
    assertThat(plans.request(draft().id())).contains(PRINT);
  }

  @Test
  void remembersWhatADocumentSaysWordForWordAndNothingOfItBelow() {
    Content read = SamplePlans.ofDocument();
    plans.add(SamplePlans.draft(directory, read), PRINT);
    assertThat(plans.find(draft().id()).orElseThrow().content()).isEqualTo(read);

    Plan root = SamplePlans.issuedAsIs(directory, read);
    plans.save(root, List.of());
    plans.addAll(CASCADE.subPlans(root, directory, NOW));

    assertThat(store.database().getCollection("plans").find(new Document("parent", null)).first())
        .asString()
        .contains("evidence", "source", "lines");
    assertThat(
            store
                .database()
                .getCollection("plans")
                .find(new Document("parent", root.id().text()))
                .map(Document::toString))
        .isNotEmpty()
        .noneMatch(
            document ->
                document.contains("evidence")
                    || document.contains("source")
                    || document.contains("lines"));
  }

  @Test
  void readsADraftThatWasStoredBeforeQuestionsHadChoices() {
    plans.add(SamplePlans.draft(directory, SamplePlans.ofDocument()), PRINT);
    store
        .database()
        .getCollection("plans")
        .updateOne(
            new Document(),
            new Document(
                "$unset",
                new Document("content.source", "").append("content.questions.0.choices", "")));

    Content read = plans.find(draft().id()).orElseThrow().content();
    assertThat(read.source()).isNull();
    assertThat(read.questions().getFirst().choices()).isEmpty();
  }

  @Test
  void addsADraftOnce() {
    assertThat(plans.add(draft(), PRINT)).isTrue();
    assertThat(plans.add(draft(), new Request("two", "mai"))).isFalse();
    assertThat(plans.request(draft().id())).contains(PRINT);
    assertThat(plans.find(new PlanId(new UUID(0, 1)))).isEmpty();
  }

  @Test
  void countsWhatAPersonDraftedForAUnitAndNeverIssued() {
    Plan draft = draft();
    plans.add(draft, PRINT);
    assertThat(plans.neverIssued(PRINT, draft.issuer(), 5)).isOne();
    assertThat(plans.neverIssued(new Request("print", "mai"), draft.issuer(), 5)).isZero();

    Plan withdrawn = SamplePlans.done(draft.withdraw("nhầm", NOW));
    plans.save(withdrawn, List.of());
    assertThat(plans.neverIssued(PRINT, draft.issuer(), 5)).isOne();
    empty();
    plans.add(draft, PRINT);
    plans.save(issued(), List.of());
    assertThat(plans.neverIssued(PRINT, draft.issuer(), 5)).isZero();
  }

  @Test
  void leavesOfADeletedPlanNothingButThatItWasThere() {
    plans.add(draft(), PRINT);
    Deleted deleted = new Deleted(draft().issuer().path(), "chau", NOW);
    plans.delete(draft(), deleted);

    assertThat(plans.find(draft().id())).isEmpty();
    assertThat(plans.all(List.of(draft().id()))).isEmpty();
    assertThat(plans.deleted(draft().id())).contains(deleted);
    assertThat(plans.request(draft().id())).contains(PRINT);
    assertThat(plans.add(draft(), PRINT)).isFalse();
    assertThat(plans.neverIssued(PRINT, draft().issuer(), 5)).isZero();
    assertThatThrownBy(() -> plans.delete(draft(), deleted)).isInstanceOf(PlanHasMovedOn.class);
    assertThat(store.database().getCollection("plans").find().first().keySet())
        .containsExactlyInAnyOrder("_id", "version", "fingerprint", "draftedBy", "deleted");
  }

  @Test
  void savesOnlyWhatHasSeenTheLatest() {
    plans.add(draft(), PRINT);
    Plan first = SamplePlans.done(draft().rewrite(SamplePlans.content()));
    plans.save(first, List.of());

    Plan late = SamplePlans.done(draft().rewrite(SamplePlans.content()));
    assertThatThrownBy(() -> plans.save(late, List.of())).isInstanceOf(PlanHasMovedOn.class);
  }

  @Test
  void addsSubPlansOnceAndSaysWhichWereThere() {
    List<Plan> subPlans = CASCADE.subPlans(issued(), directory, NOW);

    assertThat(plans.addAll(subPlans.subList(0, 1))).isEmpty();
    assertThat(plans.addAll(subPlans)).containsExactly(subPlans.getFirst().id());
    assertThat(plans.addAll(subPlans)).hasSize(2);
    assertThat(plans.addAll(List.of())).isEmpty();
    assertThat(plans.childrenOf(List.of(issued().id())))
        .containsExactlyInAnyOrderElementsOf(subPlans);
    assertThat(plans.all(List.of(subPlans.getLast().id()))).containsExactly(subPlans.getLast());
  }

  @Test
  void savesChangedSubPlansUnlessOneHasMovedOn() {
    Plan root = issued();
    List<Plan> before = CASCADE.subPlans(root, directory, NOW);
    plans.addAll(before);
    Plan withdrawn = ((Decision.Done) root.withdraw("Thay thế", NOW)).plan();
    List<Cascade.Change> changes = CASCADE.reconcile(withdrawn, List.of(), before, NOW);

    assertThat(plans.saveAll(changes)).isTrue();
    assertThat(plans.saveAll(changes)).isFalse();
    assertThat(plans.all(before.stream().map(Plan::id).toList()))
        .containsExactlyInAnyOrderElementsOf(changes.stream().map(Cascade.Change::after).toList());
  }

  @Test
  void listsWhatIsInSightTheNewestFirst() {
    plans.add(draft(), PRINT);
    plans.save(issued(), List.of());
    List<Plan> all = SamplePlans.cascade(issued(), directory);
    plans.addAll(all.subList(1, all.size()));

    assertThat(units(query(List.of("/99/992"), List.of(), 50)))
        .containsExactlyInAnyOrder("99", "992", "99005", "99006", "99007");
    assertThat(units(query(List.of("/99/992/99006/99006.VP"), List.of(), 50)))
        .containsExactlyInAnyOrder("99", "992", "99006");
    assertThat(units(query(List.of(), List.of(), 50))).isEmpty();
    List<PlanLine> part = list.find(query(List.of("/99"), List.of(), 3));
    List<PlanLine> rest =
        list.find(
            new PlanList.Query(
                new PlanList.Sight(List.of("/99"), List.of()),
                null,
                2025,
                null,
                PlanList.position(part.getLast()),
                50));
    assertThat(part.size() + rest.size()).isEqualTo(all.size());
    assertThat(rest).doesNotContainAnyElementsOf(part);
  }

  @Test
  void listsDraftsOnlyToTheirOwnUnit() {
    plans.add(draft(), PRINT);

    assertThat(units(query(List.of("/99"), List.of(), 50))).isEmpty();
    assertThat(units(query(List.of("/99"), List.of("/99"), 50))).containsExactly("99");
  }

  @Test
  void listsWhatWasWithdrawnBeforeItWasIssuedOnlyToItsOwnUnit() {
    plans.add(draft(), PRINT);
    plans.save(((Decision.Done) draft().withdraw("Không dùng", NOW)).plan(), List.of());

    assertThat(units(query(List.of("/99/992"), List.of("/99/992"), 50))).isEmpty();
    assertThat(units(query(List.of("/99"), List.of(), 50))).isEmpty();
    assertThat(units(query(List.of("/99"), List.of("/99"), 50))).containsExactly("99");
  }

  @Test
  void showsWhatAwaitsIssueInTheTreeToItsUnitAndThoseAboveOnly() {
    Plan root = SamplePlans.issued(directory, SamplePlans.content(), Policy.REVIEW);
    plans.add(draft(), PRINT);
    plans.save(root, List.of());
    plans.addAll(CASCADE.subPlans(root, directory, NOW));

    assertThat(units(tree(root, List.of("/99"), List.of()))).containsExactly("99", "991", "992");
    assertThat(units(tree(root, List.of("/99/992"), List.of("/99/992"))))
        .containsExactly("99", "992");
    assertThat(units(tree(root, List.of("/99/992"), List.of()))).containsExactly("99");
    assertThat(units(tree(root, List.of("/99/992/99006"), List.of("/99/992/99006"))))
        .containsExactly("99");
  }

  /** Issued and not yet issued side by side, whoever looks, from wherever, in parts of any size. */
  @Test
  void showsEverybodyOfATreeAndOfAListWhatIsTheirsAndNoMore() {
    List<Plan> cascade = SamplePlans.cascade(issued(), directory);
    plans.add(draft(), PRINT);
    plans.save(issued(), List.of());
    plans.addAll(halfOfThemAwaitingIssue(cascade));
    PlanId root = issued().id();
    List<PlanLine> all = list.tree(treeOf(root, "/99", null, EVERYTHING, null, 100));
    assertThat(all).hasSize(cascade.size()).anyMatch(plan -> plan.state().issuedOn() == null);
    assertThat(all.stream().map(plan -> plan.state().at()).distinct()).hasSizeGreaterThan(1);

    Random random = new Random(99);
    for (int i = 0; i < 200; i++) {
      PlanList.Sight sight = new PlanList.Sight(some(random), some(random));
      PlanLine top = all.get(random.nextInt(all.size()));
      PlanId parent = random.nextInt(3) == 0 ? top.id() : null;
      int limit = 1 + random.nextInt(3);

      assertThat(treeInParts(root, top, parent, sight, limit))
          .as("tree from %s, children of %s, for %s", top.issuer().path(), parent, sight)
          .isEqualTo(
              units(
                  all.stream()
                      .filter(plan -> isIn(plan.issuer().path(), top.issuer().path()))
                      .filter(plan -> parent == null || parent.equals(plan.parent()))
                      .filter(sight::showsInTree)
                      .toList()));
      assertThat(listInParts(sight, limit))
          .as("list for %s", sight)
          .isEqualTo(
              units(
                  all.stream()
                      .filter(plan -> isListed(plan, sight))
                      .sorted(
                          comparing((PlanLine plan) -> plan.state().at())
                              .thenComparing(plan -> plan.id().text())
                              .reversed())
                      .toList()));
    }
  }

  private static final PlanList.Sight EVERYTHING =
      new PlanList.Sight(List.of("/99"), List.of("/99"));

  private List<Plan> halfOfThemAwaitingIssue(List<Plan> cascade) {
    Plan reviewed = SamplePlans.issued(directory, SamplePlans.content(), Policy.REVIEW);
    Instant later = NOW.plusSeconds(60);
    List<Plan> mixed = new ArrayList<>(CASCADE.subPlans(reviewed, directory, later));
    List<PlanId> awaiting = mixed.stream().map(Plan::id).toList();
    mixed.removeIf(plan -> plan.issuer().unit().endsWith("1"));
    cascade.stream()
        .skip(1)
        .filter(plan -> !awaiting.contains(plan.id()) || plan.issuer().unit().endsWith("1"))
        .forEach(mixed::add);
    return mixed;
  }

  private List<String> treeInParts(
      PlanId root, PlanLine top, PlanId parent, PlanList.Sight sight, int limit) {
    List<PlanLine> seen = new ArrayList<>();
    List<PlanLine> part;
    do {
      String after = seen.isEmpty() ? null : seen.getLast().issuer().path();
      part = list.tree(treeOf(root, top.issuer().path(), parent, sight, after, limit));
      seen.addAll(part);
    } while (part.size() == limit);
    return units(seen);
  }

  private List<String> listInParts(PlanList.Sight sight, int limit) {
    List<PlanLine> seen = new ArrayList<>();
    List<PlanLine> part;
    do {
      List<String> after = seen.isEmpty() ? null : PlanList.position(seen.getLast());
      part = list.find(new PlanList.Query(sight, null, null, null, after, limit));
      seen.addAll(part);
    } while (part.size() == limit);
    return units(seen);
  }

  private static boolean isListed(PlanLine plan, PlanList.Sight sight) {
    String path = plan.issuer().path();
    return plan.state().issuedOn() == null
        ? sight.drafts().contains(path)
        : sight.inForce().stream().anyMatch(of -> isIn(path, of) || isIn(of, path));
  }

  private static boolean isIn(String path, String of) {
    return path.equals(of) || path.startsWith(of + "/");
  }

  private static List<String> some(Random random) {
    return Stream.of(
            "/99", "/99/991", "/99/992", "/99/99.SNV", "/99/991/99001", "/99/992/99006", "/9")
        .filter(path -> random.nextInt(4) == 0)
        .toList();
  }

  private static PlanList.TreeQuery treeOf(
      PlanId root, String under, PlanId parent, PlanList.Sight sight, String after, int limit) {
    return new PlanList.TreeQuery(root, under, parent, sight, after, limit);
  }

  private List<PlanLine> tree(Plan root, List<String> inForce, List<String> drafts) {
    PlanList.Sight sight = new PlanList.Sight(inForce, drafts);
    return list.tree(new PlanList.TreeQuery(root.id(), "/99", null, sight, null, 50));
  }

  @Test
  void showsTheTreeInItsOrderPartByPart() {
    plans.add(draft(), PRINT);
    plans.save(issued(), List.of());
    List<Plan> all = SamplePlans.cascade(issued(), directory);
    plans.addAll(all.subList(1, all.size()));
    PlanId root = issued().id();

    assertThat(units(tree(root, "/99", null, null, 50)))
        .containsExactly("99", "991", "99001", "99002", "992", "99005", "99006", "99007");
    assertThat(units(tree(root, "/99", null, "/99/991", 2))).containsExactly("99001", "99002");
    assertThat(units(tree(root, "/99", root, null, 50))).containsExactly("991", "992");
    assertThat(list.ofUnit(root, "99006").orElseThrow().issuer().path()).isEqualTo("/99/992/99006");
  }

  private static PlanList.Query query(List<String> inForce, List<String> drafts, int limit) {
    return new PlanList.Query(new PlanList.Sight(inForce, drafts), null, 2025, null, null, limit);
  }

  private List<PlanLine> tree(PlanId root, String under, PlanId parent, String after, int limit) {
    PlanList.Sight sight = new PlanList.Sight(List.of("/99"), List.of());
    return list.tree(new PlanList.TreeQuery(root, under, parent, sight, after, limit));
  }

  private List<String> units(PlanList.Query query) {
    return units(list.find(query));
  }

  private static List<String> units(List<PlanLine> lines) {
    return lines.stream().map(line -> line.issuer().unit()).toList();
  }
}
