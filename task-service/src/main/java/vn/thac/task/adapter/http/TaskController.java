package vn.thac.task.adapter.http;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thac.access.Action;
import vn.thac.access.Asking;
import vn.thac.access.Decides;
import vn.thac.access.DirectoryCopy;
import vn.thac.calendar.Office;
import vn.thac.http.IdempotencyKey;
import vn.thac.http.IfMatch;
import vn.thac.http.Reason;
import vn.thac.http.Refused;
import vn.thac.task.application.PlanTexts;
import vn.thac.task.application.TaskHasMovedOn;
import vn.thac.task.application.Tasks;
import vn.thac.task.application.WorkOnTask;
import vn.thac.task.domain.Act;
import vn.thac.task.domain.Cause;
import vn.thac.task.domain.Evidence;
import vn.thac.task.domain.Outcome;
import vn.thac.task.domain.Refusal;
import vn.thac.task.domain.Task;
import vn.thac.task.domain.TaskId;

/**
 * One task, and what its unit does with it. A step that names itself with an Idempotency-Key is
 * taken once, however often it is sent.
 */
@RestController
@RequestMapping("/api/v1/tasks/{id}")
public class TaskController {

  private final Tasks tasks;
  private final WorkOnTask workOnTask;
  private final TaskViews views;
  private final InstantSource clock;

  TaskController(
      Tasks tasks,
      WorkOnTask workOnTask,
      PlanTexts texts,
      DirectoryCopy directory,
      InstantSource clock) {
    this.tasks = tasks;
    this.workOnTask = workOnTask;
    this.views = new TaskViews(texts, directory);
    this.clock = clock;
  }

  record ProgressBody(@Nullable Integer percent, @Nullable String note) {}

  /**
   * @param dueOn which date it answers; absent means the earliest one still open
   */
  record CompletionBody(@Nullable List<EvidenceBody> evidence, @Nullable LocalDate dueOn) {}

  record EvidenceBody(@Nullable String text, @Nullable String link) {}

  @GetMapping
  @Decides(Action.SEE_TASK)
  ResponseEntity<TaskViews.Detail> one(Asking asking, @PathVariable String id) {
    return answer(reached(asking, id));
  }

  @PostMapping("/acknowledgement")
  @Decides(Action.DO_TASK)
  ResponseEntity<TaskViews.Detail> acknowledge(
      Asking asking,
      @PathVariable String id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
    return step(asking, id, ifMatch, act(asking, key, "acknowledgement"), workOnTask::acknowledge);
  }

  @PutMapping("/progress")
  @Decides(Action.DO_TASK)
  ResponseEntity<TaskViews.Detail> progress(
      Asking asking,
      @PathVariable String id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody ProgressBody body) {
    int percent = body.percent() == null ? -1 : body.percent(); // absent is refused as such
    String note = body.note() == null ? "" : body.note();
    return step(
        asking,
        id,
        ifMatch,
        act(asking, key, List.of("progress", body)),
        (task, act) -> workOnTask.progress(task, percent, note, act));
  }

  @PostMapping("/completion")
  @Decides(Action.DO_TASK)
  ResponseEntity<TaskViews.Detail> complete(
      Asking asking,
      @PathVariable String id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody CompletionBody body) {
    return step(
        asking,
        id,
        ifMatch,
        act(asking, key, List.of("completion", body)),
        (task, act) -> workOnTask.complete(task, evidenceOf(body.evidence()), body.dueOn(), act));
  }

  private static List<Evidence> evidenceOf(@Nullable List<EvidenceBody> body) {
    List<Evidence> evidence = new ArrayList<>();
    if (body != null) {
      for (EvidenceBody one : body) {
        evidence.add(new Evidence(one.text() == null ? "" : one.text(), one.link()));
      }
    }
    return evidence;
  }

  private Task reached(Asking asking, String id) {
    Task task = tasks.find(new TaskId(id)).orElseThrow(Refused::notFound);
    asking.require(task.assignment().unitPath());
    return task;
  }

  private Act act(Asking asking, @Nullable String key, Object said) {
    String login = asking.person().login();
    Cause cause = IdempotencyKey.cause(key, "task", login, said, Cause::new);
    return new Act(login, clock.instant(), cause);
  }

  /** Takes the step once, however often it is asked for. */
  private ResponseEntity<TaskViews.Detail> step(
      Asking asking,
      String id,
      @Nullable String ifMatch,
      Act act,
      BiFunction<Task, Act, Outcome> step) {
    Task task = reached(asking, id);
    if (isRepeat(act, task)) {
      return answer(task);
    }
    if (IfMatch.version(ifMatch) != task.version()) {
      throw Refused.stale(answer(task));
    }
    try {
      return switch (step.apply(task, act)) {
        case Outcome.Done(Task stored, var _) -> answer(stored);
        case Outcome.Denied(Refusal reason) -> throw refused(reason);
      };
    } catch (TaskHasMovedOn e) {
      Task now = reached(asking, id);
      if (isRepeat(act, now)) {
        return answer(now);
      }
      throw Refused.stale(answer(now));
    }
  }

  private static Refused refused(Refusal refusal) {
    return Refused.unprocessable(
        List.of(new Reason(refusal.code(), refusal.pointer(), refusal.vi(), refusal.en())));
  }

  private static boolean isRepeat(Act act, Task task) {
    Cause cause = act.cause();
    Optional<Cause> before = cause == null ? Optional.empty() : task.caused(cause.id());
    if (before.isPresent() && !before.get().equals(cause)) {
      throw IdempotencyKey.reused();
    }
    return before.isPresent();
  }

  private ResponseEntity<TaskViews.Detail> answer(Task task) {
    return ResponseEntity.ok()
        .eTag(IfMatch.tag(task.version()))
        .body(views.detail(task, Office.dayOf(clock.instant())));
  }
}
