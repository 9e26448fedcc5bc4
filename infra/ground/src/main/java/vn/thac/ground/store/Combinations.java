package vn.thac.ground.store;

import de.bwaldvogel.mongo.backend.Missing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every way to take one value of each field, where a field may hold a list of them. */
final class Combinations {

  private Combinations() {}

  static List<@Nullable Object[]> of(@Nullable Object[] fields) {
    List<@Nullable Object[]> combined = List.<Object[]>of(new Object[fields.length]);
    for (int field = 0; field < fields.length; field++) {
      List<@Nullable Object> choices = new ArrayList<>();
      flatten(fields[field], choices);
      List<@Nullable Object[]> longer = new ArrayList<>(combined.size() * choices.size());
      for (@Nullable Object[] begun : combined) {
        for (Object choice : choices) {
          @Nullable Object[] next = begun.clone();
          next[field] = choice;
          longer.add(next);
        }
      }
      combined = longer;
    }
    return combined;
  }

  private static void flatten(@Nullable Object value, List<@Nullable Object> choices) {
    if (value instanceof Collection<?> list && !list.isEmpty()) {
      list.forEach(element -> flatten(element, choices));
    } else {
      choices.add(value instanceof Missing || value instanceof Collection<?> ? null : value);
    }
  }
}
