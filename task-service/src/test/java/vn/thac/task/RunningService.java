package vn.thac.task;

import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thac.access.DirectoryCopy;
import vn.thac.contracts.Event;
import vn.thac.contracts.PlaceRegisteredV1;
import vn.thac.contracts.Topics;
import vn.thac.messaging.EventSender;
import vn.thac.messaging.EventWriter;
import vn.thac.testkit.RealBroker;
import vn.thac.testkit.RunningApplication;
import vn.thac.testkit.Store;

/** The whole service on a real broker and a real store, with a clock that stands. */
public final class RunningService extends RunningApplication {

  private RunningService(Store store) {
    super(
        TaskService.class,
        "task-service",
        store,
        "2025-02-10T08:00",
        Map.of(),
        "logging.level.root=warn");
  }

  /** The one on this store; all tests of a class share it. */
  public static RunningService on(Store store) {
    return on(store, RunningService.class, RunningService::onTopicsOfItsOwn);
  }

  /** What was told to a service on another store before is no business of this one. */
  private static RunningService onTopicsOfItsOwn(Store store) {
    RealBroker.emptyTopics(6, Topics.DIRECTORY, Topics.PLAN, Topics.TASK);
    return new RunningService(store);
  }

  /** Tells what another service would. */
  public void tell(Event... facts) {
    EventWriter writer = bean(EventWriter.class);
    bean(EventSender.class)
        .sendAll(
            List.of(facts).stream()
                .map(fact -> writer.write(fact, fact.key(), Instant.EPOCH))
                .toList());
  }

  /** The province 75 with two offices, the district 734 with one, and who works there. */
  @Override
  protected void begin() {
    tell(
        place(
            "75",
            null,
            "PROVINCE",
            "/75",
            List.of(unit("75", "/75"), unit("75.SNV", "/75/75.SNV"), unit("75.STP", "/75/75.STP")),
            List.of(
                officer("hung", "75", "COORDINATOR"),
                officer("lan", "75.SNV", "OFFICER"),
                officer("thanh", "75", "INSPECTOR"),
                officer("quantri", "75", "ADMINISTRATOR"))),
        place(
            "734",
            "75",
            "DISTRICT",
            "/75/734",
            List.of(unit("734", "/75/734"), unit("734.PNV", "/75/734/734.PNV")),
            List.of(officer("mai", "734", "COORDINATOR"))));
    DirectoryCopy directory = bean(DirectoryCopy.class);
    await()
        .atMost(PATIENCE)
        .until(() -> directory.unit("734").isPresent() && directory.unit("75").isPresent());
  }

  private static PlaceRegisteredV1 place(
      String code,
      @Nullable String parent,
      String level,
      String path,
      List<PlaceRegisteredV1.Unit> units,
      List<PlaceRegisteredV1.Officer> officers) {
    return new PlaceRegisteredV1(code, 1, parent, level, "Nơi " + code, path, units, officers);
  }

  private static PlaceRegisteredV1.Unit unit(String code, String path) {
    String kind = code.contains(".") ? "OFFICE" : "COMMITTEE";
    return new PlaceRegisteredV1.Unit(code, kind, null, "Đơn vị " + code, List.of(), path);
  }

  private static PlaceRegisteredV1.Officer officer(String login, String unit, String role) {
    return new PlaceRegisteredV1.Officer(
        login,
        "Cán bộ " + login,
        login + "@minhhoa.example",
        List.of(new PlaceRegisteredV1.Post(unit, role, "")));
  }

  /** Returns when everything that was told on both topics has been handled. */
  public void settled() {
    awaitHandled(Topics.PLAN);
    awaitHandledBy("-progress", Topics.TASK);
  }

  /** How many records of a kind ended in a way. */
  public long handled(String type, String outcome) {
    return bean(MeterRegistry.class)
        .timer("thac.events.handled", "type", type, "outcome", outcome)
        .count();
  }
}
