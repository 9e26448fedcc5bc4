package vn.thac.messaging;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;

/** Who did what with a dead letter: written before it is done, and never changed or removed. */
final class DeadLetterActs {

  private static final int MOST_SHOWN = 100;

  private final MongoCollection<Document> acts;

  DeadLetterActs(MongoOperations mongo) {
    this.acts = mongo.getCollection("dead_letter_acts");
    acts.createIndex(Indexes.ascending("letter", "at"));
  }

  void add(String letter, DeadLetter.Act.Kind kind, String by, @Nullable String why, Instant at) {
    Document act =
        new Document("letter", letter)
            .append("kind", kind.name())
            .append("by", by)
            .append("at", Date.from(at));
    if (why != null) {
      act.append("why", why);
    }
    acts.insertOne(act);
  }

  List<DeadLetter.Act> of(String letter) {
    List<DeadLetter.Act> found = new ArrayList<>();
    acts.find(Filters.eq("letter", letter))
        .sort(Sorts.descending("at"))
        .limit(MOST_SHOWN)
        .forEach(
            act ->
                found.add(
                    new DeadLetter.Act(
                        DeadLetter.Act.Kind.valueOf(act.getString("kind")),
                        act.getString("by"),
                        act.getDate("at").toInstant(),
                        act.getString("why"))));
    return found;
  }
}
