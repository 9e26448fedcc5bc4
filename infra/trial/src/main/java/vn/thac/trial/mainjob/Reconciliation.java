package vn.thac.trial.mainjob;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.thac.ground.Mail;

/**
 * Compares what issuing a plan must have brought about with what the APIs and the mail box show:
 * everything is there, and is there once. It asks anew each time.
 */
public final class Reconciliation {

  private final Office office;
  private final Tree tree;
  private final PlanCase plan;
  private final MailReconciliation mails;
  private final ReminderReconciliation reminders;
  private final Expected expected;
  private final String id;

  Reconciliation(
      Office office, Tree tree, PlanCase plan, MailBox mails, Expected expected, String id) {
    this.office = office;
    this.tree = tree;
    this.plan = plan;
    this.mails = new MailReconciliation(office, mails);
    this.expected = expected;
    this.id = id;
    this.reminders = new ReminderReconciliation(office, tree, plan, this.mails, expected, id);
  }

  /** The same of the mail box. */
  MailReconciliation mails() {
    return mails;
  }

  /** The same of the reminders. */
  ReminderReconciliation reminders() {
    return reminders;
  }

  /** Sub-plans, tasks, reports and deadlines, and that nothing was set aside. */
  List<String> ofTheWork() {
    Differences differences = new Differences();
    List<JsonNode> plans = office.plans(id);
    List<JsonNode> tasks = office.tasks(id);
    List<JsonNode> reports = office.reports(id);
    differences.same(
        "units with a sub-plan",
        texts(plans, "/unit"),
        Differences.union(expected.plans(), Set.of(tree.root())));
    differences.same("tasks as plan / activity / unit", named(tasks, plans), expected.namedTasks());
    differences.same(
        "reports as unit / period",
        reports.stream().map(r -> text(r, "/unit/code") + "/" + text(r, "/period/code")).toList(),
        expected.reports());
    differences.same(
        "deadlines by what they are for",
        office.deadlines().stream()
            .map(deadline -> text(deadline, "/kind") + " " + text(deadline, "/subject"))
            .toList(),
        Stream.of(
                plans.stream()
                    .filter(one -> !text(one, "/unit").equals(tree.root()))
                    .map(one -> "PLAN " + text(one, "/id")),
                tasks.stream().map(one -> "TASK " + text(one, "/id")),
                reports.stream().map(one -> "REPORT " + text(one, "/id")))
            .flatMap(all -> all)
            .toList());
    differences.none("dead letters", office.deadLetters());
    return differences.sentences();
  }

  private List<String> named(List<JsonNode> tasks, List<JsonNode> plans) {
    Map<String, String> unitOfPlan = new HashMap<>();
    plans.forEach(one -> unitOfPlan.put(text(one, "/id"), text(one, "/unit")));
    List<String> named = new ArrayList<>();
    for (JsonNode task : tasks) {
      String ref = text(task, "/activity");
      String unit = plan.facts().named().containsKey(ref) ? "named" : text(task, "/unit");
      named.add(unitOfPlan.get(text(task, "/planId")) + "/" + ref + "/" + unit);
    }
    return named;
  }

  /** What every officer and coordinator was told of new work adds up to the work there is. */
  List<String> ofTheNotices() {
    Map<String, int[]> told = new TreeMap<>();
    // Whoever else has a post somewhere is nobody's officer by the rule of the units' names.
    for (Mail mail :
        mails.heard().stream()
            .filter(mail -> tree.has(MailReconciliation.loginOf(mail)))
            .toList()) {
      for (LetterLine line : LetterLine.of(mail)) {
        if (line.isSum()) {
          int[] sum = told.computeIfAbsent(MailReconciliation.loginOf(mail), login -> new int[2]);
          sum[0] += line.given("nhiệm vụ");
          sum[1] += line.given("báo cáo");
        }
      }
    }
    Map<String, int[]> wanted = new TreeMap<>();
    for (JsonNode task : office.tasks(id)) {
      tree.doers(text(task, "/unit")).forEach(login -> owed(wanted, login)[0]++);
    }
    for (JsonNode report : office.reports(id)) {
      tree.doers(text(report, "/unit/code")).forEach(login -> owed(wanted, login)[1]++);
    }
    List<String> owed = new ArrayList<>();
    wanted.forEach(
        (login, sum) -> owed.add(login + ": " + sum[0] + " tasks, " + sum[1] + " reports"));
    Differences differences = new Differences();
    differences.same(
        "who was told of how much new work",
        told.entrySet().stream()
            .map(
                one ->
                    one.getKey()
                        + ": "
                        + one.getValue()[0]
                        + " tasks, "
                        + one.getValue()[1]
                        + " reports")
            .toList(),
        owed);
    return differences.sentences();
  }

  /** Everybody hears of the plan's work once, and of each kind of it by name. */
  List<String> ofTheLetters() {
    List<String> people = new ArrayList<>();
    List<String> nameless = new ArrayList<>();
    for (Mail mail : mails.heard()) {
      List<LetterLine> given =
          LetterLine.of(mail).stream().filter(LetterLine::isNewlyGiven).toList();
      if (!given.isEmpty()) {
        people.add(MailReconciliation.loginOf(mail));
      }
      for (String noun : List.of("nhiệm vụ", "báo cáo")) {
        int sum = given.stream().filter(LetterLine::isSum).mapToInt(one -> one.given(noun)).sum();
        long named = given.stream().filter(one -> one.names(noun)).count();
        if (sum > 0 && (named == 0 || named > Math.min(10, sum))) {
          nameless.add(
              MailReconciliation.loginOf(mail) + ": " + named + " named of " + sum + " " + noun);
        }
      }
    }
    Differences differences = new Differences();
    differences.none("told of one plan's work in two letters", Differences.twice(people));
    differences.none("told of work without its names", nameless);
    return differences.sentences();
  }

  private static int[] owed(Map<String, int[]> wanted, String login) {
    return wanted.computeIfAbsent(login, any -> new int[2]);
  }

  private static List<String> texts(Collection<JsonNode> nodes, String pointer) {
    return nodes.stream().map(node -> text(node, pointer)).toList();
  }

  private static String text(JsonNode node, String pointer) {
    return node.at(pointer).asString();
  }
}
