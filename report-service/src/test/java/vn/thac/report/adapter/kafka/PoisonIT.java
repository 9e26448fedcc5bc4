package vn.thac.report.adapter.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
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
import vn.thac.report.IssuedPlans;
import vn.thac.report.RunningService;
import vn.thac.report.application.Reports;
import vn.thac.report.domain.PlanId;
import vn.thac.testkit.HostileRecords;
import vn.thac.testkit.OnEveryStore;
import vn.thac.testkit.RealBroker;
import vn.thac.testkit.Store;

/**
 * Bad records in the middle of a hundred: the others' reports are owed, the bad ones wait apart.
 */
@OnEveryStore
class PoisonIT {

  private static final String LISTENER = "onPlanEvents-in-0";
  private static final String OPERATOR = "quantri";

  /** A place whose stored copy cannot be read: a plan that names it cannot be handled. */
  private static final String BROKEN = "9009";

  private final Store store;
  private final RunningService service;
  private final String run;
  private final HostileRecords records = new HostileRecords(Topics.PLAN, "vn.thac.plan.issued.v1");

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
  void whatIsBadAmongAHundredCostsTheOthersNothingAndIsReplayedOnce() {
    places().insertOne(new Document("_id", BROKEN).append("units", "hỏng"));
    String poison = run + "poison";
    Map<String, ProducerRecord<byte[], byte[]>> junk = records.junk();
    List<String> good =
        IntStream.range(0, 99 - junk.size()).mapToObj(i -> run + "good-" + i).toList();
    List<ProducerRecord<byte[], byte[]>> batch = new ArrayList<>();
    good.subList(0, 40).forEach(id -> batch.add(records.fact(id, plan(id, "9002"))));
    batch.addAll(junk.values());
    batch.add(records.fact(poison, plan(poison, BROKEN)));
    good.subList(40, good.size()).forEach(id -> batch.add(records.fact(id, plan(id, "9002"))));
    assertThat(batch).hasSize(100);

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
    assertThat(good).allSatisfy(id -> assertThat(reports(id)).isEqualTo(4));
    assertThat(service.parked(Topics.PLAN))
        .allSatisfy(one -> assertThat(header(one, "dlt-reason")).isNotBlank());

    replaysOnceItsCauseIsGone(poison);
  }

  private void replaysOnceItsCauseIsGone(String poison) {
    JsonNode letter = service.letter(poison, OPERATOR);
    String replay = "/api/v1/dead-letters/" + letter.get("id").asString() + "/replay";
    assertThat(code(service.post(replay, OPERATOR, null, ""), 422))
        .isEqualTo("dead-letter.failed-again");
    assertThat(reports(poison)).isZero();

    repair();
    for (int twice = 0; twice < 2; twice++) {
      var answer = service.post(replay, OPERATOR, null, "");
      assertThat(json(answer).get("state").asString()).as(answer.body()).isEqualTo("REPLAYED");
    }
    service.settled();

    assertThat(reports(poison)).isEqualTo(4);
    assertThat(RealBroker.read(Topics.REPORT))
        .filteredOn(told -> new String(told.value(), UTF_8).contains('"' + poison + '"'))
        .filteredOn(told -> header(told, "ce_type").contains("opened"))
        .hasSize(2); // one for the unit that reports, one for the unit reported to
  }

  private void repair() {
    places().deleteOne(new Document("_id", BROKEN));
    String path = "/90/" + BROKEN;
    service.tell(
        new PlaceRegisteredV1(
            BROKEN,
            1,
            "90",
            "DISTRICT",
            "Huyện mới",
            path,
            List.of(new PlaceRegisteredV1.Unit(BROKEN, "COMMITTEE", null, "UBND", List.of(), path)),
            List.of()));
    await().until(() -> service.bean(DirectoryCopy.class).unit(BROKEN).isPresent());
  }

  private com.mongodb.client.MongoCollection<Document> places() {
    return store.database().getCollection("directory_places");
  }

  private String plan(String id, String reporter) {
    return service
        .bean(EventWriter.class)
        .write(IssuedPlans.root(id, 0, reporter), id, Instant.EPOCH)
        .body();
  }

  private int reports(String plan) {
    return service.bean(Reports.class).ofPlan(new PlanId(plan)).size();
  }
}
