package vn.thac.bench.reading;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.BsonArray;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import vn.thac.bench.cascade.Issued;
import vn.thac.bench.limit.Kept;
import vn.thac.bench.stage.Stage;
import vn.thac.plan.domain.planning.PlanId;

/** Years of plans in the stores, each as the services would have left it. */
final class Seeded {

  private static final int BATCH = 2_000;

  private Seeded() {}

  /**
   * Makes sure that the second of a plan issued twice is the first derived again, and derives as
   * many more as it takes.
   *
   * @return the ids of all plans at the top
   */
  static List<String> after(Stage stage, Issued first, Issued second, int plans) {
    List<Kept> model = shown(first.documents());
    mustBeSame(Again.as(model, PlanId.of(second.plan())), shown(second.documents()));
    List<String> roots = new ArrayList<>(List.of(first.plan(), second.plan()));
    while (roots.size() < plans) {
      PlanId root = new PlanId(UUID.randomUUID());
      Again.as(model, root).forEach(kept -> store(stage, kept));
      roots.add(root.text());
    }
    return roots;
  }

  /** What is looked at here: plans, tasks and their counts. */
  private static List<Kept> shown(List<Kept> documents) {
    return documents.stream()
        .filter(kept -> kept.database().matches("thac_(plan|task).*"))
        .filter(kept -> !kept.documents().isEmpty())
        .toList();
  }

  private static void store(Stage stage, Kept kept) {
    MongoCollection<RawBsonDocument> into =
        stage
            .store()
            .getDatabase(kept.database())
            .getCollection(kept.collection(), RawBsonDocument.class);
    for (int from = 0; from < kept.documents().size(); from += BATCH) {
      int to = Math.min(from + BATCH, kept.documents().size());
      into.insertMany(kept.documents().subList(from, to), new InsertManyOptions().ordered(false));
    }
  }

  private static void mustBeSame(List<Kept> derived, List<Kept> stored) {
    Map<String, Kept> byName = new HashMap<>();
    stored.forEach(kept -> byName.put(kept.name(), kept));
    for (Kept kept : derived) {
      Kept other = byName.get(kept.name());
      if (other == null || !isSame(kept, other.documents())) {
        throw new IllegalStateException("derived again, %s is another".formatted(kept.name()));
      }
    }
  }

  /** By id, one by one: a nation's would not fit into memory twice in another form. */
  private static boolean isSame(Kept derived, List<RawBsonDocument> stored) {
    Map<BsonValue, RawBsonDocument> byId = new HashMap<>();
    stored.forEach(document -> byId.put(document.get("_id"), document));
    return derived.documents().size() == byId.size()
        && derived.documents().stream()
            .allMatch(
                document -> {
                  RawBsonDocument other = byId.get(document.get("_id"));
                  return other != null
                      && untimed(derived, document).equals(untimed(derived, other));
                });
  }

  /**
   * When it happened is another moment, no order was promised inside, and in how many steps the
   * counts of a place were reached depends on what was heard together.
   */
  private static BsonValue untimed(Kept kept, RawBsonDocument document) {
    BsonDocument read = document.decode(new BsonDocumentCodec());
    if (kept.collection().equals("progress")) {
      read.remove("version");
    }
    return untimed(read);
  }

  private static BsonValue untimed(BsonValue value) {
    return switch (value) {
      case BsonDateTime _ -> new BsonDateTime(0);
      case BsonDocument document -> {
        document.remove("fingerprint"); // of a request, and this one came twice
        document.replaceAll((field, held) -> untimed(held));
        yield document;
      }
      case BsonArray array -> {
        array.replaceAll(Seeded::untimed);
        array.sort(Comparator.comparing(BsonValue::toString));
        yield array;
      }
      default -> value;
    };
  }
}
