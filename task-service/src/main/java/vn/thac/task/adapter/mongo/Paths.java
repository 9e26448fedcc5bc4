package vn.thac.task.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;

/** Subtrees as ranges of text: what is below /75 lies between "/75/" and "/750". */
final class Paths {

  private Paths() {}

  /** At and below them, one range behind the other in the order of paths. */
  static List<Bson> atAndBelow(List<String> paths) {
    List<Bson> ranges = new ArrayList<>();
    for (String path : topmost(paths)) {
      ranges.add(eq("path", path));
      ranges.add(and(gte("path", firstBelow(path)), lt("path", endOf(path))));
    }
    return ranges;
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
