package vn.thac.notification.application;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thac.notification.domain.Deadline;
import vn.thac.notification.domain.DeadlineFact;
import vn.thac.notification.domain.Notice;
import vn.thac.notification.domain.ReminderLadder;
import vn.thac.notification.domain.Told;

/**
 * Arms, moves and closes deadlines by what the other services tell, and keeps what has to be told
 * besides. All of it may be repeated: new documents have derived ids, changes are guarded by
 * version.
 */
public final class HearNews {

  private final Deadlines deadlines;
  private final Notices notices;
  private final PlanTitles titles;
  private final ReminderLadder ladder;
  private final InstantSource machine;
  private final Duration longest;

  /**
   * @param longest how long a notice of new work waits at most, so that a plan's tasks and reports,
   *     which different services tell, come in one mail
   */
  public HearNews(
      Deadlines deadlines,
      Notices notices,
      PlanTitles titles,
      ReminderLadder ladder,
      InstantSource machine,
      Duration longest) {
    this.deadlines = deadlines;
    this.notices = notices;
    this.titles = titles;
    this.ladder = ladder;
    this.machine = machine;
    this.longest = longest;
  }

  /** Returns when all of it is stored. */
  public void hear(News news) {
    titles.keep(news.titles());
    // Assignments come before their deadlines: a notice that is stored twice is one, and none is
    // forgotten because its deadlines were already there when a crash was made good.
    notices.addWithTheirPlan(news.assigned(), machine.instant().plus(longest));
    take(news.facts());
    notices.add(named(news.returned()), machine.instant());
  }

  /** What came back is called as its deadline is, where that has been heard of. */
  private List<Notice> named(List<Notice> returned) {
    Map<String, Deadline> known =
        deadlines.find(returned.stream().map(HearNews::deadlineId).distinct().toList());
    return returned.stream().map(notice -> named(notice, known.get(deadlineId(notice)))).toList();
  }

  private static Notice named(Notice notice, @Nullable Deadline deadline) {
    return deadline != null && notice.told() instanceof Told.Returned returned
        ? new Notice(returned.of(deadline), notice.at())
        : notice;
  }

  private static String deadlineId(Notice notice) {
    return notice.told() instanceof Told.Returned returned ? returned.subject().deadlineId() : "";
  }

  /**
   * The first to hear of a subject inserts it; whoever finds it there takes the facts into it. That
   * it is new is tried first: a plan brings thousands that are.
   */
  private void take(List<DeadlineFact> facts) {
    Map<String, List<DeadlineFact>> byDeadline = new LinkedHashMap<>();
    for (DeadlineFact fact : facts) {
      byDeadline.computeIfAbsent(fact.subject().deadlineId(), id -> new ArrayList<>()).add(fact);
    }
    List<Deadline> fresh = new ArrayList<>(byDeadline.size());
    byDeadline
        .values()
        .forEach(own -> fresh.add(after(Deadline.unheard(own.getFirst().subject()), own)));
    Set<String> left = deadlines.add(fresh);
    while (!left.isEmpty()) {
      List<Deadline> changed = new ArrayList<>();
      for (Deadline seen : deadlines.find(left).values()) {
        Deadline next = after(seen, byDeadline.getOrDefault(seen.id(), List.of()));
        if (next != seen) {
          changed.add(next.revised());
        }
      }
      // Somebody was faster: look again. What was written is no news the second time.
      if (deadlines.replace(changed)) {
        return;
      }
    }
  }

  private Deadline after(Deadline seen, List<DeadlineFact> facts) {
    Deadline next = seen;
    for (DeadlineFact fact : facts) {
      next = next.after(fact);
    }
    return next == seen ? seen : next.on(ladder);
  }
}
