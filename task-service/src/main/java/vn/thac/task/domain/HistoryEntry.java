package vn.thac.task.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to a task, and when.
 *
 * @param who a login, or the code of the unit whose plan did it
 * @param from absent where the task began
 * @param reason a note or why, may be empty
 * @param cause by which a repeat of it is known, absent where nobody named it
 */
public record HistoryEntry(
    Instant at,
    String who,
    @Nullable TaskStatus from,
    TaskStatus to,
    String reason,
    @Nullable Cause cause) {}
