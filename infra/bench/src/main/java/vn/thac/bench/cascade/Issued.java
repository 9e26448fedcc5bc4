package vn.thac.bench.cascade;

import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.conversions.Bson;
import tools.jackson.databind.JsonNode;
import vn.thac.bench.limit.BareBroker;
import vn.thac.bench.limit.BareStore;
import vn.thac.bench.limit.Kept;
import vn.thac.bench.nation.Nation;
import vn.thac.bench.nation.NationalPlan;
import vn.thac.bench.nation.NationalPlan.Expected;
import vn.thac.bench.nation.Staff;
import vn.thac.bench.stage.Offsets;
import vn.thac.bench.stage.Stage;
import vn.thac.contracts.Topics;
import vn.thac.trial.mainjob.Api;
import vn.thac.trial.platform.Member;

/**
 * One plan issued on a stage, and what came of it.
 *
 * @param armed from the request to issue it to the last deadline armed
 * @param settled until the last event that followed was read by everybody
 * @param processor the seconds of processor time that each process took until then
 * @param others what everything else on the machine took meanwhile
 */
public record Issued(
    String plan,
    Duration armed,
    Duration settled,
    Map<Member, Double> processor,
    double others,
    List<Kept> documents,
    List<BareBroker.FromBelow> told) {

  private static final String EVERYBODY = "";
  private static final String WHO = Staff.coordinator(Nation.TOP);
  private static final String WHO_SIGNS = Staff.leader(Nation.TOP);

  /** What was in the stores before, or is no document of a plan. */
  private static final List<String> NOT_OF_PLANS =
      List.of("directory_places", "directory_people", "places", "stamps", "dead_letters");

  /** Issues the plan of that number and waits for the end of it. */
  public static Issued on(Stage stage, int number) throws Exception {
    BareStore bare = new BareStore(stage.store());
    BareBroker broker = new BareBroker(stage.platform().broker());
    Map<String, Set<BsonValue>> before = ids(bare.read(stage.databases(), NOT_OF_PLANS));
    Map<TopicPartition, Long> begins = broker.ends(Topics.all());
    Expected expected = Expected.of(stage.nation());

    Api.Answer draft = draft(stage.api(), number);
    Duration armed;
    Duration settled;
    Map<Member, Double> processor;
    double others;
    try (Offsets offsets = new Offsets(stage.platform().broker())) {
      long told = offsets.told(Topics.PLAN);
      processor = stage.processorSeconds();
      others = stage.othersSeconds();
      long begun = System.nanoTime();
      issue(stage.api(), draft);
      Stage.until(
          "the last sub-plan", () -> offsets.told(Topics.PLAN) == told + expected.plans() + 1);
      // When nobody has a plan to read any more, all that follows from one has been told.
      Stage.until(
          "the last task and report", () -> offsets.unread(List.of(Topics.PLAN), EVERYBODY) == 0);
      Stage.until(
          "the last deadline",
          () ->
              offsets.unread(List.of(Topics.PLAN, Topics.TASK, Topics.REPORT), "notification")
                  == 0);
      armed = Duration.ofNanos(System.nanoTime() - begun);
      Stage.until("all of it", () -> offsets.unread(Topics.all(), EVERYBODY) == 0);
      settled = Duration.ofNanos(System.nanoTime() - begun);
      others = stage.othersSeconds() - others;
      stage.processorSeconds().forEach((member, now) -> processor.merge(member, -now, Double::sum));
    }

    String plan = draft.body().get("id").asString();
    mustBe(stage, plan, expected);
    List<Kept> made =
        bare.read(stage.databases(), NOT_OF_PLANS).stream()
            .map(kept -> kept.without(before.getOrDefault(kept.name(), Set.of())))
            .toList();
    processor.replaceAll((member, seconds) -> -seconds);
    return new Issued(plan, armed, settled, processor, others, made, broker.since(begins));
  }

  /** Issues a plan and waits for nothing. */
  public static void only(Api api, int number) {
    issue(api, draft(api, number));
  }

  private static Api.Answer draft(Api api, int number) {
    Api.Answer draft =
        api.post(
            WHO,
            "/api/v1/plans",
            NationalPlan.body(),
            Map.of("Idempotency-Key", "bench-" + number));
    draft.ok();
    return draft;
  }

  private static void issue(Api api, Api.Answer draft) {
    JsonNode issued =
        api.post(
                WHO_SIGNS,
                "/api/v1/plans/" + draft.body().get("id").asString() + "/issue",
                Map.of("policy", "AUTOMATIC", "issuedOn", NationalPlan.ISSUED_ON.toString()),
                Map.of("If-Match", draft.version()))
            .ok();
    if (!issued.get("status").asString().equals("ISSUED")) {
      throw new IllegalStateException("not issued: " + issued);
    }
  }

  /** What is not there, or is there twice, was not made quickly. */
  private static void mustBe(Stage stage, String plan, Expected expected) {
    must(stage, Member.PLAN, "plans", Filters.eq("root", plan), expected.plans() + 1);
    must(stage, Member.TASK, "tasks", Filters.eq("rootPlanId", plan), expected.tasks());
    must(stage, Member.REPORT, "reports", Filters.eq("rootPlan", plan), expected.reports());
    must(
        stage,
        Member.NOTIFICATION,
        "deadlines",
        Filters.eq("subject.rootPlanId", plan),
        expected.deadlines());
  }

  private static void must(
      Stage stage, Member service, String collection, Bson filter, long expected) {
    long found = stage.database(service).getCollection(collection).countDocuments(filter);
    if (found != expected) {
      throw new IllegalStateException(
          "%s: expected %d, found %d".formatted(collection, expected, found));
    }
  }

  private static Map<String, Set<BsonValue>> ids(List<Kept> kept) {
    Map<String, Set<BsonValue>> ids = new HashMap<>();
    for (Kept one : kept) {
      Set<BsonValue> own = new HashSet<>();
      for (BsonDocument document : one.documents()) {
        own.add(document.get("_id"));
      }
      ids.put(one.name(), own);
    }
    return ids;
  }
}
