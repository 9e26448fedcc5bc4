package vn.thac.notification.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import vn.thac.notification.application.DeadlineList.Wanted;

/**
 * What a list of deadlines asks for, as filters that each hold a part of it: a range of an index
 * and no choice between ranges, which a store may answer by reading all deadlines there are.
 */
final class Lists {

  private Lists() {}

  static List<Bson> parts(Wanted wanted) {
    List<Bson> rest = rest(wanted);
    return places(wanted).stream().map(place -> with(place, rest)).toList();
  }

  /**
   * '0' is the character after '/': everything that begins with the path and a slash; both ends in
   * one condition, for a store may not look for them inside a nested one.
   */
  private static List<Bson> places(Wanted wanted) {
    String at = wanted.at();
    if (at != null) {
      return isInScope(at, wanted) ? List.of(eq("path", at)) : List.of();
    }
    List<Bson> places = new ArrayList<>();
    for (String path : wanted.scope()) {
      places.add(eq("path", path));
      places.add(new Document("path", new Document("$gte", path + "/").append("$lt", path + "0")));
    }
    wanted.exactly().forEach(path -> places.add(eq("path", path)));
    return places;
  }

  private static boolean isInScope(String at, Wanted wanted) {
    return wanted.exactly().contains(at)
        || wanted.scope().stream().anyMatch(path -> at.equals(path) || at.startsWith(path + "/"));
  }

  private static List<Bson> rest(Wanted wanted) {
    List<Bson> rest = new ArrayList<>();
    if (wanted.subject() != null) {
      rest.add(eq("subjectId", wanted.subject()));
    }
    if (wanted.status() != null) {
      rest.add(eq("status", wanted.status().name()));
    }
    if (wanted.after() != null) {
      rest.add(gt("position", wanted.after()));
    }
    return rest;
  }

  private static Bson with(Bson place, List<Bson> rest) {
    List<Bson> all = new ArrayList<>(rest);
    all.addFirst(place);
    return and(all);
  }
}
