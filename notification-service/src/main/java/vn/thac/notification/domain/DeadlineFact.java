package vn.thac.notification.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was heard about one deadline. Asking and answering are told by different sources with
 * versions of their own, so they may arrive in any order.
 */
public sealed interface DeadlineFact {

  Subject subject();

  /** Grows within the asking, and separately within the answering. */
  long version();

  Instant at();

  /**
   * Something is to be done by these dates, in order.
   *
   * @param product what is to come of it, where that is known
   */
  record Asked(
      Subject subject,
      long version,
      Instant at,
      String superior,
      String label,
      @Nullable String product,
      List<Due> dues)
      implements DeadlineFact {

    /** Of which nothing is to come but that it is done. */
    public Asked(
        Subject subject, long version, Instant at, String superior, String label, List<Due> dues) {
      this(subject, version, at, superior, label, null, dues);
    }
  }

  /** It is no longer asked for. */
  record Dropped(Subject subject, long version, Instant at) implements DeadlineFact {}

  /**
   * One date was kept, or all that is left.
   *
   * @param dueOn the date this answers; absent where it answers the one that is next
   * @param last nothing remains to be done
   */
  record Kept(
      Subject subject,
      long version,
      Instant at,
      @Nullable LocalDate dueOn,
      LocalDate on,
      boolean last)
      implements DeadlineFact {}

  /** What was handed in came back; it is owed again. */
  record Reopened(Subject subject, long version, Instant at, String why) implements DeadlineFact {}
}
