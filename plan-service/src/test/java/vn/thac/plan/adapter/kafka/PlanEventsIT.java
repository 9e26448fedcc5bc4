package vn.thac.plan.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thac.plan.domain.planning.SamplePlans.DAY;
import static vn.thac.plan.domain.planning.SamplePlans.ISSUING;
import static vn.thac.plan.domain.planning.SamplePlans.NOW;
import static vn.thac.testkit.RealBroker.header;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thac.contracts.Event;
import vn.thac.contracts.Topics;
import vn.thac.directory.application.Places;
import vn.thac.directory.domain.Directory;
import vn.thac.messaging.EventSender;
import vn.thac.messaging.EventWriter;
import vn.thac.plan.Client;
import vn.thac.plan.RunningService;
import vn.thac.plan.application.PlanList;
import vn.thac.plan.application.Plans;
import vn.thac.plan.application.Request;
import vn.thac.plan.domain.planning.Content;
import vn.thac.plan.domain.planning.Decision;
import vn.thac.plan.domain.planning.Issuer;
import vn.thac.plan.domain.planning.Plan;
import vn.thac.plan.domain.planning.PlanFact;
import vn.thac.plan.domain.planning.PlanId;
import vn.thac.plan.domain.planning.Policy;
import vn.thac.plan.domain.planning.SamplePlans;
import vn.thac.plan.domain.planning.Status;
import vn.thac.testkit.OnEveryStore;
import vn.thac.testkit.RealBroker;
import vn.thac.testkit.Store;

/** The cascade through the real binding: what a plan told twice, early or late leaves behind. */
@OnEveryStore
class PlanEventsIT {

  private static final String[] EVERYBODY = {
    "99", "991", "99001", "99002", "992", "99005", "99006"
  };

  private static final PlanList.Sight SIGHT = new PlanList.Sight(List.of("/99"), List.of("/99"));

  private final Store store;
  private final RunningService service;
  private final Plans plans;
  private final PlanList list;

  PlanEventsIT(Store store) {
    this.store = store;
    service = RunningService.on(store);
    plans = service.bean(Plans.class);
    list = service.bean(PlanList.class);
  }

  @AfterAll
  static void stop() {
    RunningService.stop();
  }

  @BeforeEach
  void settle() {
    Client.settle(service);
  }

  private Plan issued(String name, Policy policy, Content content) {
    Directory directory = service.bean(Places.class).directory();
    PlanId id = new PlanId(UUID.nameUUIDFromBytes((store.name() + name).getBytes()));
    Plan draft = Plan.draft(id, Issuer.of(directory.place("99").orElseThrow()), content, NOW);
    plans.add(draft, new Request(name, "hung"));
    Plan issued = SamplePlans.done(ISSUING.issue(draft, directory, policy, DAY, NOW));
    plans.save(issued, List.of());
    return issued;
  }

  private void tell(Plan plan) {
    Event fact =
        PlanContract.toWire(
            plan.state().status() == Status.WITHDRAWN
                ? new PlanFact.PlanWithdrawn(plan)
                : new PlanFact.PlanIssued(plan),
            plan);
    service
        .bean(EventSender.class)
        .sendAll(List.of(service.bean(EventWriter.class).write(fact, plan.id().text(), NOW)));
    service.settled();
  }

  private List<String> units(Plan root) {
    return list.tree(new PlanList.TreeQuery(root.id(), "/99", null, SIGHT, null, 100)).stream()
        .map(line -> line.issuer().unit())
        .toList();
  }

  /** Ids of the events told of each plan of a cascade, by the plan and the kind of news. */
  private Map<String, List<String>> told(Plan root) {
    Map<String, List<String>> told = new TreeMap<>();
    RealBroker.read(Topics.PLAN, all -> correlated(all, root).size() >= 7).stream()
        .filter(record -> header(record, "ce_correlationid").equals(root.id().text()))
        .forEach(
            record ->
                told.computeIfAbsent(
                        record.key() + " " + header(record, "ce_type"), any -> new ArrayList<>())
                    .add(header(record, "ce_id")));
    return told;
  }

  private static List<ConsumerRecord<String, byte[]>> correlated(
      List<ConsumerRecord<String, byte[]>> all, Plan root) {
    return all.stream()
        .filter(record -> header(record, "ce_correlationid").equals(root.id().text()))
        .toList();
  }

  private List<Document> stored(Plan root) {
    List<Document> stored = new ArrayList<>();
    store
        .database()
        .getCollection("plans")
        .find(new Document("root", root.id().text()))
        .forEach(stored::add);
    stored.sort(Comparator.comparing(document -> document.getString("_id")));
    return stored;
  }

  @Test
  void aPlanToldTwiceHasItsSubPlansOnceAndTellsThemUnderTheSameIds() {
    Plan root = issued("twice", Policy.AUTOMATIC, SamplePlans.content());
    tell(root);
    assertThat(units(root)).containsExactly(EVERYBODY);
    List<Document> once = stored(root);

    tell(root);

    assertThat(stored(root)).isEqualTo(once);
    assertThat(told(root)).hasSize(7);
    assertThat(told(root).values())
        .allSatisfy(
            ids -> assertThat(ids).hasSizeGreaterThanOrEqualTo(2).containsOnly(ids.getFirst()));
  }

  @Test
  void subPlansUnderReviewAreToldToWaitAndGoNoFurther() {
    Plan root = issued("review", Policy.REVIEW, SamplePlans.content());
    tell(root);
    tell(root);

    assertThat(units(root)).containsExactly("99", "991", "992");
    Plan district = plans.find(PlanId.subPlan(root.id(), "992")).orElseThrow();
    assertThat(district.state().status()).isEqualTo(Status.DRAFT);
  }

  @Test
  void newsOfARevisionThatComesBeforeOrAfterTheFirstLeavesTheLatest() {
    Plan root = issued("late", Policy.AUTOMATIC, SamplePlans.content());
    Content onlyOne =
        SamplePlans.content(
            List.of(SamplePlans.activity("PL.3", List.of("UBND huyện Núi Xanh"), List.of())),
            List.of());
    Plan amended =
        SamplePlans.done(ISSUING.amend(root, onlyOne, service.bean(Places.class).directory(), NOW));
    tell(root);
    plans.save(amended, List.of());

    tell(amended);
    tell(root);

    assertThat(plans.find(PlanId.subPlan(root.id(), "991")).orElseThrow().state().status())
        .isEqualTo(Status.WITHDRAWN);
    Plan district = plans.find(PlanId.subPlan(root.id(), "992")).orElseThrow();
    assertThat(district.state().revision()).isEqualTo(1);
    assertThat(district.content().activities()).hasSize(1);
  }

  @Test
  void aWithdrawnPlanTakesEverythingBelowWithItHoweverOftenItIsTold() {
    Plan root = issued("gone", Policy.AUTOMATIC, SamplePlans.content());
    tell(root);
    Plan withdrawn = ((Decision.Done) root.withdraw("Thay thế", NOW)).plan();
    plans.save(withdrawn, List.of());

    tell(withdrawn);
    tell(withdrawn);
    tell(root);

    assertThat(list.tree(new PlanList.TreeQuery(root.id(), "/99", null, SIGHT, null, 100)))
        .hasSize(7)
        .allSatisfy(line -> assertThat(line.state().status()).isEqualTo(Status.WITHDRAWN))
        .allSatisfy(line -> assertThat(line.version()).isEqualTo(line.parent() == null ? 3 : 2));
  }
}
