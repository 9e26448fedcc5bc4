package vn.thac.plan.domain.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who gets the document.
 *
 * @param note such as "b/c"
 * @param archive the line that says where the original is kept
 */
public record Recipient(
    String name, @Nullable String note, boolean archive, @Nullable Evidence evidence) {

  /** The one among these that says the same; this one where none does. */
  public Recipient among(List<Recipient> others) {
    return others.stream().filter(other -> equals(other.written())).findFirst().orElse(this);
  }

  private Recipient written() {
    return new Recipient(name, note, archive, null);
  }
}
