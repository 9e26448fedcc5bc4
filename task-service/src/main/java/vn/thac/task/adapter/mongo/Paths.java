package vn.thac.task.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;

/** Subtrees as ranges of text: what is below /75 lies between "/75/" and "/750". */
final class Paths {

  private Paths() {}

  /** At or below one of them; at least one is given. */
  static Bson atOrBelow(List<String> paths) {
    if (paths.size() == 1) {
      return atOrBelow(paths.getFirst());
    }
    List<Bson> ranges = new ArrayList<>();
    paths.forEach(path -> ranges.add(atOrBelow(path)));
    return or(ranges);
  }

  /** One range for the index; what sorts between the path and its "/" is left out by the rest. */
  private static Bson atOrBelow(String path) {
    return and(
        gte("path", path),
        lt("path", path + (char) ('/' + 1)),
        or(eq("path", path), gte("path", path + "/")));
  }
}
