package vn.thac.task.adapter.mongo;

import static com.mongodb.client.model.Filters.in;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.thac.messaging.Bulk;
import vn.thac.task.application.PlanTexts;
import vn.thac.task.domain.PlanText;

/**
 * The words of root plans in MongoDB, once for all tasks below them. A page of tasks may need those
 * of fifty plans, so they are kept for a moment: what was heard since is seen within {@link #KEPT}.
 */
public final class MongoPlanTexts implements PlanTexts {

  static final Duration KEPT = Duration.ofSeconds(5);

  /** Twenty megabytes at most. */
  private static final int MOST_CHARACTERS = 10_000_000;

  private final MongoCollection<Document> collection;
  private final Cache<String, PlanText> kept;

  /** Keeps them in {@code plan_texts}. */
  public MongoPlanTexts(MongoOperations mongo) {
    this(mongo, Ticker.systemTicker());
  }

  MongoPlanTexts(MongoOperations mongo, Ticker ticker) {
    this.collection = mongo.getCollection("plan_texts");
    this.kept =
        Caffeine.newBuilder()
            .ticker(ticker)
            .expireAfterWrite(KEPT)
            .maximumWeight(MOST_CHARACTERS)
            .weigher((String id, PlanText text) -> charactersIn(text))
            .build();
  }

  @Override
  public void remember(List<PlanText> texts) {
    Bulk.keepNewest(collection, texts.stream().map(MongoPlanTexts::written).toList());
    kept.invalidateAll(texts.stream().map(PlanText::rootPlanId).toList());
  }

  @Override
  public Map<String, PlanText> of(Collection<String> rootPlanIds) {
    return kept.getAll(Set.copyOf(rootPlanIds), this::stored);
  }

  private Map<String, PlanText> stored(Set<? extends String> ids) {
    Map<String, PlanText> found = new HashMap<>();
    collection
        .find(in("_id", ids))
        .forEach(document -> found.put(document.getString("_id"), read(document)));
    return found;
  }

  /** Events of earlier builds had activities without words. */
  private static String words(Document activity, String field) {
    return Objects.requireNonNullElse(activity.getString(field), "");
  }

  private static int charactersIn(PlanText text) {
    return text.activities().values().stream()
        .mapToInt(words -> words.text().length() + words.deliverable().length())
        .sum();
  }

  /** A list of activities and not a map: a place in a document has dots in it. */
  private static Document written(PlanText text) {
    List<Document> activities =
        text.activities().entrySet().stream()
            .map(
                activity ->
                    new Document("ref", activity.getKey())
                        .append("text", activity.getValue().text())
                        .append("deliverable", activity.getValue().deliverable()))
            .toList();
    return new Document("_id", text.rootPlanId())
        .append("version", text.version())
        .append("number", text.number())
        .append("title", text.title())
        .append("activities", activities);
  }

  private static PlanText read(Document document) {
    Map<String, PlanText.Words> activities = new HashMap<>();
    for (Document activity : document.getList("activities", Document.class)) {
      activities.put(
          activity.getString("ref"),
          new PlanText.Words(words(activity, "text"), words(activity, "deliverable")));
    }
    return new PlanText(
        document.getString("_id"),
        document.getLong("version"),
        document.getString("number"),
        document.getString("title"),
        activities);
  }
}
