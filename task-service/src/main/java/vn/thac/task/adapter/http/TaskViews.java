package vn.thac.task.adapter.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thac.access.DirectoryCopy;
import vn.thac.access.UnitCopy;
import vn.thac.task.application.PlanTexts;
import vn.thac.task.domain.Assignment;
import vn.thac.task.domain.Completion;
import vn.thac.task.domain.Due;
import vn.thac.task.domain.HistoryEntry;
import vn.thac.task.domain.PlanText;
import vn.thac.task.domain.Task;
import vn.thac.task.domain.TaskState;
import vn.thac.task.domain.TaskStatus;

/** Tasks as they are shown, with the words of their plan and the names of their units. */
final class TaskViews {

  private final PlanTexts texts;
  private final DirectoryCopy directory;

  TaskViews(PlanTexts texts, DirectoryCopy directory) {
    this.texts = texts;
    this.directory = directory;
  }

  /**
   * A task in a list.
   *
   * @param activity the place in the root plan, such as "PL.3"
   * @param title the activity's text, empty where it has not arrived yet
   * @param nextDue absent where no date is left to keep
   */
  record Item(
      String id,
      String planId,
      String rootPlanId,
      String activity,
      String title,
      @Nullable String planNumber,
      @Nullable String planTitle,
      String unit,
      String unitName,
      String unitPath,
      @Nullable NextDue nextDue,
      TaskState state,
      TaskStatus status,
      int percent,
      long version) {}

  /** A date to keep and why it is that date. */
  record NextDue(LocalDate on, String reason) {}

  /** A task by itself. */
  record Detail(
      Item task,
      String deliverable,
      String superior,
      String superiorName,
      List<Occurrence> dues,
      List<Step> history) {}

  /**
   * @param completedOn absent while it is open
   */
  record Occurrence(
      LocalDate on,
      String reason,
      @Nullable LocalDate completedOn,
      @Nullable String completedBy,
      List<Shown> evidence) {}

  /** A piece of evidence. */
  record Shown(String text, @Nullable String link) {}

  /**
   * @param who a login, or the code of the unit whose plan did it
   * @param by the name of that person or unit
   * @param from absent where the task began
   */
  record Step(
      Instant at, String who, String by, @Nullable TaskStatus from, TaskStatus to, String reason) {}

  /** All with one read of the plans' words and one of the directory. */
  List<Item> items(List<Task> tasks, LocalDate today) {
    Map<String, PlanText> words =
        texts.of(tasks.stream().map(t -> t.assignment().rootPlanId()).collect(Collectors.toSet()));
    Map<String, UnitCopy> units =
        directory.units(tasks.stream().map(t -> t.assignment().unit()).collect(Collectors.toSet()));
    return tasks.stream()
        .map(
            task ->
                item(
                    task,
                    today,
                    words.get(task.assignment().rootPlanId()),
                    nameOf(units, task.assignment().unit())))
        .toList();
  }

  Detail detail(Task task, LocalDate today) {
    Assignment of = task.assignment();
    PlanText words = texts.of(List.of(of.rootPlanId())).get(of.rootPlanId());
    Map<String, UnitCopy> units = directory.units(List.of(of.unit(), of.superior()));
    Map<String, String> names = namesIn(task.history());
    return new Detail(
        item(task, today, words, nameOf(units, of.unit())),
        words == null ? "" : words.deliverableOf(of.ref()),
        of.superior(),
        nameOf(units, of.superior()),
        task.dues().stream().map(TaskViews::occurrence).toList(),
        task.history().stream()
            .map(
                h ->
                    new Step(
                        h.at(),
                        h.who(),
                        names.getOrDefault(h.who(), h.who()),
                        h.from(),
                        h.to(),
                        h.reason()))
            .toList());
  }

  private static Item item(Task task, LocalDate today, @Nullable PlanText words, String unitName) {
    Assignment of = task.assignment();
    return new Item(
        task.id().value(),
        of.planId(),
        of.rootPlanId(),
        of.ref(),
        words == null ? "" : words.textOf(of.ref()),
        words == null ? null : words.number(),
        words == null ? null : words.title(),
        of.unit(),
        unitName,
        of.unitPath(),
        task.nextDue().map(due -> new NextDue(due.on(), due.reason())).orElse(null),
        task.stateOn(today),
        task.status(),
        task.percent(),
        task.version());
  }

  private static Occurrence occurrence(Due due) {
    Completion by = due.completion();
    return by == null
        ? new Occurrence(due.on(), due.reason(), null, null, List.of())
        : new Occurrence(
            due.on(),
            due.reason(),
            by.on(),
            by.by(),
            by.evidence().stream().map(e -> new Shown(e.text(), e.link())).toList());
  }

  /** What people and units are called that did something; who has left goes by what is known. */
  private Map<String, String> namesIn(List<HistoryEntry> history) {
    Set<String> who = history.stream().map(HistoryEntry::who).collect(Collectors.toSet());
    Map<String, String> names = new HashMap<>();
    directory.units(who).forEach((code, unit) -> names.put(code, unit.name()));
    who.stream()
        .filter(one -> !names.containsKey(one))
        .forEach(login -> directory.officer(login).ifPresent(one -> names.put(login, one.name())));
    return names;
  }

  private static String nameOf(Map<String, UnitCopy> units, String code) {
    UnitCopy unit = units.get(code);
    return unit == null ? code : unit.name();
  }
}
