package vn.thac.bench.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import vn.thac.bench.limit.Kept;
import vn.thac.plan.domain.planning.PlanId;
import vn.thac.task.domain.TaskId;

/**
 * The documents of one plan as the services would have stored them had the same plan been issued
 * once more under another id: every id in them is derived anew, everything else stays.
 */
final class Again {

  private final Map<String, String> plans = new HashMap<>();
  private final Map<String, String> tasks = new HashMap<>();
  private final List<Kept> first;

  private Again(List<Kept> first) {
    this.first = first;
  }

  /**
   * @param first what one issued plan left in the stores
   * @param root the id of the other plan
   */
  static List<Kept> as(List<Kept> first, PlanId root) {
    Again again = new Again(first);
    again.derivePlans(root);
    again.deriveTasks();
    return first.stream().map(again::of).toList();
  }

  private void derivePlans(PlanId root) {
    List<RawBsonDocument> found = new ArrayList<>(documents("plan", "plans"));
    found.sort(Comparator.comparing(plan -> text(plan.getDocument("issuer"), "path").length()));
    for (RawBsonDocument plan : found) {
      String parent = plan.containsKey("parent") ? text(plan, "parent") : null;
      String next =
          parent == null
              ? root.text()
              : PlanId.subPlan(
                      PlanId.of(mapped(plans, parent)), text(plan.getDocument("issuer"), "unit"))
                  .text();
      plans.put(text(plan, "_id"), next);
    }
  }

  private void deriveTasks() {
    for (RawBsonDocument task : documents("task", "tasks")) {
      String plan = mapped(plans, text(task, "planId"));
      tasks.put(text(task, "_id"), TaskId.of(plan, text(task, "ref"), text(task, "unit")).value());
    }
  }

  private List<RawBsonDocument> documents(String service, String collection) {
    return first.stream()
        .filter(kept -> kept.database().contains("_" + service))
        .filter(kept -> kept.collection().equals(collection))
        .flatMap(kept -> kept.documents().stream())
        .toList();
  }

  private Kept of(Kept kept) {
    return new Kept(
        kept.database(),
        kept.collection(),
        kept.documents().stream().map(this::of).toList(),
        kept.indexes());
  }

  private RawBsonDocument of(RawBsonDocument document) {
    BsonDocument next = document.decode(new BsonDocumentCodec());
    rename(next);
    return new RawBsonDocument(next, new BsonDocumentCodec());
  }

  private void rename(BsonValue value) {
    switch (value) {
      case BsonDocument document ->
          document.replaceAll(
              (field, held) -> {
                if (held instanceof BsonString text) {
                  return new BsonString(renamed(text.getValue()));
                }
                rename(held);
                return held;
              });
      case BsonArray array -> array.forEach(this::rename);
      default -> {} // only texts name plans and tasks
    }
  }

  /** An id of a plan or task, or one of a plan's with a place behind it. */
  private String renamed(String text) {
    String plan = plans.get(text);
    if (plan != null) {
      return plan;
    }
    String task = tasks.get(text);
    if (task != null) {
      return task;
    }
    int slash = text.indexOf('/');
    String before = slash > 0 ? plans.get(text.substring(0, slash)) : null;
    return before == null ? text : before + text.substring(slash);
  }

  private static String text(BsonDocument document, String field) {
    return document.getString(field).getValue();
  }

  private static String mapped(Map<String, String> ids, String id) {
    String next = ids.get(id);
    if (next == null) {
      throw new IllegalStateException("a document names a plan that is not there: " + id);
    }
    return next;
  }
}
