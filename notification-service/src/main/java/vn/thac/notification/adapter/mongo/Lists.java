package vn.thac.notification.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import vn.thac.notification.application.DeadlineList.Wanted;

/** What a list of deadlines asks for, as a filter. */
final class Lists {

  private Lists() {}

  static Bson filter(Wanted wanted) {
    List<Bson> all = new ArrayList<>();
    all.add(or(wanted.scope().stream().map(Lists::atOrBelow).toList()));
    if (wanted.unit() != null) {
      all.add(eq("unit", wanted.unit()));
    }
    if (wanted.subject() != null) {
      all.add(eq("subjectId", wanted.subject()));
    }
    if (wanted.status() != null) {
      all.add(eq("status", wanted.status().name()));
    }
    if (wanted.after() != null) {
      all.add(gt("position", wanted.after()));
    }
    return and(all);
  }

  /** '0' is the character after '/': everything that begins with the path and a slash. */
  private static Bson atOrBelow(String path) {
    return or(eq("path", path), and(gte("path", path + "/"), lt("path", path + "0")));
  }
}
