package vn.thac.task.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One occurrence of a task: a date to keep, why it is that date, and the completion that answers
 * it.
 *
 * @param reason in Vietnamese, as the plan's issuer computed it
 */
public record Due(LocalDate on, String reason, @Nullable Completion completion) {

  /** A date nobody has answered yet. */
  public static Due open(LocalDate on, String reason) {
    return new Due(on, reason, null);
  }

  boolean isOpen() {
    return completion == null;
  }

  boolean isLate() {
    return completion != null && completion.on().isAfter(on);
  }

  Due completed(Completion by) {
    return new Due(on, reason, by);
  }
}
