package vn.thac.task.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * A list in stretches one behind the other, each a range of an index and none a choice between
 * ranges, which a store may answer by reading all of them: a page that is full early has read
 * little. A subtree's are each twice as long as the one before, so that a sparse one asks few
 * times; they leave no gap, whatever places are known.
 */
final class Stretches {

  private static final int PLACES_AT_FIRST = 2;
  private static final String PATH = "path";
  private static final String DATE = "nextDueOn";

  private Stretches() {}

  /**
   * The tasks of these units by date.
   *
   * @param after date and id of the last task of the page before
   */
  static List<Bson> ofUnits(List<String> codes, @Nullable List<String> after) {
    Bson units = in("unit", codes);
    return after == null
        ? List.of(units)
        : List.of(
            and(units, eq(DATE, after.get(0)), gt("_id", after.get(1))),
            and(units, gt(DATE, after.get(0))));
  }

  /**
   * The tasks at and below these paths, path by path.
   *
   * @param after path, date and id of the last task of the page before; of a place elsewhere it
   *     shows nothing
   * @param places the paths of the places known, in order
   */
  static List<Bson> below(List<String> paths, @Nullable List<String> after, List<String> places) {
    List<Bson> stretches = new ArrayList<>();
    String from = after == null ? "" : after.get(0);
    if (after != null && Paths.isAtOrBelow(from, paths)) {
      stretches.add(and(eq(PATH, from), eq(DATE, after.get(1)), gt("_id", after.get(2))));
      stretches.add(and(eq(PATH, from), gt(DATE, after.get(1))));
    }
    for (String path : Paths.topmost(paths)) {
      if (from.compareTo(path) < 0) {
        stretches.add(eq(PATH, path));
      }
      addBelow(path, from, places, stretches);
    }
    return stretches;
  }

  private static void addBelow(String path, String from, List<String> places, List<Bson> to) {
    String first = Paths.firstBelow(path);
    String end = Paths.endOf(path);
    if (from.compareTo(end) >= 0) {
      return;
    }
    boolean begun = from.compareTo(first) > 0;
    Bson start = begun ? gt(PATH, from) : gte(PATH, first);
    int at = firstAfter(begun ? from : first, places);
    int last = firstAfter(end, places);
    for (int many = PLACES_AT_FIRST; at + many < last; many *= 2) {
      at += many;
      to.add(and(start, lt(PATH, places.get(at))));
      start = gte(PATH, places.get(at));
    }
    to.add(and(start, lt(PATH, end)));
  }

  private static int firstAfter(String path, List<String> places) {
    int found = Collections.binarySearch(places, path);
    return found >= 0 ? found + 1 : -found - 1;
  }
}
