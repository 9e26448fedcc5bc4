package vn.thac.ground.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How one index would answer a query: the fields that are given, then at most one range.
 *
 * @param given how many leading fields have given values
 * @param ranged whether the field after them has a range
 * @param ordered whether the index hands the documents out in the order asked for
 */
record Plan(
    SearchableIndex index,
    List<Span> spans,
    int given,
    boolean ranged,
    boolean ordered,
    boolean backwards) {

  /** So many single look-ups are still quicker than a longer range. */
  private static final int MOST_SPANS = 2_000;

  static @Nullable Plan of(
      SearchableIndex index, Map<String, Condition> conditions, @Nullable Document order) {
    List<@Nullable Object[]> prefixes = new ArrayList<>();
    prefixes.add(new Object[0]);
    int fields = index.getKeys().size();
    int given = 0;
    while (given < fields) {
      Condition condition = conditions.get(index.getKeys().get(given).getKey());
      if (condition == null
          || condition.equalTo().isEmpty()
          || (long) prefixes.size() * condition.equalTo().size() > MOST_SPANS) {
        break;
      }
      prefixes = Spans.extend(prefixes, condition.equalTo());
      given++;
    }
    Condition next = given == fields ? null : conditions.get(index.getKeys().get(given).getKey());
    boolean ranged = next != null && next.equalTo().isEmpty();
    int direction = prefixes.size() == 1 ? Ordering.served(index, given, order) : 0;
    if (given == 0 && !ranged && !(direction != 0 && index instanceof IdIndex)) {
      return null;
    }
    List<Span> spans =
        ranged && next != null
            ? Spans.ranged(prefixes, next, index.getKeys().get(given), index.hasLists(given))
            : Spans.whole(prefixes, index);
    return new Plan(index, spans, given, ranged, direction != 0, direction < 0);
  }

  /** The sharpest; among equally sharp ones the one that spares the sorting. */
  int worth() {
    boolean single = index.isUnique() && given == index.getKeys().size();
    return (single ? 1_000 : 0) + given * 10 + (ranged ? 5 : 0) + (ordered ? 1 : 0);
  }

  /** Each position once. */
  Stream<Object> positions() {
    if (spans.size() == 1 && !listed()) {
      return index.positions(spans.getFirst(), backwards);
    }
    Set<Object> seen = new TreeSet<>(ValueOrder.INSTANCE);
    return spans.stream().flatMap(span -> index.positions(span, backwards)).filter(seen::add);
  }

  private boolean listed() {
    for (int field = 0; field < index.getKeys().size(); field++) {
      if (index.hasLists(field)) {
        return true;
      }
    }
    return false;
  }
}
