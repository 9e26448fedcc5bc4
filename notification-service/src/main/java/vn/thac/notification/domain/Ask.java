package vn.thac.notification.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The asking half of a deadline, as of its latest version; {@link #NOTHING_HEARD} until told.
 *
 * @param superior the code of the committee that hears of silence
 * @param label one line for a mail
 * @param product what is to come of it, as briefly; absent where the plan names nothing
 * @param dropped it was asked once and no longer is
 */
public record Ask(
    long version,
    String superior,
    String label,
    @Nullable String product,
    List<Due> dues,
    boolean dropped) {

  static final Ask NOTHING_HEARD = new Ask(-1, "", "", null, List.of(), false);

  boolean isKnown() {
    return version >= 0;
  }

  Ask droppedAt(long version) {
    return new Ask(version, superior, label, product, dues, true);
  }
}
