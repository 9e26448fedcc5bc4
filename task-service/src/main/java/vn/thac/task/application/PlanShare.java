package vn.thac.task.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thac.task.domain.Assignment;
import vn.thac.task.domain.Due;
import vn.thac.task.domain.PlanText;
import vn.thac.task.domain.Task;
import vn.thac.task.domain.TaskFact;
import vn.thac.task.domain.TaskId;
import vn.thac.task.domain.TaskStatus;

/** What one news of a plan makes of the plan's tasks. Asks nobody, so a repeat ends the same. */
final class PlanShare {

  /**
   * @param added tasks that were not there
   * @param changed tasks that were there and are other now
   * @param facts what is to be told once both are stored
   */
  record Outcome(List<Task> added, List<Task> changed, List<TaskFact> facts) {}

  private record Named(Assignment assignment, UnitFacts.Named names, List<Due> dues) {}

  private final PlanNews news;
  private final int revision;
  private final Map<TaskId, Named> named = new LinkedHashMap<>();

  private PlanShare(PlanNews news, int revision) {
    this.news = news;
    this.revision = revision;
  }

  /** {@code revision} is the plan's last one. */
  static PlanShare of(PlanNews news, int revision, Map<String, Units.Unit> leads) {
    PlanShare share = new PlanShare(news, revision);
    if (news instanceof PlanNews.Issued issued) {
      issued.activities().forEach(activity -> share.name(issued, activity, leads));
    }
    return share;
  }

  private void name(
      PlanNews.Issued plan, PlanNews.Activity activity, Map<String, Units.Unit> leads) {
    for (String code : activity.leads()) {
      Units.Unit unit = leads.get(code);
      if (unit == null) {
        throw new IllegalStateException("unit " + code + " was not asked for");
      }
      Assignment assignment =
          new Assignment(
              plan.planId(),
              plan.rootPlanId(),
              activity.ref(),
              code,
              unit.path(),
              unit.place(),
              unit.placePath(),
              unit.level(),
              plan.issuer());
      named.put(assignment.taskId(), new Named(assignment, names(activity), activity.dues()));
    }
  }

  String planId() {
    return news.planId();
  }

  /** Nothing of this plan can be there but what this very news has made. */
  boolean isFirst() {
    return news instanceof PlanNews.Issued issued && issued.revision() == 0;
  }

  /** The tasks as they are to be, over those that are there. */
  Outcome over(List<Task> before) {
    Map<TaskId, Task> there = new LinkedHashMap<>();
    before.forEach(task -> there.put(task.id(), task));
    List<Task> added = new ArrayList<>();
    List<Task> changed = new ArrayList<>();
    List<Task> asked = new ArrayList<>();
    named.forEach(
        (id, share) -> {
          Task known = there.remove(id);
          Task next = known == null ? begun(share) : renamed(known, share);
          if (known == null) {
            added.add(next);
          } else if (next != known) {
            changed.add(next);
          }
          asked.add(next);
        });
    List<Task> gone = new ArrayList<>();
    for (Task task : there.values()) {
      if (task.status().isOpen()) {
        Task withdrawn = task.withdrawn(reason(), news.version(), at());
        changed.add(withdrawn);
        gone.add(withdrawn);
      } else if (task.status() == TaskStatus.WITHDRAWN) {
        gone.add(task); // told every time: a crash may have lost the telling, of older news too
      }
    }
    List<TaskFact> facts = new ArrayList<>(UnitFacts.withdrawn(gone, withdrawnVersion(), at()));
    facts.addAll(UnitFacts.assigned(asked, this::namesOf, revision + 1, at()));
    return new Outcome(added, changed, facts);
  }

  private Task begun(Named share) {
    return Task.assigned(share.assignment(), share.dues(), news.version(), at());
  }

  private Task renamed(Task known, Named share) {
    return known.planVersion() >= news.version()
        ? known
        : known.renamed(share.assignment(), share.dues(), news.version(), at());
  }

  private UnitFacts.Named namesOf(TaskId id) {
    Named share = named.get(id);
    return share == null ? UnitFacts.Named.NOTHING : share.names();
  }

  private static UnitFacts.Named names(PlanNews.Activity activity) {
    String product = activity.deliverable();
    return new UnitFacts.Named(
        PlanText.label(activity.text()), product.isBlank() ? null : PlanText.label(product));
  }

  /** The version of the last assignment that this news takes back; the next one is higher. */
  private long withdrawnVersion() {
    return switch (news) {
      case PlanNews.Issued issued -> revision;
      case PlanNews.Withdrawn withdrawn -> revision + 1;
    };
  }

  private Instant at() {
    return switch (news) {
      case PlanNews.Issued issued -> issued.at();
      case PlanNews.Withdrawn withdrawn -> withdrawn.at();
    };
  }

  private String reason() {
    return switch (news) {
      case PlanNews.Issued issued -> "Kế hoạch điều chỉnh không còn giao nhiệm vụ này";
      case PlanNews.Withdrawn withdrawn -> withdrawn.reason();
    };
  }
}
