package vn.thac.report;

import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.ArrayList;
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
    super(ReportService.class, "report-service", store, "2026-06-16T08:00", Map.of());
  }

  /** The one on this store; all tests of a class share it. */
  public static RunningService on(Store store) {
    return on(store, RunningService.class, RunningService::start);
  }

  /** Plans and reports of another store, told on the same topics, are nothing to this one. */
  private static RunningService start(Store store) {
    RealBroker.emptyTopics(6, Topics.DIRECTORY, Topics.PLAN, Topics.REPORT);
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

  /**
   * The province 90 with two offices, the districts 9001 and 9002, two communes in the first. In
   * the committee of the province hung coordinates and thanh inspects; lan and son lead 90.SNV and
   * 90.STC; mai coordinates the district 9001, tu the district 9002, tam leads the commune 90011.
   */
  @Override
  protected void begin() {
    tell(
        place("90", null, "PROVINCE", "/90", List.of("90.SNV", "90.STC"), "hung", "thanh"),
        place("9001", "90", "DISTRICT", "/90/9001", List.of("9001.PNV"), "mai"),
        place("9002", "90", "DISTRICT", "/90/9002", List.of(), "tu"),
        place("90011", "9001", "COMMUNE", "/90/9001/90011", List.of(), "tam"),
        place("90012", "9001", "COMMUNE", "/90/9001/90012", List.of()));
    DirectoryCopy directory = bean(DirectoryCopy.class);
    await().atMost(PATIENCE).until(() -> directory.count() == 5);
  }

  private static PlaceRegisteredV1 place(
      String code,
      @Nullable String parent,
      String level,
      String path,
      List<String> offices,
      String... people) {
    List<PlaceRegisteredV1.Unit> units = new ArrayList<>();
    units.add(unit(code, path));
    offices.forEach(office -> units.add(unit(office, path + "/" + office)));
    List<PlaceRegisteredV1.Officer> officers = new ArrayList<>();
    for (String login : people) {
      officers.add(officer(login, code, login.equals("thanh") ? "INSPECTOR" : "COORDINATOR"));
    }
    if (code.equals("90")) {
      officers.add(officer("lan", "90.SNV", "LEADER"));
      officers.add(officer("son", "90.STC", "LEADER"));
      officers.add(officer("quantri", "90", "ADMINISTRATOR"));
    }
    return new PlaceRegisteredV1(code, 1, parent, level, "Nơi " + code, path, units, officers);
  }

  private static PlaceRegisteredV1.Unit unit(String code, String path) {
    String kind = code.contains(".") ? "OFFICE" : "COMMITTEE";
    return new PlaceRegisteredV1.Unit(code, kind, null, "Đơn vị " + code, List.of(), path);
  }

  private static PlaceRegisteredV1.Officer officer(String login, String unit, String role) {
    return new PlaceRegisteredV1.Officer(
        login,
        login,
        login + "@minhhoa.example",
        List.of(new PlaceRegisteredV1.Post(unit, role, "")));
  }

  /** Returns when everything that was to be told has been told and handled. */
  public void settled() {
    awaitHandled(Topics.PLAN);
    awaitTold("reports");
    awaitHandledBy("-figures", Topics.REPORT);
  }

  /** How many records of a kind ended in a way. */
  public long handled(String type, String outcome) {
    return bean(MeterRegistry.class)
        .timer("thac.events.handled", "type", type, "outcome", outcome)
        .count();
  }
}
