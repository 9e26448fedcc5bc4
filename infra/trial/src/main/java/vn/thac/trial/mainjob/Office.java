package vn.thac.trial.mainjob;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** What the people do, through HTTP, each as themselves. */
public final class Office {

  private static final String ADMINISTRATOR = "quantri";

  private final Api api;
  private final Tree tree;
  private final Days days;

  /** Turns the platform's clock itself. */
  public Office(Api api, Tree tree) {
    this(api, tree, new PlatformClock(api));
  }

  public Office(Api api, Tree tree, Days days) {
    this.api = api;
    this.tree = tree;
    this.days = days;
  }

  public static String coordinator(String unit) {
    return "dieuphoi." + unit.toLowerCase(Locale.ROOT);
  }

  public static String officer(String unit) {
    return "canbo." + unit.toLowerCase(Locale.ROOT);
  }

  /** Who signs: what the coordinator runs, a leader issues. */
  public static String leader(String unit) {
    return "lanhdao." + unit.toLowerCase(Locale.ROOT);
  }

  private String top() {
    return coordinator(tree.root());
  }

  /** Sets the platform's clock to eight in the morning of that day. */
  public void setClock(LocalDate day) {
    days.turnTo(day);
  }

  public void learnOffices() {
    tree.learnOffices(api.all(top(), "/api/v1/units?under=" + tree.root()));
  }

  public Api.Answer importPlan(PlanCase plan, String key) throws IOException {
    return api.text(
        top(),
        "/api/v1/plans/imports?year=" + plan.issuedOn().getYear() + "&issuer=" + tree.root(),
        "text/plain",
        Files.readString(plan.text()),
        Map.of("Idempotency-Key", key));
  }

  public Api.Answer plan(String id) {
    return api.get(top(), "/api/v1/plans/" + id);
  }

  /**
   * Looks the draft over: says on which day reports are due, takes the rest as it is. Nobody else
   * writes it, so where it has moved on, the first answer was written and its own answer lost.
   */
  public Api.Answer answer(String id, int dueDay) {
    Api.Answer answered = answerWhatIsAsked(id, dueDay);
    return answered.status() == 412 ? plan(id) : answered;
  }

  private Api.Answer answerWhatIsAsked(String id, int dueDay) {
    Api.Answer seen = plan(id);
    Map<String, Object> body = LookedOver.of(seen.ok(), dueDay);
    return api.put(top(), "/api/v1/plans/" + id, body, Map.of("If-Match", seen.version()));
  }

  /** Lays it before the leader once: where it lies there already, the answer was lost. */
  public void submit(String id) {
    Api.Answer seen = plan(id);
    if (seen.ok().get("status").asString().equals("ISSUED") || isSubmitted(seen.body())) {
      return;
    }
    Api.Answer submitted =
        api.post(
            top(),
            "/api/v1/plans/" + id + "/submission",
            Map.of("note", "Trình lãnh đạo ký"),
            Map.of("If-Match", seen.version()));
    if (submitted.status() != 412 || !isSubmitted(plan(id).ok())) {
      submitted.ok();
    }
  }

  private static boolean isSubmitted(JsonNode plan) {
    return plan.at("/submission/stage").asString("").equals("SUBMITTED");
  }

  /** Issues it once, whatever breaks: a plan that is in force already is what was wanted. */
  public JsonNode issue(String id, LocalDate on) {
    submit(id);
    Api.Answer seen = plan(id);
    if (seen.ok().get("status").asString().equals("ISSUED")) {
      return seen.body();
    }
    Api.Answer issued =
        api.post(
            leader(tree.root()),
            "/api/v1/plans/" + id + "/issue",
            Map.of("policy", "AUTOMATIC", "issuedOn", on.toString()),
            Map.of("If-Match", seen.version()));
    if (issued.status() == 412 || issued.status() == 422) {
      // The first answer may have been lost with a connection: then it is issued, or never will be.
      JsonNode now = plan(id).ok();
      if (now.get("status").asString().equals("ISSUED")) {
        return now;
      }
    }
    return issued.ok();
  }

