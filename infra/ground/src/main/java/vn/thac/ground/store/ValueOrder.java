package vn.thac.ground.store;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * MongoDB's order of all values: by kind, then by value; total, so that it can sort an index. Two
 * values that a query takes for equal (1 and 1.0, null and missing) are equal here.
 */
final class ValueOrder implements Comparator<@Nullable Object> {

  static final ValueOrder INSTANCE = new ValueOrder();

  private static final List<Class<?>> KINDS =
      List.of(
          MinKey.class,
          Missing.class,
          Number.class,
          String.class,
          Document.class,
          Collection.class,
          BinData.class,
          LegacyUUID.class,
          UUID.class,
          ObjectId.class,
          Boolean.class,
          Instant.class,
          BsonTimestamp.class,
          BsonRegularExpression.class,
          MaxKey.class);

  /** Before the first or after the last value of a kind: the open end of a range. */
  record EndOfKind(int kind, boolean last) {}

  private ValueOrder() {}

  static int kind(@Nullable Object value) {
    if (value == null) {
      return 1;
    }
    for (int kind = 0; kind < KINDS.size(); kind++) {
      if (KINDS.get(kind).isInstance(value)) {
        return kind;
      }
    }
    return KINDS.size();
  }

  @Override
  public int compare(@Nullable Object a, @Nullable Object b) {
    if (a == b) {
      return 0;
    }
    if (a instanceof EndOfKind end) {
      return compareEnd(end, b);
    }
    if (b instanceof EndOfKind end) {
      return -compareEnd(end, a);
    }
    int kind = kind(a);
    int byKind = Integer.compare(kind, kind(b));
    return byKind != 0 || a == null || b == null ? byKind : compareSameKind(a, b);
  }

  private static int compareEnd(EndOfKind end, @Nullable Object other) {
    if (other instanceof EndOfKind otherEnd) {
      int byKind = Integer.compare(end.kind, otherEnd.kind);
      return byKind != 0 ? byKind : Boolean.compare(end.last, otherEnd.last);
    }
    int byKind = Integer.compare(end.kind, kind(other));
    return byKind != 0 ? byKind : end.last ? 1 : -1;
  }

  private int compareSameKind(Object a, Object b) {
    return switch (a) {
      case Number number -> compareNumbers(number, (Number) b);
      case String text -> text.compareTo((String) b);
      case UUID uuid -> compareUuids(uuid, (UUID) b);
      case Document document -> compareDocuments(document, (Document) b);
      case Collection<?> list -> compareLists(list, (Collection<?>) b);
      case Instant instant -> instant.compareTo((Instant) b);
      case Boolean bool -> bool.compareTo((Boolean) b);
      case ObjectId id -> id.compareTo((ObjectId) b);
      case BinData _, LegacyUUID _, BsonTimestamp _ -> ValueComparator.asc().compare(a, b);
      case MinKey _, MaxKey _, Missing _ -> 0;
      default -> a.toString().compareTo(b.toString());
    };
  }

  /** As doubles; what a long has beyond a double decides between equal ones. */
  private static int compareNumbers(Number a, Number b) {
    int byDouble = Double.compare(a.doubleValue() + 0.0, b.doubleValue() + 0.0);
    return byDouble != 0 ? byDouble : Long.compare(beyondDouble(a), beyondDouble(b));
  }

  private static long beyondDouble(Number number) {
    return number instanceof Long value ? value - (long) value.doubleValue() : 0;
  }

  private static int compareUuids(UUID a, UUID b) {
    int high = Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits());
    return high != 0
        ? high
        : Long.compareUnsigned(a.getLeastSignificantBits(), b.getLeastSignificantBits());
  }

  private int compareDocuments(Document a, Document b) {
    Iterator<Map.Entry<String, Object>> left = a.entrySet().iterator();
    Iterator<Map.Entry<String, Object>> right = b.entrySet().iterator();
    while (left.hasNext() && right.hasNext()) {
      var mine = left.next();
      var theirs = right.next();
      int byKind = Integer.compare(kind(mine.getValue()), kind(theirs.getValue()));
      int byName = byKind != 0 ? byKind : mine.getKey().compareTo(theirs.getKey());
      int byValue = byName != 0 ? byName : compare(mine.getValue(), theirs.getValue());
      if (byValue != 0) {
        return byValue;
      }
    }
    return Boolean.compare(left.hasNext(), right.hasNext());
  }

  private int compareLists(Collection<?> a, Collection<?> b) {
    Iterator<?> left = a.iterator();
    Iterator<?> right = b.iterator();
    while (left.hasNext() && right.hasNext()) {
      int byValue = compare(left.next(), right.next());
      if (byValue != 0) {
        return byValue;
      }
    }
    return Boolean.compare(left.hasNext(), right.hasNext());
  }
}
