package vn.thac.ground.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.CannotIndexParallelArraysError;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An index in memory, rebuilt when the store is opened: it can be neither torn nor out of step. The
 * collection's lock guards it.
 */
final class SortedIndex extends Index<Object> implements SearchableIndex {

  private final boolean unique;
  private final Comparator<Entry> order;
  private final TreeSet<Entry> lines;
  private final int[] documentsWithLists;

  SortedIndex(String name, List<IndexKey> keys, boolean unique, boolean sparse) {
    super(name, keys, sparse);
    this.unique = unique;
    boolean[] ascending = new boolean[keys.size()];
    for (int i = 0; i < ascending.length; i++) {
      ascending[i] = keys.get(i).isAscending();
    }
    this.order = Entry.order(ascending);
    this.lines = new TreeSet<>(order);
    this.documentsWithLists = new int[keys.size()];
  }

  @Override
  public void checkAdd(Document document, MongoCollection<Object> collection) {
    checkFree(document, null, collection);
  }

  @Override
  public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {
    checkFree(after, position(before), collection);
  }

  private void checkFree(
      Document document, @Nullable Object own, MongoCollection<Object> collection) {
    List<@Nullable Object[]> all = values(document);
    if (!unique) {
      return;
    }
    for (@Nullable Object[] values : all) {
      for (Entry line : lines.subSet(Entry.before(values), Entry.after(values))) {
        if (own == null || ValueOrder.INSTANCE.compare(line.position(), own) != 0) {
          throw new DuplicateKeyError(
              this, collection, getKeys(), new KeyValue(Arrays.asList(values)));
        }
      }
    }
  }

  @Override
  public void add(Document document, Object position, MongoCollection<Object> collection) {
    values(document).forEach(values -> lines.add(Entry.line(values, position)));
    countLists(document, 1);
  }

  @Override
  public Object remove(Document document) {
    Object position = position(document);
    values(document).forEach(values -> lines.remove(Entry.line(values, position)));
    countLists(document, -1);
    return position;
  }

  @Override
  public void updateInPlace(
      Document before, Document after, Object position, MongoCollection<Object> collection) {
    remove(before);
    add(after, position, collection);
  }

  private void countLists(Document document, int step) {
    for (int field = 0; field < documentsWithLists.length; field++) {
      if (value(document, field) instanceof Collection<?>) {
        documentsWithLists[field] += step;
      }
    }
  }

  private static Object position(Document document) {
    return Missing.ofNullable(document.get("_id"));
  }

  /** One line for each combination of the values in lists; none for a document that is not in. */
  private List<@Nullable Object[]> values(Document document) {
    @Nullable Object[] plain = new Object[getKeys().size()];
    int missing = 0;
    int lists = 0;
    for (int field = 0; field < plain.length; field++) {
      plain[field] = value(document, field);
      missing += plain[field] instanceof Missing ? 1 : 0;
      lists += plain[field] instanceof Collection<?> ? 1 : 0;
    }
    if (!isIndexed(plain[0] instanceof Missing, missing == plain.length)) {
      return List.of();
    }
    if (lists > 1) {
      refuseParallelLists(document);
    }
    return Combinations.of(plain);
  }

  /** Lists beside each other would make a line of every pair; MongoDB refuses them too. */
  private void refuseParallelLists(Document document) {
    Set<String> paths = new TreeSet<>();
    for (String key : keys()) {
      String path = "";
      for (String step : Utils.splitPath(key)) {
        path = path.isEmpty() ? step : path + "." + step;
        if (Utils.getSubdocumentValue(document, path) instanceof Collection<?>) {
          paths.add(path);
          break;
        }
      }
    }
    if (paths.size() > 1) {
      throw new CannotIndexParallelArraysError(List.copyOf(paths));
    }
  }

  /**
   * No query is answered from here by what a document lacks, so a line that begins with nothing
   * would only take room; a unique index needs it to find two that lack the same.
   */
  private boolean isIndexed(boolean firstMissing, boolean allMissing) {
    return unique ? !(isSparse() && allMissing) : !firstMissing;
  }

  private Object value(Document document, int field) {
    return Missing.ofNullable(
        Utils.getSubdocumentValueCollectionAware(document, getKeys().get(field).getKey()));
  }

  @Override
  public @Nullable Object getPosition(Document document) {
    return null; // the index on _id knows
  }

  @Override
  public boolean canHandle(Document query) {
    return false; // the planner asks
  }

  @Override
  public Iterable<Object> getPositions(Document query) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean hasLists(int field) {
    return documentsWithLists[field] > 0;
  }

  @Override
  public Stream<Object> positions(Span span, boolean backwards) {
    Entry first = Entry.before(span.first());
    Entry last = Entry.after(span.last());
    if (order.compare(first, last) > 0) {
      return Stream.empty(); // nothing is both above 4 and below 1
    }
    var found = lines.subSet(first, true, last, true);
    return (backwards ? found.descendingSet() : found).stream().map(SortedIndex::position);
  }

  private static Object position(Entry line) {
    return Missing.ofNullable(line.position());
  }

  @Override
  public boolean isUnique() {
    return unique;
  }

  @Override
  public long getCount() {
    return lines.size();
  }

  @Override
  public long getDataSize() {
    return getCount();
  }

  @Override
  public void drop() {
    lines.clear();
  }
}
