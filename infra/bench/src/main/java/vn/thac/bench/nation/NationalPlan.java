package vn.thac.bench.nation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A plan of ten activities for the whole nation: five that every committee hands on down to the
 * last commune, five that the centre does itself with the provinces' help, and one regime of four
 * reports that every committee owes the one above.
 */
public final class NationalPlan {

  /** When it is issued. */
  public static final LocalDate ISSUED_ON = LocalDate.of(2026, 1, 15);

  /** The first period that is reported on. */
  public static final String PERIOD = "2026-Q1";

  /** A figure that every report counts. */
  public static final String FIGURE = "A.1";

  private static final List<String> PERIODS = List.of("Q1", "Q2", "Q3", "YEAR");

  private NationalPlan() {}

  /** As it is sent to be drafted. */
  public static Map<String, Object> body() {
    List<Map<String, Object>> activities = new ArrayList<>();
    activities.add(handedOn("A.1", byDate(LocalDate.of(2026, 6, 30)), counted()));
    activities.add(handedOn("A.2", recurring("QUARTER"), Map.of()));
    activities.add(handedOn("A.3", recurring("MONTH"), Map.of()));
    activities.add(handedOn("A.4", Map.of("kind", "STANDING"), Map.of()));
    activities.add(handedOn("A.5", byDate(LocalDate.of(2026, 11, 20)), Map.of()));
    for (int i = 1; i <= 5; i++) {
      activities.add(ofTheCentre("B." + i, byDate(LocalDate.of(2026, 2 * i, 25))));
    }
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("issuer", Nation.TOP);
    body.put("number", "1/KH-TW");
    body.put("title", "Nâng cao chất lượng phục vụ người dân và doanh nghiệp");
    body.put("year", ISSUED_ON.getYear());
    body.put("date", ISSUED_ON.toString());
    body.put("activities", activities);
    body.put(
        "regimes",
        List.of(
            Map.of(
                "ref",
                "R.1",
                "to",
                "Trung ương",
                "reporters",
                List.of("UBND các tỉnh, thành phố"),
                "periods",
                PERIODS,
                "dueDay",
                25)));
    return body;
  }

  private static Map<String, Object> handedOn(
      String ref, Map<String, Object> schedule, Map<String, Object> deliverable) {
    Map<String, Object> activity = new LinkedHashMap<>();
    activity.put("ref", ref);
    activity.put("text", text(ref));
    activity.put("leads", List.of("Các địa phương"));
    activity.put("schedule", schedule);
    if (!deliverable.isEmpty()) {
      activity.put("deliverable", deliverable);
    }
    return activity;
  }

  private static Map<String, Object> ofTheCentre(String ref, Map<String, Object> schedule) {
    return Map.of(
        "ref", ref,
        "text", text(ref),
        "leads", List.of(Nation.TOP),
        "supports", List.of("UBND các tỉnh, thành phố"),
        "schedule", schedule);
  }

  private static String text(String ref) {
    return "Nhiệm vụ %s: tổ chức tuyên truyền, phổ biến và triển khai thực hiện các nội dung cải cách hành chính đến từng cơ quan, đơn vị và người dân trên địa bàn"
        .formatted(ref);
  }

  private static Map<String, Object> byDate(LocalDate due) {
    return Map.of("kind", "BY_DATE", "due", due.toString());
  }

  private static Map<String, Object> recurring(String every) {
    return Map.of("kind", "RECURRING", "every", every);
  }

  private static Map<String, Object> counted() {
    return Map.of(
        "what", "hội nghị tuyên truyền", "quantity", 1, "per", "UNIT", "measure", "AT_LEAST");
  }

  /** What issuing it must bring about, counted from the tree alone. */
  public record Expected(int plans, int tasks, int reports) {

    /** A deadline for each. */
    public int deadlines() {
      return plans + tasks + reports;
    }

    /** The regulation written a second time, as sums. */
    public static Expected of(Nation nation) {
      int committees = nation.size();
      int tasks = 5 + 5 * committees; // each committee leads what its superior hands on
      int reports = PERIODS.size() * (committees + 1);
      return new Expected(committees, tasks, reports);
    }
  }
}
