package vn.thac.ground.store;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads off a query what must hold of single fields; whatever else it says is left to matching. */
final class Conditions {

  /** {@code ^} and then only characters that stand for themselves, to the end or to {@code .*}. */
  private static final Pattern LITERAL_PREFIX =
      Pattern.compile("\\^((?:[^\\\\.\\[\\](){}*+?^$|]|\\\\[^a-zA-Z0-9])+)(?:\\.\\*)?\\$?");

  private static final Pattern QUOTED_PREFIX = Pattern.compile("\\^\\\\Q(.+?)\\\\E(?:\\.\\*)?\\$?");

  private final Map<String, Condition> byField = new HashMap<>();

  private Conditions() {}

  static Map<String, Condition> of(Document query) {
    var conditions = new Conditions();
    conditions.readAll(query);
    return conditions.byField;
  }

  private void readAll(Document query) {
    for (var entry : query.entrySet()) {
      String field = entry.getKey();
      Object asked = entry.getValue();
      if (field.equals("$and") && asked instanceof Collection<?> parts) {
        parts.stream().filter(Document.class::isInstance).forEach(p -> readAll((Document) p));
      } else if (!field.startsWith("$")) {
        read(field, asked);
      }
    }
  }

  private void read(String field, @Nullable Object asked) {
    if (asked instanceof Document operators && isOperators(operators)) {
      for (var entry : operators.entrySet()) {
        add(field, ofOperator(entry.getKey(), entry.getValue(), operators));
      }
    } else if (asked instanceof BsonRegularExpression expression) {
      add(field, ofPattern(expression.getPattern(), expression.getOptions()));
    } else if (isPlain(asked)) {
      add(field, Condition.equalTo(List.of(asked)));
    }
  }

  private void add(String field, @Nullable Condition condition) {
    if (condition != null) {
      byField.merge(field, condition, Condition::and);
    }
  }

  private static boolean isOperators(Document document) {
    return !document.isEmpty() && document.keySet().iterator().next().startsWith("$");
  }

  private static @Nullable Condition ofOperator(
      String operator, @Nullable Object value, Document all) {
    return switch (operator) {
      case "$eq" -> isPlain(value) ? Condition.equalTo(List.of(value)) : null;
      case "$in" -> ofList(value);
      case "$gt", "$gte" -> value != null && isPlain(value) ? Condition.atLeast(value) : null;
      case "$lt", "$lte" -> value != null && isPlain(value) ? Condition.atMost(value) : null;
      case "$regex" -> ofRegex(value, all.get("$options"));
      case "$exists" -> Boolean.TRUE.equals(value) ? Condition.present() : null;
      default -> null;
    };
  }

  private static @Nullable Condition ofList(@Nullable Object value) {
    if (!(value instanceof Collection<?> values) || values.isEmpty()) {
      return null;
    }
    List<Object> plain = new ArrayList<>();
    for (Object one : values) {
      if (!isPlain(one)) {
        return null;
      }
      plain.add(one);
    }
    return Condition.equalTo(plain);
  }

  private static @Nullable Condition ofRegex(@Nullable Object pattern, @Nullable Object options) {
    if (pattern instanceof BsonRegularExpression expression) {
      return ofPattern(expression.getPattern(), expression.getOptions());
    }
    return pattern instanceof String text ? ofPattern(text, options) : null;
  }

  private static @Nullable Condition ofPattern(String pattern, @Nullable Object options) {
    if (options != null && !options.equals("")) {
      return null;
    }
    Matcher quoted = QUOTED_PREFIX.matcher(pattern);
    if (quoted.matches()) {
      return Condition.startsWith(quoted.group(1));
    }
    Matcher literal = LITERAL_PREFIX.matcher(pattern);
    return literal.matches()
        ? Condition.startsWith(literal.group(1).replaceAll("\\\\(.)", "$1"))
        : null;
  }

  /** One value that an index holds as it is; lists, documents and null are left to matching. */
  private static boolean isPlain(@Nullable Object value) {
    return value instanceof Number
        || value instanceof String
        || value instanceof Instant
        || value instanceof UUID
        || value instanceof ObjectId
        || value instanceof Boolean;
  }
}
