package vn.thac.trial.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import vn.thac.ground.Mail;
import vn.thac.ground.Mails;

/**
 * The main job from the outside: a plan's text goes in at the province, and the work, the reminders
 * and the sums must come out as they are counted from the tree and the plan. It says what it sees.
 * A mail may have a copy, under the same Message-ID, only where something was killed.
 */
public final class MainJob {

  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final Duration LOOK = Duration.ofMillis(500);

  /**
   * Notices wait this long for others to the same person, by the machine's clock, and then some.
   */
  private static final Duration SETTLING = Duration.ofSeconds(25);

  private final Office office;
  private final Tree tree;
  private final PlanCase plan;
  private final Mails mails;
  private final Redelivery redelivery;
  private final Step.Watch watch;
  private final int copiesAllowed;
  private String id = "";
  private Expected expected = new Expected(Set.of(), Set.of(), Set.of());

  public MainJob(
      Office office,
      Tree tree,
      PlanCase plan,
      Mails mails,
      Redelivery redelivery,
      Step.Watch watch,
      int copiesAllowed) {
    this.office = office;
    this.tree = tree;
    this.plan = plan;
    this.mails = mails;
    this.redelivery = redelivery;
    this.watch = watch;
    this.copiesAllowed = copiesAllowed;
  }

  public void run() throws Exception {
    office.setClock(plan.issuedOn());
    office.learnOffices();
    expected = Expected.of(tree, plan.facts());
    say(
        "%d places; expected: %d sub-plans, %d tasks, %d reports, %d deadlines",
        tree.places().size(),
        expected.plans().size(),
        expected.tasks().size(),
        expected.reports().size(),
        expected.deadlines());
    readAndIssue();
    everythingIsThereOnce();
    remindersComeOnce();
    reportsAddUp();
    say("the main job is done");
  }

  private void readAndIssue() throws Exception {
    String key = "main-job-" + plan.number();
    Api.Answer draft = office.importPlan(plan, key);
    assertThat(draft.status()).as("%s", draft.body()).isEqualTo(201);
    id = draft.body().get("id").asString();
    watch.reached(Step.IMPORTED);
    assertThat(office.importPlan(plan, key).body().get("id").asString()).isEqualTo(id);

    JsonNode read = office.plan(id).ok();
    assertThat(read.get("title").asString()).isEqualTo(plan.title());
    assertThat(read.get("number").asString()).isEqualTo(plan.number());
    assertThat(read.get("date").asString()).isEqualTo(plan.issuedOn().toString());
    Set<String> refs = refs(read.get("activities"));
    assertThat(refs)
        .isEqualTo(union(plan.facts().everywhere(), plan.facts().named().keySet()))
        .containsAll(plan.annex());
    say("read: %s %s, %d activities", plan.number(), plan.title(), refs.size());

    assertThat(office.answer(id, plan.dueDay()).status()).isEqualTo(200);
    watch.reached(Step.ANSWERED);
    long begun = System.nanoTime();
    JsonNode issued = office.issue(id, plan.issuedOn());
    assertThat(issued.get("status").asString()).isEqualTo("ISSUED");
    watch.reached(Step.ISSUED);
    for (JsonNode activity : issued.get("activities")) {
      if (activity.get("ref").asString().equals(plan.dated())) {
        assertThat(activity.at("/dues/0/on").asString()).isEqualTo(plan.datedDue().toString());
      }
    }
    watch.reached(Step.SPREADING);
    until("all deadlines", () -> office.deadlines().size() >= expected.deadlines());
    say("issued and spread in %d s", Duration.ofNanos(System.nanoTime() - begun).toSeconds());
    watch.reached(Step.SPREAD);
  }

  private void everythingIsThereOnce() throws Exception {
    redelivery.awaitRead();
    counts();
    Set<String> before = settledMails();
    int again = redelivery.everything();
    counts();
    assertThat(settledMails()).as("mails after a second delivery of all").isEqualTo(before);
    say("%d events delivered a second time: no count changed, no mail sent", again);
  }

  private void counts() throws Exception {
    List<JsonNode> plans = office.plans(id);
    same(
        "units with a sub-plan",
        sorted(plans, "/unit"),
        union(expected.plans(), Set.of(tree.root())));
    Map<String, String> unitOfPlan =
        plans.stream()
            .collect(Collectors.toMap(p -> p.get("id").asString(), p -> p.get("unit").asString()));

    List<String> tasks = new ArrayList<>();
    for (JsonNode task : office.tasks(id)) {
      String ref = task.get("activity").asString();
      String unit = task.get("unit").asString();
      String place = unitOfPlan.get(task.get("planId").asString());
      tasks.add(place + "/" + ref + "/" + (plan.facts().named().containsKey(ref) ? "named" : unit));
    }
    same(
        "tasks as plan / activity / unit",
        tasks,
        expected.tasks().stream().map(t -> t.replaceAll("named-\\d+", "named")).toList());
    List<String> reports = new ArrayList<>();
    for (JsonNode report : office.reports(id)) {
      reports.add(report.at("/unit/code").asString() + "/" + report.at("/period/code").asString());
    }
    same("reports as unit / period", reports, expected.reports());
    assertThat(office.deadlines()).hasSize(expected.deadlines());
  }

