package vn.thac.task.adapter.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.thac.task.Acts.by;
import static vn.thac.task.Acts.done;
import static vn.thac.task.Plans.activity;
import static vn.thac.testkit.RealBroker.header;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.thac.contracts.PlaceRegisteredV1;
import vn.thac.contracts.PlanWithdrawnV1;
import vn.thac.contracts.Topics;
import vn.thac.task.Plans;
import vn.thac.task.RunningService;
import vn.thac.task.application.PlanTexts;
import vn.thac.task.application.ProgressList;
import vn.thac.task.application.Tasks;
import vn.thac.task.domain.Evidence;
import vn.thac.task.domain.PlaceProgress.Counts;
import vn.thac.task.domain.Task;
import vn.thac.task.domain.TaskId;
import vn.thac.task.domain.TaskStatus;
import vn.thac.testkit.OnEveryStore;
import vn.thac.testkit.RealBroker;
import vn.thac.testkit.Store;

/** Plans through the real binding: what becomes of them when they come twice, late or too early. */
@OnEveryStore
class PlanEventsIT {

  private static final LocalDate TODAY = LocalDate.parse("2025-02-10");

  private final RunningService service;
  private final String run;

  PlanEventsIT(Store store) {
    this.service = RunningService.on(store);
    this.run = store.name() + "-";
  }

  @AfterAll
  static void stop() {
    RunningService.stop();
  }

  @Test
  void thePlanTwiceMakesEveryTaskOnceAndTellsEachUnitUnderOneId() {
    String root = run + "twice";
    var plan =
        Plans.root(
            root,
            0,
            activity("PL.1", "Đăng bản tin", List.of("75.SNV", "734"), "2025-01-31", "2025-02-28"),
            activity("PL.2", "Đối thoại", List.of("75.SNV")));
    service.tell(plan, plan);
    service.settled();
    service.tell(plan);
    service.settled();

    assertThat(tasksOf(root))
        .extracting(t -> t.assignment().ref() + "/" + t.assignment().unit() + "/" + t.version())
        .containsExactlyInAnyOrder("PL.1/75.SNV/1", "PL.1/734/1", "PL.2/75.SNV/1");
    assertThat(told(root)).containsOnlyKeys("75.SNV assigned 1", "734 assigned 1");
    assertThat(told(root).get("75.SNV assigned 1"))
        .contains("\"superior\":\"75\"", "\"label\":\"Đăng bản tin\"", "\"level\":\"PROVINCE\"")
        .contains("\"product\":\"01 bản tin\"");
    assertThat(counts(root, "/75").assigned()).isEqualTo(2);
    assertThat(counts(root, "/75").overdueOn(TODAY)).isEqualTo(1);
    assertThat(counts(root, "/75/734").assigned()).isEqualTo(1);
  }

  @Test
  void aSubPlanBeforeItsRootIsWorkAtOnceAndGetsItsWordsLater() {
    String root = run + "early";
    service.tell(
        Plans.sub(
            root + "-734",
            root,
            activity("PL.1", "Đăng bản tin", List.of("734.PNV"), "2025-03-31")));
    service.settled();
    TaskId task = TaskId.of(root + "-734", "PL.1", "734.PNV");
    assertThat(service.bean(Tasks.class).find(task)).isPresent();
    assertThat(service.bean(PlanTexts.class).of(List.of(root))).isEmpty();

    service.tell(Plans.root(root, 0, activity("PL.1", "Đăng bản tin", List.of("75.SNV"))));
    service.settled();
    assertThat(service.bean(PlanTexts.class).of(List.of(root)).get(root).textOf("PL.1"))
        .isEqualTo("Đăng bản tin");
  }

  @Test
  void anAmendmentBeforeWhatItAmendsIsWhatHolds() {
    String root = run + "late";
    var first =
        Plans.root(root, 0, activity("PL.1", "A", List.of("75.SNV", "75.STP"), "2025-03-31"));
    var amended = Plans.root(root, 1, activity("PL.1", "A mới", List.of("75.SNV"), "2025-04-30"));
    service.tell(amended);
    service.tell(first);
    service.settled();

    assertThat(tasksOf(root))
        .singleElement()
        .satisfies(
            task -> {
              assertThat(task.assignment().unit()).isEqualTo("75.SNV");
              assertThat(task.nextDue())
                  .map(due -> due.on())
                  .contains(LocalDate.parse("2025-04-30"));
            });
    assertThat(told(root)).containsOnlyKeys("75.SNV assigned 2");
    assertThat(counts(root, "/75").openByDue()).containsOnlyKeys(LocalDate.parse("2025-04-30"));
  }

