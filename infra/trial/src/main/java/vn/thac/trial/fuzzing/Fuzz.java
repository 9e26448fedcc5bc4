package vn.thac.trial.fuzzing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import vn.thac.trial.mainjob.Api;
import vn.thac.trial.mainjob.Expected;
import vn.thac.trial.mainjob.Office;
import vn.thac.trial.mainjob.PlanCase;
import vn.thac.trial.mainjob.Tree;

/**
 * Lets a fuzzer that reads the descriptions of the APIs loose on a platform with the sample in
 * force, as nobody and in each role, and looks afterwards whether anything changed that was
 * refused. Ends with 1 where something was found.
 */
public final class Fuzz {

  private static final List<String> SERVICES = List.of("plan", "task", "report", "notification");
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration LOOK = Duration.ofMillis(200);

  private final Fuzzer fuzzer;
  private final Tree tree;
  private final Office office;
  private final String plan;

  private Fuzz(Fuzzer fuzzer, Tree tree, Office office, String plan) {
    this.fuzzer = fuzzer;
    this.tree = tree;
    this.office = office;
    this.plan = plan;
  }

  /**
   * {@code Fuzz --address URL --checkout DIR --schemathesis FILE --folder DIR --seconds N --quiet
   * N}: seconds for each service and role in one round, and rounds until none found anything for so
   * many seconds; 0 for one round.
   */
  public static void main(String[] arguments) throws Exception {
    Map<String, String> given = new HashMap<>();
    for (int i = 0; i + 1 < arguments.length; i += 2) {
      given.put(arguments[i], arguments[i + 1]);
    }
    Path checkout = Path.of(given.getOrDefault("--checkout", "."));
    String address = given.getOrDefault("--address", "http://localhost:8080");
    Path python = checkout.resolve("infra/trial/src/main/python").toAbsolutePath();
    Fuzzer fuzzer =
        new Fuzzer(
            Path.of(given.getOrDefault("--schemathesis", "schemathesis")),
            python.resolve("hooks.py"),
            python.resolve("schemathesis.toml"),
            Files.createDirectories(Path.of(given.getOrDefault("--folder", "fuzz"))),
            address);
    Path places = checkout.resolve("infra/launcher/src/main/resources/sample/places.csv");
    Tree tree = Tree.of(places, Files.readAllLines(places).get(1).split(",")[0]);
    Office office = new Office(new Api(address), tree);
    String plan = inForce(office, tree, checkout);
    int seconds = Integer.parseInt(given.getOrDefault("--seconds", "10"));
    Duration quiet = Duration.ofSeconds(Long.parseLong(given.getOrDefault("--quiet", "0")));
    Fuzz fuzz = new Fuzz(fuzzer, tree, office, plan);
    boolean foreign = fuzz.takesNoForeignForms(new ForeignForms(address));
    if (!fuzz.rounds(seconds, quiet) || !foreign) {
      System.exit(1);
    }
  }

  private boolean takesNoForeignForms(ForeignForms forms) throws Exception {
    JsonNodes before = everything();
    for (Caller caller : callers()) {
      for (String service : SERVICES) {
        forms.send(caller.login(), service);
      }
    }
    boolean changed = !everything().equals(before);
    System.out.printf(
        "%d bodies as media types that are not described: %d taken, looked into or broken%s%n",
        forms.sent(), forms.found().size(), changed ? ", AND SOMETHING CHANGED" : "");
    forms.found().forEach(System.out::println);
    return forms.sent() > 0 && forms.found().isEmpty() && !changed;
  }

  /** The sample's plan, issued and spread, so that there is something to be found. */
  private static String inForce(Office office, Tree tree, Path checkout) throws IOException {
    PlanCase plan =
        PlanCase.minhHoa(checkout.resolve("infra/reading/src/test/resources/ke-hoach-mau.txt"));
    office.setClock(plan.issuedOn());
    office.learnOffices();
    String id = office.importPlan(plan, "fuzz-" + plan.number()).ok().get("id").asString();
    if (office.plan(id).ok().get("status").asString().equals("DRAFT")) {
      office.answer(id, plan.dueDay()).ok();
    }
    office.issue(id, plan.issuedOn());
    int owed = Expected.of(tree, plan.facts()).deadlines();
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (office.deadlines().size() < owed) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("the sample does not spread");
      }
      LockSupport.parkNanos(LOOK.toNanos());
    }
    return id;
  }

  /** Whether nothing was found at all. */
  private boolean rounds(int seconds, Duration quiet) throws Exception {
    boolean clean = true;
    long seed = System.currentTimeMillis();
    long lastFound = System.nanoTime();
    do {
      boolean found = !round(seconds, seed++);
      if (found) {
        lastFound = System.nanoTime();
        clean = false;
      }
    } while (clean && System.nanoTime() - lastFound < quiet.toNanos());
    return clean;
  }

  private boolean round(int seconds, long seed) throws Exception {
    boolean clean = true;
    for (Caller caller : callers()) {
      for (String service : SERVICES) {
        JsonNodes before = everything();
        Fuzzer.Found found = fuzzer.run(caller, service, seconds, seed);
        boolean secretly = found.accepted().isEmpty() && !everything().equals(before);
        System.out.printf(
            "%-24s %-14s seed %d: %s, %d changes accepted%s%n",
            caller.name(),
            service,
            seed,
            found.failed() ? "FOUND SOMETHING" : "nothing found",
            found.accepted().size(),
            secretly ? ", YET SOMETHING CHANGED" : "");
        if (found.failed()) {
          System.out.println(found.said());
        }
        clean &= !found.failed() && !secretly;
      }
    }
    return clean;
  }

  private List<Caller> callers() {
    String top = tree.root();
    String district = tree.below(top).getFirst();
    String commune = tree.below(district).getFirst();
    return List.of(
        new Caller("nobody", Optional.empty(), Set.of()),
        caller("officer-of-a-commune", Office.officer(commune), commune),
        caller("coordinator-of-a-district", Office.coordinator(district), district),
        caller("leader-of-the-province", "lanhdao." + top, top),
        caller("inspector", "thanhtra.tinh", top),
        caller("administrator", "quantri", top));
  }

  private Caller caller(String name, String login, String place) {
    return new Caller(name, Optional.of(login), tree.within(place));
  }

  /** All that a change could show in, as those at the top see it. */
  private JsonNodes everything() {
    return new JsonNodes(
        Set.copyOf(office.plans(plan)),
        new HashSet<>(office.tasks(plan)),
        new HashSet<>(office.reports(plan)),
        new HashSet<>(office.deadlines()));
  }

  private record JsonNodes(
      Set<JsonNode> plans, Set<JsonNode> tasks, Set<JsonNode> reports, Set<JsonNode> deadlines) {}
}
