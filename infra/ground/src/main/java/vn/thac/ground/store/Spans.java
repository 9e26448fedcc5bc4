package vn.thac.ground.store;

import de.bwaldvogel.mongo.backend.IndexKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thac.ground.store.ValueOrder.EndOfKind;

/** Turns given values and a range into stretches of an index. */
final class Spans {

  private static final int FIRST_KIND = -1;
  private static final int LAST_KIND = 99;

  private Spans() {}

  static List<@Nullable Object[]> extend(List<@Nullable Object[]> prefixes, List<Object> values) {
    List<@Nullable Object[]> longer = new ArrayList<>(prefixes.size() * values.size());
    for (@Nullable Object[] prefix : prefixes) {
      for (Object value : values) {
        longer.add(with(prefix, value));
      }
    }
    return longer;
  }

  /** All that begins with the prefixes. */
  static List<Span> whole(List<@Nullable Object[]> prefixes, SearchableIndex index) {
    return prefixes.stream()
        .map(
            prefix ->
                prefix.length == 0
                    ? span(prefix, everything(), index.getKeys().getFirst())
                    : new Span(prefix, prefix))
        .toList();
  }

  /** What begins with the prefixes and goes on within the range. */
  static List<Span> ranged(
      List<@Nullable Object[]> prefixes, Condition range, IndexKey field, boolean hasLists) {
    Ends ends = ends(range, hasLists);
    return prefixes.stream().map(prefix -> span(prefix, ends, field)).toList();
  }

  private record Ends(Object least, Object most) {}

  private static Ends everything() {
    return new Ends(new EndOfKind(FIRST_KIND, false), new EndOfKind(LAST_KIND, true));
  }

  private static Ends ends(Condition range, boolean hasLists) {
    String prefix = range.prefix();
    if (prefix != null) {
      char[] next = prefix.toCharArray();
      next[next.length - 1]++;
      return next[next.length - 1] == 0 // there was no next character
          ? new Ends(prefix, new EndOfKind(ValueOrder.kind(prefix), true))
          : new Ends(prefix, new String(next));
    }
    Object least = range.least();
    Object most = range.most();
    if (least != null) {
      // In a list, one element may be above the one end and another below the other.
      Object last = most != null && !hasLists ? most : new EndOfKind(ValueOrder.kind(least), true);
      return new Ends(least, last);
    }
    return most == null
        ? everything()
        : new Ends(new EndOfKind(ValueOrder.kind(most), false), most);
  }

  private static Span span(@Nullable Object[] prefix, Ends ends, IndexKey field) {
    @Nullable Object[] least = with(prefix, ends.least);
    @Nullable Object[] most = with(prefix, ends.most);
    return field.isAscending() ? new Span(least, most) : new Span(most, least);
  }

  private static @Nullable Object[] with(@Nullable Object[] prefix, Object value) {
    @Nullable Object[] longer = Arrays.copyOf(prefix, prefix.length + 1);
    longer[prefix.length] = value;
    return longer;
  }
}
