package vn.thac.task.adapter.mongo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.thac.task.application.TaskQuery;
import vn.thac.task.domain.Assignment;
import vn.thac.task.domain.Cause;
import vn.thac.task.domain.Completion;
import vn.thac.task.domain.Due;
import vn.thac.task.domain.Evidence;
import vn.thac.task.domain.HistoryEntry;
import vn.thac.task.domain.Standing;
import vn.thac.task.domain.Task;
import vn.thac.task.domain.TaskId;
import vn.thac.task.domain.TaskStatus;

/**
 * A task as stored, written and read by hand: a national plan makes a hundred thousand of them, and
 * a mapping by reflection took longer than everything else. Days are text (2026-03-31): they sort
 * as they should and have no zone. What is absent is not stored.
 */
final class TaskDocument {

  static final String COLLECTION = "tasks";

  private TaskDocument() {}

  /** As it is stored next, under {@code version}. */
  static Document of(Task task, long version) {
    Assignment of = task.assignment();
    return new Document("_id", task.id().value())
        .append("version", version)
        .append("planVersion", task.planVersion())
        .append("planId", of.planId())
        .append("rootPlanId", of.rootPlanId())
        .append("ref", of.ref())
        .append("unit", of.unit())
        .append("path", of.unitPath())
        .append("place", of.place())
        .append("placePath", of.placePath())
        .append("level", of.level())
        .append("superior", of.superior())
        .append("status", task.status().name())
        .append("nextDueOn", TaskQuery.dateOf(task)) // NO_DATE where there is none
        .append("late", task.wasLate())
        .append("percent", task.percent())
        .append("dues", each(task.dues(), TaskDocument::due))
        .append("history", each(task.history(), TaskDocument::step));
  }

  private static Document due(Due due) {
    Document stored = new Document("on", due.on().toString()).append("reason", due.reason());
    Completion by = due.completion();
    return by == null
        ? stored
        : stored.append(
            "done",
            new Document("on", by.on().toString())
                .append("by", by.by())
                .append("evidence", each(by.evidence(), TaskDocument::shown)));
  }

  private static Document shown(Evidence evidence) {
    return with(new Document("text", evidence.text()), "link", evidence.link());
  }

  private static Document step(HistoryEntry entry) {
    Document stored = new Document("at", Date.from(entry.at())).append("who", entry.who());
    TaskStatus from = entry.from();
    with(stored, "from", from == null ? null : from.name())
        .append("to", entry.to().name())
        .append("reason", entry.reason());
    Cause cause = entry.cause();
    return cause == null
        ? stored
        : stored.append("cause", cause.id()).append("print", cause.print());
  }

  private static Document with(Document document, String field, @Nullable String value) {
    return value == null ? document : document.append(field, value);
  }

  /** The task; without its history where that was not asked for. */
  static Task taskIn(Document stored) {
    return Task.rehydrate(
        new Assignment(
            stored.getString("planId"),
            stored.getString("rootPlanId"),
            stored.getString("ref"),
            stored.getString("unit"),
            stored.getString("path"),
            stored.getString("place"),
            stored.getString("placePath"),
            stored.getString("level"),
            stored.getString("superior")),
        stored.getLong("version"),
        stored.getLong("planVersion"),
        statusIn(stored, "status"),
        each(stored.getList("dues", Document.class), TaskDocument::dueIn),
        stored.getInteger("percent"),
        each(stored.getList("history", Document.class, List.of()), TaskDocument::stepIn));
  }

  private static Due dueIn(Document stored) {
    Document done = stored.get("done", Document.class);
    Completion by =
        done == null
            ? null
            : new Completion(
                LocalDate.parse(done.getString("on")),
                done.getString("by"),
                each(
                    done.getList("evidence", Document.class),
                    shown -> new Evidence(shown.getString("text"), shown.getString("link"))));
    return new Due(LocalDate.parse(stored.getString("on")), stored.getString("reason"), by);
  }

  private static HistoryEntry stepIn(Document stored) {
    String cause = stored.getString("cause");
    return new HistoryEntry(
        stored.getDate("at").toInstant(),
        stored.getString("who"),
        stored.containsKey("from") ? statusIn(stored, "from") : null,
        statusIn(stored, "to"),
        stored.getString("reason"),
        cause == null ? null : new Cause(cause, stored.getString("print")));
  }

  private static TaskStatus statusIn(Document stored, String field) {
    return TaskStatus.valueOf(stored.getString(field));
  }

  static Standing standingIn(Document stored) {
    String nextDueOn = stored.getString("nextDueOn");
    return new Standing(
        new TaskId(stored.getString("_id")),
        stored.getString("rootPlanId"),
        stored.getString("place"),
        stored.getString("placePath"),
        stored.getLong("version"),
        statusIn(stored, "status"),
        stored.getBoolean("late"),
        TaskQuery.NO_DATE.equals(nextDueOn) ? null : LocalDate.parse(nextDueOn));
  }

  private static <A, B> List<B> each(List<A> all, Function<A, B> one) {
    List<B> mapped = new ArrayList<>(all.size());
    all.forEach(a -> mapped.add(one.apply(a)));
    return mapped;
  }
}
