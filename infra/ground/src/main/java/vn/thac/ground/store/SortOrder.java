package vn.thac.ground.store;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thac.ground.store.ValueOrder.EndOfKind;

/**
 * The order a query asks for. A list stands for its smallest element on the way up and its largest
 * on the way down, an empty one comes before null. (The server's own order contradicts itself.)
 */
final class SortOrder implements Comparator<Document> {

  private static final Object EMPTY_LIST = new EndOfKind(ValueOrder.kind(null), false);

  private final Document fields;

  SortOrder(Document fields) {
    this.fields = fields;
  }

  @Override
  public int compare(Document a, Document b) {
    for (Map.Entry<String, Object> field : fields.entrySet()) {
      boolean descending = field.getValue() instanceof Number number && number.intValue() < 0;
      int compared =
          ValueOrder.INSTANCE.compare(
              value(a, field.getKey(), descending), value(b, field.getKey(), descending));
      if (compared != 0) {
        return descending ? -compared : compared;
      }
    }
    return 0;
  }

  private static @Nullable Object value(Document document, String field, boolean descending) {
    Object value = Utils.getSubdocumentValueCollectionAware(document, field);
    if (!(value instanceof Collection<?> list)) {
      return value;
    }
    if (list.isEmpty()) {
      return EMPTY_LIST;
    }
    return descending
        ? Collections.max(list, ValueOrder.INSTANCE)
        : Collections.min(list, ValueOrder.INSTANCE);
  }
}
