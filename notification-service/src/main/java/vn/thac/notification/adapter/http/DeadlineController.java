package vn.thac.notification.adapter.http;

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
import vn.thac.http.Cursor;
import vn.thac.http.Page;
import vn.thac.notification.application.DeadlineList;
import vn.thac.notification.application.DeadlineList.Wanted;
import vn.thac.notification.domain.Deadline;
import vn.thac.notification.domain.DeadlineStatus;
import vn.thac.notification.domain.ReminderLadder;

/** What is due at and below one's units, in the order of the dates. */
@RestController
@RequestMapping("/api/v1/deadlines")
public class DeadlineController {

  private final DeadlineList deadlines;
  private final DirectoryCopy directory;
  private final ReminderLadder ladder;

  public DeadlineController(
      DeadlineList deadlines, DirectoryCopy directory, ReminderLadder ladder) {
    this.deadlines = deadlines;
    this.directory = directory;
    this.ladder = ladder;
  }

  @GetMapping
  @Decides(Action.SEE_DEADLINE)
  Page<DeadlineView> list(
      Asking asking,
      @RequestParam(required = false) @Nullable String unit,
      @RequestParam(required = false) @Nullable String subject,
      @RequestParam(required = false) @Nullable DeadlineStatus status,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "50") int size) {
    int limit = Page.size(size) + 1;
    Cursor from = Cursor.read(cursor, 1);
    List<String> scope = asking.scope();
    String at = unit == null ? null : directory.unit(unit).map(UnitCopy::path).orElse(null);
    if (scope.isEmpty() || (unit != null && at == null)) {
      return new Page<>(List.of(), null);
    }
    String after = from == null ? null : from.values().getFirst();
    List<Deadline> found =
        deadlines.list(new Wanted(scope, asking.committees(), at, subject, status, after), limit);
    Page<Deadline> page =
        Page.of(found, size, deadline -> Cursor.after(deadlines.position(deadline)));
    return new Page<>(
        page.items().stream().map(deadline -> DeadlineView.of(deadline, ladder)).toList(),
        page.next());
  }
}
