package vn.thac.task.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * What is at and below a path, in stretches one behind the other, each with twice the places of the
 * one before: a page that is full early has read little, and a sparse one asks few times. The
 * stretches leave no gap, whatever places are known.
 */
final class Stretches {

  private static final int PLACES_AT_FIRST = 2;

  private Stretches() {}

  /**
   * Filters of which each finds what sorts behind all that the one before finds.
   *
   * @param after a path where the page before ended
   * @param places the paths of the places known, in order
   */
  static List<Bson> below(String path, @Nullable String after, List<String> places) {
    String end = path + (char) ('/' + 1);
    String from = after == null || after.compareTo(path) < 0 ? path : after;
    List<Bson> stretches = new ArrayList<>();
    int at = firstAfter(from, places);
    int last = firstAfter(end, places);
    for (int many = PLACES_AT_FIRST; at + many < last; many *= 2) {
      at += many;
      stretches.add(stretch(path, from, places.get(at)));
      from = places.get(at);
    }
    stretches.add(stretch(path, from, end));
    return stretches;
  }

  private static Bson stretch(String path, String from, String to) {
    return and(gte("path", from), lt("path", to), or(eq("path", path), gte("path", path + "/")));
  }

  private static int firstAfter(String path, List<String> places) {
    int found = Collections.binarySearch(places, path);
    return found >= 0 ? found + 1 : -found - 1;
  }
}
