package vn.thac.report.adapter.mongo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * How values become fields: what is absent is not stored, and nothing is looked up by reflection.
 */
final class Fields {

  private Fields() {}

  static Document with(Document document, String field, @Nullable Object value) {
    return value == null ? document : document.append(field, value);
  }

  static <A, B> List<B> each(Collection<A> all, Function<A, B> one) {
    List<B> mapped = new ArrayList<>(all.size());
    all.forEach(a -> mapped.add(one.apply(a)));
    return mapped;
  }

  static <B> List<B> listed(Document document, String field, Function<Document, B> one) {
    return each(document.getList(field, Document.class), one);
  }

  static Document part(Document document, String field) {
    Document part = document.get(field, Document.class);
    if (part == null) {
      throw new IllegalStateException("stored without " + field + ": " + document.get("_id"));
    }
    return part;
  }
}
