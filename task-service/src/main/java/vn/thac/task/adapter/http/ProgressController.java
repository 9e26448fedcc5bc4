package vn.thac.task.adapter.http;

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
import vn.thac.calendar.Office;
import vn.thac.http.Cursor;
import vn.thac.http.Page;
import vn.thac.http.Refused;
import vn.thac.task.application.ProgressList;
import vn.thac.task.domain.PlaceProgress.Counts;

/** How the places stand under a plan. */
@RestController
@RequestMapping("/api/v1/progress")
public class ProgressController {

  private final ProgressList progress;
  private final DirectoryCopy directory;
  private final InstantSource clock;

  ProgressController(ProgressList progress, DirectoryCopy directory, InstantSource clock) {
    this.progress = progress;
    this.directory = directory;
    this.clock = clock;
  }

  /**
   * The tasks of one place: its committee's and its offices', none of the places below it.
   *
   * @param overdue how many of the open ones are past their date today
   */
  record Item(
      String place,
      String unitPath,
      int assigned,
      int completedOnTime,
      int completedLate,
      int open,
      int overdue) {}

  @GetMapping
  @Decides(Action.SEE_TASK)
  Page<Item> list(
      Asking asking,
      @RequestParam String rootPlan,
      @RequestParam(required = false) @Nullable String under,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "200") int size) {
    Cursor after = Cursor.read(cursor, 1);
    List<ProgressList.Line> found =
        progress.find(
            rootPlan,
            paths(asking, under),
            after == null ? null : after.values().getFirst(),
            Page.size(size) + 1);
    Page<ProgressList.Line> page = Page.of(found, size, line -> Cursor.after(line.path()));
    LocalDate today = Office.dayOf(clock.instant());
    return new Page<>(page.items().stream().map(line -> item(line, today)).toList(), page.next());
  }

  private List<String> paths(Asking asking, @Nullable String under) {
    if (under == null) {
      return asking.scope();
    }
    String path = directory.unit(under).orElseThrow(Refused::notFound).path();
    asking.require(path);
    return List.of(path);
  }

  private static Item item(ProgressList.Line line, LocalDate today) {
    Counts counts = line.counts();
    return new Item(
        line.place(),
        line.path(),
        counts.assigned(),
        counts.completedOnTime(),
        counts.completedLate(),
        counts.open(),
        counts.overdueOn(today));
  }
}
