package vn.thac.task.adapter.mongo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.thac.task.application.Progress;
import vn.thac.task.domain.PlaceProgress;
import vn.thac.task.domain.Standing;
import vn.thac.task.domain.TaskId;
import vn.thac.task.domain.TaskStatus;

/** How the progress of a place is stored. */
final class ProgressDocument {

  static final String COLLECTION = "progress";

  private ProgressDocument() {}

  static String idOf(Progress.Key key) {
    return key.rootPlanId() + "/" + key.place();
  }

  static Document written(PlaceProgress place) {
    PlaceProgress.Counts counts = place.counts();
    List<Document> openByDue = new ArrayList<>();
    new TreeMap<>(counts.openByDue())
        .forEach((on, open) -> openByDue.add(new Document("on", on.toString()).append("n", open)));
    List<Document> tasks =
        place.tasks().stream()
            .map(
                task ->
                    new Document("id", task.task().value())
                        .append("v", task.version())
                        .append("status", task.status().name())
                        .append("late", task.late())
                        .append("due", text(task.nextDueOn())))
            .toList();
    return new Document("_id", idOf(new Progress.Key(place.rootPlanId(), place.place())))
        .append("version", place.version() + 1)
        .append("rootPlanId", place.rootPlanId())
        .append("place", place.place())
        .append("path", place.placePath())
        .append("assigned", counts.assigned())
        .append("onTime", counts.completedOnTime())
        .append("late", counts.completedLate())
        .append("undated", counts.openUndated())
        .append("openByDue", openByDue)
        .append("tasks", tasks);
  }

  static PlaceProgress read(Document document) {
    String root = document.getString("rootPlanId");
    String place = document.getString("place");
    String path = document.getString("path");
    List<Standing> tasks =
        document.getList("tasks", Document.class).stream()
            .map(
                task ->
                    new Standing(
                        new TaskId(task.getString("id")),
                        root,
                        place,
                        path,
                        task.getLong("v"),
                        TaskStatus.valueOf(task.getString("status")),
                        task.getBoolean("late"),
                        day(task.getString("due"))))
            .toList();
    return PlaceProgress.rehydrate(root, place, path, document.getLong("version"), tasks);
  }

  static PlaceProgress.Counts counts(Document document) {
    Map<LocalDate, Integer> openByDue = new TreeMap<>();
    for (Document dated : document.getList("openByDue", Document.class)) {
      openByDue.put(LocalDate.parse(dated.getString("on")), dated.getInteger("n"));
    }
    return new PlaceProgress.Counts(
        document.getInteger("assigned"),
        document.getInteger("onTime"),
        document.getInteger("late"),
        document.getInteger("undated"),
        openByDue);
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }
}
