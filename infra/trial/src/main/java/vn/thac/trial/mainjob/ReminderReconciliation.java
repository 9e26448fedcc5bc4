package vn.thac.trial.mainjob;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import vn.thac.ground.Mail;

/** Compares who was reminded of what with who had to be. It asks anew each time. */
final class ReminderReconciliation {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final Office office;
  private final Tree tree;
  private final PlanCase plan;
  private final MailReconciliation mails;
  private final Expected expected;
  private final String id;

  ReminderReconciliation(
      Office office,
      Tree tree,
      PlanCase plan,
      MailReconciliation mails,
      Expected expected,
      String id) {
    this.office = office;
    this.tree = tree;
    this.plan = plan;
    this.mails = mails;
    this.expected = expected;
    this.id = id;
  }

  private final Set<String> datedDuty = new TreeSet<>();

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
    return mails.heard().stream()
        .flatMap(
            mail ->
                LetterLine.of(mail).stream()
                    .filter(line -> line.isOwnReminder() && line.due().equals(due))
                    .filter(line -> duty.contains(line.what()))
                    .map(line -> MailReconciliation.loginOf(mail)))
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
    for (Mail mail : mails.heard()) {
      for (LetterLine line : LetterLine.of(mail)) {
        if (line.what().isBlank()) {
          wordless.add(MailReconciliation.loginOf(mail) + " " + line);
        }
        if (!line.isNewlyGiven()) {
          lines.add(MailReconciliation.loginOf(mail) + " " + line);
        }
      }
    }
    differences.none("reminders told twice", Differences.twice(lines));
    differences.none("reminders of nothing", wordless);
    return differences.sentences();
  }

  /**
   * Whoever must do what is open and due by then was reminded of it. Of which of its dates is left
   * open: what was missed while nobody looked is folded into the latest reminder of the same thing.
   */
  List<String> ofDeadlinesDueBy(LocalDate day) {
    Set<String> told = new TreeSet<>();
    for (Mail mail : mails.heard()) {
      LetterLine.of(mail).stream()
          .filter(LetterLine::isOwnReminder)
          .forEach(line -> told.add(MailReconciliation.loginOf(mail) + " " + line.what()));
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

  private static String text(JsonNode node, String pointer) {
    return node.at(pointer).asString();
  }
}
