package vn.thac.task.adapter.mongo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import vn.thac.task.application.TaskQuery;
import vn.thac.task.domain.Assignment;
import vn.thac.task.domain.Completion;
import vn.thac.task.domain.Due;
import vn.thac.task.domain.Evidence;
import vn.thac.task.domain.HistoryEntry;
import vn.thac.task.domain.Standing;
import vn.thac.task.domain.Task;
import vn.thac.task.domain.TaskId;
import vn.thac.task.domain.TaskStatus;

/**
 * A task as stored. Days are text (2026-03-31): they sort as they should and have no zone.
 *
 * @param nextDueOn the earliest open date, {@link TaskQuery#NO_DATE} where there is none
 */
record TaskDocument(
    @Id String id,
    long version,
    long planVersion,
    String planId,
    String rootPlanId,
    String ref,
    String unit,
    String path,
    String place,
    String placePath,
    String level,
    String superior,
    TaskStatus status,
    String nextDueOn,
    boolean late,
    int percent,
    List<DueEntry> dues,
    List<Step> history) {

  static final String COLLECTION = "tasks";

  record DueEntry(String on, String reason, @Nullable Done done) {}

  record Done(String on, String by, List<Shown> evidence) {}

  record Shown(String text, @Nullable String link) {}

  record Step(Instant at, String who, @Nullable TaskStatus from, TaskStatus to, String reason) {}

  /** As it is stored next, under {@code version}. */
  static TaskDocument of(Task task, long version) {
    Assignment of = task.assignment();
    return new TaskDocument(
        task.id().value(),
        version,
        task.planVersion(),
        of.planId(),
        of.rootPlanId(),
        of.ref(),
        of.unit(),
        of.unitPath(),
        of.place(),
        of.placePath(),
        of.level(),
        of.superior(),
        task.status(),
        TaskQuery.dateOf(task),
        task.wasLate(),
        task.percent(),
        task.dues().stream().map(TaskDocument::entry).toList(),
        task.history().stream()
            .map(h -> new Step(h.at(), h.who(), h.from(), h.to(), h.reason()))
            .toList());
  }

  private static DueEntry entry(Due due) {
    Completion by = due.completion();
    Done done =
        by == null
            ? null
            : new Done(
                by.on().toString(),
                by.by(),
                by.evidence().stream().map(e -> new Shown(e.text(), e.link())).toList());
    return new DueEntry(due.on().toString(), due.reason(), done);
  }

  Task task() {
    return Task.rehydrate(
        new Assignment(planId, rootPlanId, ref, unit, path, place, placePath, level, superior),
        version,
        planVersion,
        status,
        dues.stream().map(TaskDocument::due).toList(),
        percent,
        history.stream()
            .map(s -> new HistoryEntry(s.at(), s.who(), s.from(), s.to(), s.reason()))
            .toList());
  }

  private static Due due(DueEntry entry) {
    Done done = entry.done();
    Completion by =
        done == null
            ? null
            : new Completion(
                LocalDate.parse(done.on()),
                done.by(),
                done.evidence().stream().map(e -> new Evidence(e.text(), e.link())).toList());
    return new Due(LocalDate.parse(entry.on()), entry.reason(), by);
  }

  Standing standing() {
    return new Standing(
        new TaskId(id),
        rootPlanId,
        place,
        placePath,
        version,
        status,
        late,
        TaskQuery.NO_DATE.equals(nextDueOn) ? null : LocalDate.parse(nextDueOn));
  }
}
