package vn.thac.trial.mainjob;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.thac.ground.Mail;

/**
 * Compares what issuing a plan must have brought about with what the APIs and the mail box show:
 * everything is there, and is there once. It asks anew each time.
 */
public final class Reconciliation {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final Office office;
  private final Tree tree;
  private final PlanCase plan;
  private final MailBox mails;
  private final Expected expected;
  private final String id;
  private final Set<String> datedDuty = new TreeSet<>();

  Reconciliation(
      Office office, Tree tree, PlanCase plan, MailBox mails, Expected expected, String id) {
    this.office = office;
    this.tree = tree;
    this.plan = plan;
    this.mails = mails;
    this.expected = expected;
    this.id = id;
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
        union(expected.plans(), Set.of(tree.root())));
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
    for (Mail mail : heard().stream().filter(mail -> tree.has(loginOf(mail))).toList()) {
      for (LetterLine line : LetterLine.of(mail)) {
        if (line.isSum()) {
          int[] sum = told.computeIfAbsent(loginOf(mail), login -> new int[2]);
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
    for (Mail mail : heard()) {
      List<LetterLine> given =
          LetterLine.of(mail).stream().filter(LetterLine::isNewlyGiven).toList();
      if (!given.isEmpty()) {
        people.add(loginOf(mail));
      }
      for (String noun : List.of("nhiệm vụ", "báo cáo")) {
        int sum = given.stream().filter(LetterLine::isSum).mapToInt(one -> one.given(noun)).sum();
        long named = given.stream().filter(one -> one.names(noun)).count();
        if (sum > 0 && (named == 0 || named > Math.min(10, sum))) {
          nameless.add(loginOf(mail) + ": " + named + " named of " + sum + " " + noun);
        }
      }
    }
    Differences differences = new Differences();
    differences.none("told of one plan's work in two letters", twice(people));
    differences.none("told of work without its names", nameless);
    return differences.sentences();
  }

  private static int[] owed(Map<String, int[]> wanted, String login) {
    return wanted.computeIfAbsent(login, any -> new int[2]);
  }

  /** Every officer and coordinator of every unit with the dated duty. */
  Set<String> datedDutyOf() {
    Set<String> owed = new TreeSet<>();
    for (String task : expected.tasks()) {
      String[] parts = task.split("/");
      if (parts[1].equals(plan.dated())) {
        owed.addAll(tree.doers(parts[2]));
      }
    }
    return owed;
  }

  /** What the dated duty is called in a reminder; nothing before its deadlines are armed. */
  private Set<String> datedDuty() {
    if (datedDuty.isEmpty()) {
      Set<String> tasks = new TreeSet<>();
      for (JsonNode task : office.tasks(id)) {
        if (text(task, "/activity").equals(plan.dated())) {
          tasks.add(text(task, "/id"));
        }
      }
      for (JsonNode deadline : office.deadlines()) {
        if (tasks.contains(text(deadline, "/subject"))) {
          datedDuty.add(text(deadline, "/label"));
        }
      }
    }
    return datedDuty;
  }

  /** Who was reminded of the dated duty, as often as they were. */
  List<String> remindedOfTheDatedDuty() {
    String due = DAY.format(plan.datedDue());
    Set<String> duty = datedDuty();
    Set<String> owed = datedDutyOf();
    return heard().stream()
        .flatMap(
            mail ->
                LetterLine.of(mail).stream()
                    .filter(line -> line.isOwnReminder() && line.due().equals(due))
                    .filter(line -> duty.contains(line.what()))
                    .map(line -> loginOf(mail)))
        .filter(owed::contains)
        .toList();
  }

  /**
   * The dated duty so often to everybody who has it, and no other thing to anybody twice on one
   * day.
   */
  List<String> ofTheReminders(int times) {
    Differences differences = new Differences();
    List<String> owed = new ArrayList<>();
    datedDutyOf().forEach(login -> owed.addAll(Collections.nCopies(times, login)));
    differences.same("reminders of the dated duty", remindedOfTheDatedDuty(), owed);
    List<String> lines = new ArrayList<>();
    List<String> wordless = new ArrayList<>();
    for (Mail mail : heard()) {
      for (LetterLine line : LetterLine.of(mail)) {
        if (line.what().isBlank()) {
          wordless.add(loginOf(mail) + " " + line);
        }
        if (!line.isNewlyGiven()) {
          lines.add(loginOf(mail) + " " + line);
        }
      }
    }
    differences.none("reminders told twice", twice(lines));
    differences.none("reminders of nothing", wordless);
    return differences.sentences();
  }

  /**
   * Whoever must do what is open and due by then was reminded of it. Of which of its dates is left
   * open: what was missed while nobody looked is folded into the latest reminder of the same thing.
   */
  List<String> ofDeadlinesDueBy(LocalDate day) {
    Set<String> told = new TreeSet<>();
    for (Mail mail : heard()) {
      LetterLine.of(mail).stream()
          .filter(LetterLine::isOwnReminder)
          .forEach(line -> told.add(loginOf(mail) + " " + line.what()));
    }
    List<String> untold = new ArrayList<>();
    for (JsonNode deadline : office.deadlines()) {
      String dueOn = deadline.path("dueOn").asString("");
      if (text(deadline, "/status").equals("OPEN")
          && !dueOn.isEmpty()
          && !LocalDate.parse(dueOn).isAfter(day)) {
        for (String login : tree.doers(text(deadline, "/unit"))) {
          String reminder = login + " " + text(deadline, "/label");
          if (!told.contains(reminder)) {
            untold.add(reminder);
          }
        }
      }
    }
    Differences differences = new Differences();
    differences.none("due and nobody reminded", untold);
    return differences.sentences();
  }

  /** What the service says it sent is in the mail box, and nothing else is; copies are its own. */
  List<String> ofTheMails() {
    Map<String, Integer> repeats = new HashMap<>();
    Set<String> sent = new TreeSet<>();
    Set<String> sentAgain = new TreeSet<>();
    Set<String> undeliverable = new TreeSet<>();
    List<String> open = new ArrayList<>();
    for (JsonNode message : office.messages()) {
      if (!mails.isOf(text(message, "/login"))) {
        continue;
      }
      String id = text(message, "/id");
      int repeated = message.path("repeats").asInt(0);
      repeats.put(id, repeated);
      switch (text(message, "/state")) {
        case "SENT" -> (repeated > 0 ? sentAgain : sent).add(id);
        case "UNDELIVERABLE" -> undeliverable.add(id);
        case "EMPTY" -> {}
        default -> open.add(text(message, "/login") + " " + text(message, "/state"));
      }
    }
    Map<String, Long> kept = byId(mails.kept());
    Set<String> refused = byId(mails.refused()).keySet();
    Differences differences = new Differences();
    differences.none("messages neither sent nor given up", open);
    // Refused and not written down, as where the store is away: it is tried again, and may be
    // taken.
    differences.none(
        "refused and not known as undeliverable nor sent when tried again",
        without(refused, union(undeliverable, sentAgain)));
    sent.addAll(sentAgain);
    differences.none("sent and not in the mail box", without(sent, kept.keySet()));
    differences.none(
        "in the mail box and not known as sent",
        without(kept.keySet(), union(sent, undeliverable)));
    differences.none("undeliverable and never refused", without(undeliverable, refused));
    differences.none(
        "more copies than the service knows of",
        kept.entrySet().stream()
            .filter(one -> one.getValue() - 1 > repeats.getOrDefault(one.getKey(), 0))
            .map(one -> one.getKey() + " " + one.getValue() + " times")
            .toList());
    return differences.sentences();
  }

  /** How many mails there are besides the first under each Message-ID. */
  public int copies() {
    List<Mail> kept = mails.kept();
    return kept.size() - byId(kept).size();
  }

  /** How many mails there are, copies aside. */
  public int mails() {
    return byId(mails.kept()).size();
  }

  private static Map<String, Long> byId(List<Mail> mails) {
    return mails.stream()
        .collect(Collectors.groupingBy(Reconciliation::idOf, Collectors.counting()));
  }

  private static String idOf(Mail mail) {
    return mail.messageId().replaceAll("[<>]|@.*", "");
  }

  /** One mail of each Message-ID. */
  private List<Mail> heard() {
    Map<String, Mail> heard = new HashMap<>();
    mails.refused().forEach(mail -> heard.put(mail.messageId(), mail));
    mails.kept().forEach(mail -> heard.put(mail.messageId(), mail));
    return List.copyOf(heard.values());
  }

  private static String loginOf(Mail mail) {
    String to = mail.to().getFirst();
    return to.substring(0, to.indexOf('@'));
  }

  private static List<String> texts(Collection<JsonNode> nodes, String pointer) {
    return nodes.stream().map(node -> text(node, pointer)).toList();
  }

  private static String text(JsonNode node, String pointer) {
    return node.at(pointer).asString();
  }

  private static List<String> twice(List<String> all) {
    Set<String> seen = new TreeSet<>();
    return all.stream().filter(one -> !seen.add(one)).toList();
  }

  private static List<String> without(Collection<String> all, Set<String> these) {
    return all.stream().filter(one -> !these.contains(one)).toList();
  }

  private static Set<String> union(Set<String> a, Set<String> b) {
    Set<String> all = new TreeSet<>(a);
    all.addAll(b);
    return all;
  }
}
