package vn.thac.ground.store;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether an index already stands in the order a query asks for. */
final class Ordering {

  private static final IndexKey POSITION = new IndexKey("_id", true);

  private Ordering() {}

  /** 1 where reading forwards gives the order, -1 where backwards does, 0 where neither. */
  static int served(SearchableIndex index, int given, @Nullable Document order) {
    if (order == null || order.isEmpty()) {
      return 0;
    }
    for (int field = 0; field < index.getKeys().size(); field++) {
      if (index.hasLists(field)) {
        return 0;
      }
    }
    List<IndexKey> standing = new ArrayList<>(index.getKeys());
    standing.add(POSITION);
    int next = given;
    int direction = 0;
    for (Map.Entry<String, Object> wanted : order.entrySet()) {
      if (isGiven(wanted.getKey(), standing, given)) {
        continue; // the same in all of them
      }
      int wantedDirection = wanted.getValue() instanceof Number number ? number.intValue() : 0;
      if (next == standing.size()
          || Math.abs(wantedDirection) != 1
          || !standing.get(next).getKey().equals(wanted.getKey())) {
        return 0;
      }
      int here = standing.get(next).isAscending() ? wantedDirection : -wantedDirection;
      if (direction != 0 && here != direction) {
        return 0;
      }
      direction = here;
      next++;
    }
    return direction == 0 ? 1 : direction;
  }

  private static boolean isGiven(String field, List<IndexKey> standing, int given) {
    return standing.subList(0, given).stream().anyMatch(key -> key.getKey().equals(field));
  }
}
