package vn.thac.task.adapter.http;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thac.access.Action;
import vn.thac.access.Asking;
import vn.thac.access.Decides;
import vn.thac.access.DirectoryCopy;
import vn.thac.access.UnitCopy;
import vn.thac.calendar.Office;
import vn.thac.http.Cursor;
import vn.thac.http.Page;
import vn.thac.http.Refused;
import vn.thac.task.application.PlanTexts;
import vn.thac.task.application.TaskList;
import vn.thac.task.application.TaskQuery;
import vn.thac.task.application.TaskQuery.Where;
import vn.thac.task.domain.Task;

/** Lists of tasks: mine, a unit's, those below me. */
@RestController
@RequestMapping("/api/v1/tasks")
public class TaskListController {

  private final TaskList tasks;
  private final DirectoryCopy directory;
  private final TaskViews views;
  private final InstantSource clock;

  TaskListController(
      TaskList tasks, PlanTexts texts, DirectoryCopy directory, InstantSource clock) {
    this.tasks = tasks;
    this.directory = directory;
    this.views = new TaskViews(texts, directory);
    this.clock = clock;
  }

  @GetMapping
  @Decides(Action.SEE_TASK)
  Page<TaskViews.Item> list(
      Asking asking,
      @Parameter(schema = @Schema(allowableValues = {"mine", "unit", "below"}))
          @RequestParam(defaultValue = "mine")
          String view,
      @Parameter(schema = @Schema(pattern = TaskFilter.STATES)) @RequestParam(required = false)
          @Nullable String status,
      @RequestParam(required = false) @Nullable String rootPlan,
      @RequestParam(required = false) @Nullable String unit,
      @RequestParam(name = "due.lt", required = false) @Nullable LocalDate dueBefore,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "50") int size) {
    Where where = where(asking, TaskFilter.view(view), unit);
    Cursor after = Cursor.read(cursor, where.keys());
    LocalDate today = Office.dayOf(clock.instant());
    List<Task> found =
        tasks.find(
            new TaskQuery(
                where,
                TaskFilter.states(status),
                rootPlan,
                dueBefore,
                today,
                after == null ? null : after.values(),
                Page.size(size) + 1));
    Page<Task> page = Page.of(found, size, task -> new Cursor(where.position(task)));
    return new Page<>(views.items(page.items(), today), page.next());
  }

  private Where where(Asking asking, TaskFilter.View view, @Nullable String unit) {
    if (unit != null) {
      UnitCopy asked = directory.unit(unit).orElseThrow(Refused::notFound);
      asking.require(asked.path());
      return view == TaskFilter.View.BELOW
          ? new TaskQuery.Below(List.of(asked.path()))
          : new TaskQuery.OfUnits(List.of(unit));
    }
    return view == TaskFilter.View.BELOW
        ? new TaskQuery.Below(asking.scope())
        : new TaskQuery.OfUnits(asking.ownUnits());
  }
}
