package vn.thac.notification.adapter.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thac.notification.domain.Deadline;
import vn.thac.notification.domain.DeadlineStatus;
import vn.thac.notification.domain.Due;
import vn.thac.notification.domain.Move;
import vn.thac.notification.domain.ReminderLadder;
import vn.thac.notification.domain.Rung;
import vn.thac.notification.domain.Subject;

/**
 * A deadline as it is shown.
 *
 * @param subject the id of the plan, task or report
 * @param dueOn the date to keep next, or the last one there was
 * @param reason why that date, in Vietnamese
 * @param open how many dates are still to keep
 * @param superior who hears of silence
 * @param nextRung absent when no reminder will come
 * @param moves how the date came to be this one
 */
record DeadlineView(
    String id,
    Subject.Kind kind,
    String subject,
    String planId,
    String rootPlanId,
    String unit,
    String unitPath,
    String label,
    DeadlineStatus status,
    @Nullable LocalDate dueOn,
    @Nullable String reason,
    int open,
    String superior,
    @Nullable NextRung nextRung,
    List<Move> moves) {

  /**
   * @param offset working days from the due day
   */
  record NextRung(int offset, Instant at) {
    static NextRung of(Rung rung) {
      return new NextRung(rung.offset(), rung.at());
    }
  }

  static DeadlineView of(Deadline deadline, ReminderLadder ladder) {
    Subject subject = deadline.subject();
    Due due = deadline.shown().orElse(null);
    return new DeadlineView(
        deadline.id(),
        subject.kind(),
        subject.id(),
        subject.planId(),
        subject.rootPlanId(),
        subject.unit(),
        subject.unitPath(),
        deadline.ask().label(),
        deadline.status(),
        due == null ? null : due.on(),
        due == null ? null : due.reason(),
        deadline.open().size(),
        deadline.ask().superior(),
        ladder.next(deadline).map(NextRung::of).orElse(null),
        deadline.moves());
  }
}