  @Test
  void whatARevisionNoLongerNamesAndWhatAWithdrawnPlanNamedIsAskedForNoMore() {
    String root = run + "gone";
    service.tell(
        Plans.root(
            root, 0, activity("PL.1", "A", List.of("75.SNV", "75.STP", "734"), "2025-01-31")));
    service.settled();
    complete(TaskId.of(root, "PL.1", "734"));
    service.tell(
        Plans.root(root, 1, activity("PL.1", "A", List.of("75.SNV", "734"), "2025-01-31")));
    service.settled();

    assertThat(statuses(root))
        .isEqualTo(
            Map.of(
                "75.SNV", TaskStatus.ASSIGNED,
                "75.STP", TaskStatus.WITHDRAWN,
                "734", TaskStatus.COMPLETED));
    assertThat(told(root))
        .containsKeys("75.STP withdrawn 1", "75.SNV assigned 2", "734 completed 2");
    assertThat(counts(root, "/75").assigned()).isEqualTo(1);

    var withdrawn = new PlanWithdrawnV1(root, 9, root, null, "75", "/75", "Bãi bỏ", Instant.EPOCH);
    service.tell(withdrawn, withdrawn);
    service.settled();
    assertThat(statuses(root)).containsEntry("75.SNV", TaskStatus.WITHDRAWN);
    assertThat(statuses(root)).containsEntry("734", TaskStatus.COMPLETED);
    assertThat(told(root)).containsKey("75.SNV withdrawn 2");
    assertThat(counts(root, "/75").assigned()).isZero();
    assertThat(counts(root, "/75/734").completedLate()).isEqualTo(1);
  }

  @Test
  void aPlanThatNamesAUnitBeforeTheDirectoryDoesWaitsForIt() {
    String root = run + "unit";
    String code = "9" + Math.abs(root.hashCode() % 1000);
    service.tell(Plans.root(root, 0, activity("PL.1", "A", List.of(code), "2025-03-31")));
    String path = "/75/" + code;
    service.tell(
        new PlaceRegisteredV1(
            code,
            1,
            "75",
            "DISTRICT",
            "Huyện mới",
            path,
            List.of(new PlaceRegisteredV1.Unit(code, "COMMITTEE", null, "UBND", List.of(), path)),
            List.of()));
    service.settled();

    assertThat(tasksOf(root))
        .singleElement()
        .satisfies(task -> assertThat(task.assignment().unitPath()).isEqualTo(path));
    assertThat(service.handled("vn.thac.plan.issued.v1", "parked")).isZero();
  }

  private void complete(TaskId id) {
    Tasks tasks = service.bean(Tasks.class);
    Task task = tasks.find(id).orElseThrow();
    var completed =
        done(
            task.complete(
                List.of(new Evidence("xong", null)), null, by("mai", service.clock().instant())));
    tasks.save(completed.task(), completed.facts());
    org.awaitility.Awaitility.await()
        .until(() -> told(task.assignment().rootPlanId()).containsKey("734 completed 2"));
    service.settled();
  }

  private List<Task> tasksOf(String plan) {
    return service.bean(Tasks.class).ofPlans(List.of(plan));
  }

  private Map<String, TaskStatus> statuses(String plan) {
    Map<String, TaskStatus> statuses = new TreeMap<>();
    tasksOf(plan).forEach(task -> statuses.put(task.assignment().unit(), task.status()));
    return statuses;
  }

  private Counts counts(String root, String path) {
    return service.bean(ProgressList.class).find(root, List.of(path), null, 100).stream()
        .filter(line -> line.path().equals(path))
        .findFirst()
        .orElseThrow()
        .counts();
  }

  /** What was told of a plan so far, by unit, kind and version; each under one event id only. */
  private static Map<String, String> told(String root) {
    Map<String, String> bodies = new TreeMap<>();
    Map<String, String> ids = new TreeMap<>();
    for (var record : RealBroker.read(Topics.TASK)) {
      String body = new String(record.value(), UTF_8);
      if (body.contains("\"rootPlanId\":\"" + root + "\"")) {
        String name =
            body.replaceAll("(?s).*\"unit\":\"([^\"]*)\".*", "$1")
                + " "
                + header(record, "ce_type").split("\\.")[3]
                + " "
                + body.replaceAll("(?s).*\"version\":(\\d+).*", "$1");
        bodies.put(name, body);
        assertThat(ids.computeIfAbsent(name, n -> header(record, "ce_id")))
            .isEqualTo(header(record, "ce_id"));
      }
    }
    return bodies;
  }
}
