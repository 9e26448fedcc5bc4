package vn.thac.report.adapter.mongo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import vn.thac.report.domain.Figures;

/** Figures as stored: a key may hold dots, which a field name may not, and a value is exact. */
final class FiguresDocument {

  private FiguresDocument() {}

  static List<Document> of(Figures figures) {
    List<Document> numbers = new ArrayList<>();
    figures
        .values()
        .forEach(
            (ref, value) ->
                numbers.add(new Document("ref", ref).append("value", value.toString())));
    return numbers;
  }

  static Figures figuresIn(List<Document> numbers) {
    Map<String, BigDecimal> values = new LinkedHashMap<>();
    numbers.forEach(
        number -> values.put(number.getString("ref"), new BigDecimal(number.getString("value"))));
    return values.isEmpty() ? Figures.NONE : new Figures(values);
  }
}