  /** Sub-plans by the unit that has them. */
  public List<JsonNode> plans(String root) {
    return api.all(top(), "/api/v1/plans/" + root + "/tree");
  }

  public List<JsonNode> tasks(String root) {
    return api.all(top(), "/api/v1/tasks?view=below&rootPlan=" + root);
  }

  public List<JsonNode> reports(String root) {
    List<JsonNode> all =
        new ArrayList<>(
            api.all(top(), "/api/v1/reports?view=unit&rootPlan=" + root + "&unit=" + tree.root()));
    all.addAll(api.all(top(), "/api/v1/reports?view=below&rootPlan=" + root));
    return all;
  }

  public List<JsonNode> deadlines() {
    return api.all(top(), "/api/v1/deadlines");
  }

  /** Everybody's messages, as an administrator sees them. */
  public List<JsonNode> messages() {
    return api.all(ADMINISTRATOR, "/api/v1/messages");
  }

  /** What the services have set aside, as an operator sees it. */
  public List<String> deadLetters() {
    List<String> found = new ArrayList<>();
    for (String service : List.of("plan", "task", "report", "notification")) {
      String address = "/api/v1/operator/" + service + "/dead-letters?state=WAITING";
      api.get(ADMINISTRATOR, address)
          .ok()
          .get("items")
          .forEach(
              letter ->
                  found.add(
                      "%s of %s: %s"
                          .formatted(
                              letter.path("type").asString(""),
                              service,
                              letter.path("reason").asString(""))));
    }
    return found;
  }

  /** The newest of what the sink holds, as the page shows it. */
  public JsonNode newestMail() {
    return api.get(ADMINISTRATOR, "/api/v1/sample/mails?size=1").ok().at("/items/0");
  }

  /** A unit hands in its report of a period; doing so again is no harm. */
  public void handIn(String unit, String period, Map<String, Integer> figures) {
    String who = officer(unit);
    JsonNode report = reportOf(who, unit, period);
    String address = "/api/v1/reports/" + report.get("id").asString();
    Api.Answer seen = api.get(who, address);
    if (isHandedIn(seen.ok())) {
      return;
    }
    Api.Answer draft =
        api.put(
            who,
            address + "/draft",
            Map.of("figures", figures, "notes", "Không có vướng mắc."),
            Map.of("If-Match", seen.version()));
    if (draft.status() == 412) {
      draft = api.get(who, address); // written, and its answer lost
    }
    draft.ok();
    Api.Answer submitted =
        api.post(who, address + "/submission", Map.of("If-Match", draft.version()));
    if (submitted.status() / 100 != 2 && !isHandedIn(api.get(who, address).ok())) {
      throw new AssertionError(unit + " cannot hand in: " + submitted);
    }
  }

  private static boolean isHandedIn(JsonNode report) {
    String status = report.get("status").asString();
    return status.equals("SUBMITTED") || status.equals("ACCEPTED");
  }

  public JsonNode reportOf(String who, String unit, String period) {
    List<JsonNode> found =
        api.all(who, "/api/v1/reports?view=unit&unit=" + unit + "&period=" + period);
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " reports of " + unit + " for " + period);
    }
    return found.getFirst();
  }

  public JsonNode consolidated(String unit, String period) {
    JsonNode report = reportOf(coordinator(unit), unit, period);
    return api.get(
            coordinator(unit), "/api/v1/reports/" + report.get("id").asString() + "/consolidated")
        .ok();
  }

  public Set<String> silent(String unit, String period) {
    JsonNode report = reportOf(coordinator(unit), unit, period);
    Set<String> silent = new TreeSet<>();
    api.all(coordinator(unit), "/api/v1/reports/" + report.get("id").asString() + "/silent")
        .forEach(one -> silent.add(one.at("/unit/code").asString()));
    return silent;
  }

  public Api api() {
    return api;
  }
}
