package vn.thac.task.adapter.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.thac.task.Plans.activity;
import static vn.thac.testkit.Answers.code;
import static vn.thac.testkit.Answers.json;
import static vn.thac.testkit.RealBroker.header;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.cloud.stream.binding.BindingsLifecycleController;
import tools.jackson.databind.JsonNode;
import vn.thac.access.DirectoryCopy;
import vn.thac.contracts.PlaceRegisteredV1;
import vn.thac.contracts.Topics;
import vn.thac.messaging.EventWriter;
import vn.thac.task.Plans;
import vn.thac.task.RunningService;
import vn.thac.task.application.Tasks;
import vn.thac.testkit.HostileRecords;
import vn.thac.testkit.OnEveryStore;
import vn.thac.testkit.RealBroker;
import vn.thac.testkit.Store;

/** Bad records in the middle of five hundred: the others take effect, the bad ones wait apart. */
@OnEveryStore
class PoisonIT {

  private static final String TYPE = "vn.thac.plan.issued.v1";
  private static final String LISTENER = "onPlanEvents-in-0";
  private static final String OPERATOR = "quantri";

  /** A place whose stored copy cannot be read: a plan that names it cannot be handled. */
  private static final String BROKEN = "76";

  private final Store store;
  private final RunningService service;
  private final String run;
  private final HostileRecords records = new HostileRecords(Topics.PLAN, TYPE);

  PoisonIT(Store store) {
    this.store = store;
    this.service = RunningService.on(store);
    this.run = store.name() + "-";
  }

  @AfterAll
  static void stop() {
    RunningService.stop();
  }

  @Test
  void whatIsBadAmongFiveHundredCostsTheOthersNothingAndIsReplayedOnce() {
    store
        .database()
        .getCollection("directory_places")
        .insertOne(new Document("_id", BROKEN).append("units", "hỏng"));
    String poison = run + "poison";
    Map<String, ProducerRecord<byte[], byte[]>> junk = records.junk();
    String dressed = run + "dressed";
    Map<String, ProducerRecord<byte[], byte[]>> odd = records.dressed(dressed, plan(dressed, "75"));
    int bad = junk.size() + odd.size() + 1;
    List<String> good = IntStream.range(0, 500 - bad).mapToObj(i -> run + "good-" + i).toList();
    List<ProducerRecord<byte[], byte[]>> batch = new ArrayList<>();
    good.subList(0, 240).forEach(id -> batch.add(records.fact(id, plan(id, "75"))));
    batch.addAll(junk.values());
    batch.add(records.fact(poison, plan(poison, BROKEN)));
    batch.addAll(odd.values());
    good.subList(240, good.size()).forEach(id -> batch.add(records.fact(id, plan(id, "75"))));
    assertThat(batch).hasSize(500);

    service.bean(BindingsLifecycleController.class).stop(LISTENER);
    RealBroker.send(batch);
    service.bean(BindingsLifecycleController.class).start(LISTENER);

    List<String> apart = Stream.concat(junk.keySet().stream(), Stream.of(poison)).toList();
    await()
        .atMost(Duration.ofMinutes(1))
        .untilAsserted(
            () ->
                assertThat(service.parked(Topics.PLAN))
                    .extracting(ConsumerRecord::key)
                    .containsExactlyInAnyOrderElementsOf(apart));
    service.settled();
    List<String> sound = Stream.concat(good.stream(), odd.keySet().stream()).toList();
    assertThat(service.bean(Tasks.class).ofPlans(sound))
        .extracting(task -> task.assignment().planId())
        .containsExactlyInAnyOrderElementsOf(sound);
    assertThat(service.parked(Topics.PLAN))
        .allSatisfy(one -> assertThat(header(one, "dlt-reason")).isNotBlank());
    assertThat(service.handled(TYPE, "parked")).isEqualTo(1);

    replaysOnceItsCauseIsGone(poison);
  }

  private void replaysOnceItsCauseIsGone(String poison) {
    JsonNode letter = service.letter(poison, OPERATOR);
    String replay = "/api/v1/dead-letters/" + letter.get("id").asString() + "/replay";
    assertThat(letter.get("reason").asString()).contains("ClassCastException");
    assertThat(service.post(replay, "hung", null, "").statusCode()).isEqualTo(403);
    assertThat(code(service.post(replay, OPERATOR, null, ""), 422))
        .isEqualTo("dead-letter.failed-again");
    assertThat(service.bean(Tasks.class).ofPlans(List.of(poison))).isEmpty();

    repair();
    for (int twice = 0; twice < 2; twice++) {
      var answer = service.post(replay, OPERATOR, null, "");
      assertThat(json(answer).get("state").asString()).as(answer.body()).isEqualTo("REPLAYED");
    }
    service.settled();

    assertThat(service.bean(Tasks.class).ofPlans(List.of(poison)))
        .singleElement()
        .satisfies(task -> assertThat(task.version()).isEqualTo(1));
    assertThat(RealBroker.read(Topics.TASK))
        .filteredOn(told -> new String(told.value(), UTF_8).contains('"' + poison + '"'))
        .hasSize(1);
  }

  private void repair() {
    store.database().getCollection("directory_places").deleteOne(new Document("_id", BROKEN));
    String path = "/75/" + BROKEN;
    service.tell(
        new PlaceRegisteredV1(
            BROKEN,
            1,
            "75",
            "DISTRICT",
            "Huyện mới",
            path,
            List.of(new PlaceRegisteredV1.Unit(BROKEN, "COMMITTEE", null, "UBND", List.of(), path)),
            List.of()));
    await().until(() -> service.bean(DirectoryCopy.class).unit(BROKEN).isPresent());
  }

  private String plan(String id, String lead) {
    var plan = Plans.root(id, 0, activity("PL.1", "A", List.of(lead), "2025-03-31"));
    return service.bean(EventWriter.class).write(plan, id, Instant.EPOCH).body();
  }
}
