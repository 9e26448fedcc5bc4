package vn.thac.plan.adapter.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.bson.Document;
import org.bson.conversions.Bson;
import vn.thac.plan.application.PlanList.Sight;

/**
 * Where the plans are that somebody may see, as parts in the order of paths: some places one by
 * one, or all below a place. Each is a range of an index and none a choice between ranges, which a
 * store may answer by reading all plans there are.
 */
final class SeenPaths {

  static final String PATH = "issuer.path";

  private SeenPaths() {}

  /** All that is in sight. */
  static List<Bson> of(Sight sight) {
    return parts(starts(sight));
  }

  /** What is in sight at and below a place. */
  static List<Bson> from(String top, Sight sight) {
    if (isBelowOne(top, sight.inForce())) {
      return List.of(eq(PATH, top), below(top));
    }
    SortedSet<String> starts = starts(sight);
    starts.removeIf(start -> !start.equals(top) && !start.startsWith(top + "/"));
    return parts(starts);
  }

  /** Places, and where the places below one begin: its path and a slash. */
  private static SortedSet<String> starts(Sight sight) {
    SortedSet<String> starts = new TreeSet<>(sight.drafts());
    for (String path : sight.inForce()) {
      starts.add(path);
      starts.addAll(above(path));
    }
    starts.removeIf(place -> isBelowOne(place, sight.inForce()));
    sight.inForce().stream()
        .filter(path -> !isBelowOne(path, sight.inForce()))
        .forEach(path -> starts.add(path + "/"));
    return starts;
  }

  private static List<Bson> parts(SortedSet<String> starts) {
    List<Bson> parts = new ArrayList<>();
    List<String> places = new ArrayList<>();
    for (String start : starts) {
      if (!start.endsWith("/")) {
        places.add(start);
        continue;
      }
      if (!places.isEmpty()) {
        parts.add(in(PATH, List.copyOf(places)));
        places.clear();
      }
      parts.add(below(start.substring(0, start.length() - 1)));
    }
    if (!places.isEmpty()) {
      parts.add(in(PATH, places));
    }
    return parts;
  }

  private static boolean isBelowOne(String path, Collection<String> of) {
    return of.stream().anyMatch(place -> path.startsWith(place + "/"));
  }

  /**
   * A range, which an index serves and a regular expression might not, both ends in one condition,
   * for a store may not look for them inside a nested one; 0 comes after /.
   */
  private static Bson below(String path) {
    return new Document(PATH, new Document("$gte", path + "/").append("$lt", path + "0"));
  }

  private static List<String> above(String path) {
    List<String> above = new ArrayList<>();
    for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
      above.add(path.substring(0, slash));
    }
    return above;
  }
}