  /** Every officer and coordinator of every unit with the dated duty hears of it, once. */
  private void remindersComeOnce() throws Exception {
    Set<String> before = settledMails();
    office.setClock(plan.reminded());
    Set<String> owed = new TreeSet<>();
    for (String task : expected.tasks()) {
      String[] parts = task.split("/");
      if (parts[1].equals(plan.dated())) {
        owed.add(Office.coordinator(parts[2]));
        owed.add(Office.officer(parts[2]));
      }
    }
    until("the reminders", () -> mails.count() >= before.size() + owed.size());
    watch.reached(Step.REMINDED);
    Set<String> after = settledMails();
    List<String> reminded =
        newest(after).stream()
            .filter(mail -> !before.contains(mail.messageId()))
            .map(MainJob::addressee)
            .filter(owed::contains)
            .toList();
    same("who was reminded", reminded, owed);
    int copies = mails.count() - after.size();
    assertThat(copies).as("copies under one Message-ID").isLessThanOrEqualTo(copiesAllowed);
    assertThat(office.newestMail().get("messageId").asString())
        .isEqualTo(mails.newest(1).getFirst().messageId());
    say("%d reminders in the sink, each once, of %d mails", reminded.size(), after.size());
  }

  private void reportsAddUp() throws Exception {
    office.setClock(plan.reporting());
    List<String> communes = tree.places().stream().filter(p -> tree.isLeaf(p)).sorted().toList();
    List<String> silent = communes.subList(0, 2);
    Map<String, Integer> sums = new TreeMap<>();
    String figure = plan.figure();
    int value = 1;
    for (String commune : communes) {
      if (!silent.contains(commune)) {
        office.handIn(commune, plan.period(), Map.of(figure, value));
        sums.merge(figure, value, Integer::sum);
        value = value % 7 + 1;
      }
      if (commune.equals(communes.get(communes.size() / 2))) {
        watch.reached(Step.HANDING_IN);
      }
    }
    watch.reached(Step.HANDED_IN);
    for (String district : tree.below(tree.root())) {
      office.handIn(district, plan.period(), Map.of(figure, 0));
    }
    watch.reached(Step.CONSOLIDATED);
    int sum = sums.getOrDefault(figure, 0);
    until("the sums", () -> total(office.consolidated(tree.root(), plan.period()), figure) == sum);
    Set<String> quiet = new TreeSet<>(silent);
    quiet.addAll(tree.offices(tree.root()));
    tree.below(tree.root()).forEach(district -> quiet.addAll(tree.offices(district)));
    same("who is silent", office.silent(tree.root(), plan.period()), quiet);
    say(
        "%d communes and %d districts reported, the province adds up %d, %d are silent",
        communes.size() - silent.size(), tree.below(tree.root()).size(), sum, quiet.size());
  }

  private static int total(JsonNode consolidated, String figure) {
    for (JsonNode one : consolidated.get("figures")) {
      if (one.get("ref").asString().equals(figure)) {
        return one.path("total").asInt(0);
      }
    }
    throw new AssertionError("no figure " + figure + " in " + consolidated);
  }

  /** The Message-IDs in the sink when no more come: all is read, all is sent, and it stays so. */
  private Set<String> settledMails() throws Exception {
    redelivery.awaitRead();
    int[] seen = {-1, 0};
    until(
        "a quiet mail box",
        () -> {
          int now = mails.count();
          seen[1] = now == seen[0] ? seen[1] + 1 : 0;
          seen[0] = now;
          return seen[1] * LOOK.toMillis() > SETTLING.toMillis() && office.unsent() == 0;
        });
    return mails.all().stream().map(Mail::messageId).collect(Collectors.toSet());
  }

  /** One mail of each Message-ID. */
  private List<Mail> newest(Set<String> messageIds) {
    Set<String> left = new TreeSet<>(messageIds);
    return mails.all().stream().filter(mail -> left.remove(mail.messageId())).toList();
  }

  private static void until(String what, Callable<Boolean> reached) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!reached.call()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited in vain for " + what);
      }
      LockSupport.parkNanos(LOOK.toNanos());
    }
  }

  private static String addressee(Mail mail) {
    String to = mail.to().getFirst();
    return to.substring(0, to.indexOf('@'));
  }

  private static Set<String> refs(JsonNode activities) {
    Set<String> refs = new TreeSet<>();
    activities.forEach(activity -> refs.add(activity.get("ref").asString()));
    return refs;
  }

  private static List<String> sorted(List<JsonNode> nodes, String pointer) {
    return nodes.stream().map(node -> node.at(pointer).asString()).sorted().toList();
  }

  /** The same names, each as often; what differs is said, and not what is the same. */
  private static void same(String what, Collection<String> found, Collection<String> wanted) {
    List<String> missing = new ArrayList<>(wanted);
    found.forEach(missing::remove);
    List<String> surplus = new ArrayList<>(found);
    wanted.forEach(surplus::remove);
    assertThat(missing.isEmpty() && surplus.isEmpty())
        .as("%s: missing %s, surplus %s", what, missing, surplus)
        .isTrue();
  }

  private static Set<String> union(Set<String> a, Set<String> b) {
    Set<String> all = new TreeSet<>(a);
    all.addAll(b);
    return all;
  }

  private static void say(String form, Object... values) {
    System.out.println(String.format(form, values));
  }
}
