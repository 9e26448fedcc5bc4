package vn.thac.bench.rollup;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import vn.thac.bench.nation.Nation;
import vn.thac.bench.nation.NationalPlan;
import vn.thac.bench.nation.Place;
import vn.thac.bench.nation.Staff;
import vn.thac.trial.mainjob.Api;

/** What the communes' officers do with their reports, and what the centre sees of it. */
final class Reporting {

  private static final String REPORTS = "/api/v1/reports/";

  private final Api api;
  private final Map<String, Opened> opened = new ConcurrentHashMap<>();

  private record Opened(String id, String version) {}

  Reporting(Api api) {
    this.api = api;
  }

  /** Looks for the report of the period and opens it, as one does before writing. */
  void open(String unit) {
    String who = Staff.officer(unit);
    String id = only(who, unit).get("id").asString();
    opened.put(unit, new Opened(id, api.get(who, REPORTS + id).version()));
  }

  /** Writes down the figure and hands it in: two requests, each accepted. */
  void handIn(Place commune, int figure) {
    String who = Staff.officer(commune.code());
    Opened seen = opened.get(commune.code());
    if (seen == null) {
      throw new IllegalStateException(commune.code() + " has not opened its report");
    }
    Api.Answer draft =
        api.put(
            who,
            REPORTS + seen.id() + "/draft",
            Map.of(
                "figures",
                Map.of(NationalPlan.FIGURE, figure),
                "notes",
                "Không có khó khăn, vướng mắc."),
            Map.of("If-Match", seen.version()));
    draft.ok();
    api.post(who, REPORTS + seen.id() + "/submission", Map.of("If-Match", draft.version())).ok();
  }

  /** The national total as the centre sees it now. */
  int total() {
    JsonNode shown =
        api.get(Staff.coordinator(Nation.TOP), REPORTS + topReport() + "/consolidated").ok();
    for (JsonNode figure : shown.get("figures")) {
      if (figure.get("ref").asString().equals(NationalPlan.FIGURE)) {
        return figure.path("total").asInt(0);
      }
    }
    throw new IllegalStateException("no figure " + NationalPlan.FIGURE + " in " + shown);
  }

  private String topReport() {
    return opened
        .computeIfAbsent(
            Nation.TOP,
            top -> new Opened(only(Staff.coordinator(top), top).get("id").asString(), ""))
        .id();
  }

  private JsonNode only(String who, String unit) {
    List<JsonNode> found =
        api.all(who, "/api/v1/reports?view=unit&unit=" + unit + "&period=" + NationalPlan.PERIOD);
    if (found.size() != 1) {
      throw new IllegalStateException(found.size() + " reports of " + unit);
    }
    return found.getFirst();
  }
}
