package vn.thac.task.adapter.mongo;

import static com.mongodb.client.model.Filters.eq;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Subtrees as ranges of text: what is below /75 lies between "/75/" and "/750". */
final class Paths {

  private Paths() {}

  /** At and below them, one range behind the other in the order of paths. */
  static List<Bson> atAndBelow(List<String> paths) {
    List<Bson> ranges = new ArrayList<>();
    for (String path : topmost(paths)) {
      ranges.add(eq("path", path));
      ranges.add(below(path));
    }
    return ranges;
  }

  /** Both ends in one condition: a store may not look for them inside a nested one. */
  private static Bson below(String path) {
    return new Document("path", new Document("$gte", firstBelow(path)).append("$lt", endOf(path)));
  }

  /** Without those that lie below another of them, in order. */
  static List<String> topmost(List<String> paths) {
    return paths.stream()
        .distinct()
        .filter(path -> paths.stream().noneMatch(other -> path.startsWith(firstBelow(other))))
        .sorted()
        .toList();
  }

  static boolean isAtOrBelow(String path, List<String> paths) {
    return paths.stream().anyMatch(of -> path.equals(of) || path.startsWith(firstBelow(of)));
  }

  /** What all paths below this one begin with, and the first that could be. */
  static String firstBelow(String path) {
    return path + "/";
  }

  /** The first that comes after all below it. */
  static String endOf(String path) {
    return path + (char) ('/' + 1);
  }
}
