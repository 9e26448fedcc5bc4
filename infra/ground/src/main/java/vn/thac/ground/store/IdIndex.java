package vn.thac.ground.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** The index on {@code _id} is the map of the documents itself: there is nothing to tear. */
final class IdIndex extends Index<Object> implements SearchableIndex {

  private final MVMap<Object, byte[]> documents;

  IdIndex(String name, List<IndexKey> keys, MVMap<Object, byte[]> documents) {
    super(name, keys, false);
    this.documents = documents;
  }

  private static Object id(Document document) {
    return Missing.ofNullable(document.get("_id"));
  }

  @Override
  public @Nullable Object getPosition(Document document) {
    Object id = id(document);
    return documents.containsKey(id) ? id : null;
  }

  @Override
  public void checkAdd(Document document, MongoCollection<Object> collection) {
    if (documents.containsKey(id(document))) {
      throw new DuplicateKeyError(
          this, collection, getKeys(), new KeyValue(document.get("_id")).normalized());
    }
  }

  @Override
  public void add(Document document, Object position, MongoCollection<Object> collection) {}

  @Override
  public @Nullable Object remove(Document document) {
    return getPosition(document);
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
    return false;
  }

  @Override
  public Stream<Object> positions(Span span, boolean backwards) {
    Object from = span.first()[0];
    Object to = span.last()[0];
    if (from != null && ValueOrder.INSTANCE.compare(from, to) == 0) {
      return documents.containsKey(from) ? Stream.of(from) : Stream.empty();
    }
    if (ValueOrder.INSTANCE.compare(from, to) > 0) {
      return Stream.empty();
    }
    Iterator<Object> keys =
        backwards ? documents.cursor(to, from, true) : documents.cursor(from, to, false);
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(keys, 0), false);
  }

  @Override
  public long getCount() {
    return documents.sizeAsLong();
  }

  @Override
  public long getDataSize() {
    return getCount();
  }

  @Override
  public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {}

  @Override
  public void updateInPlace(
      Document before, Document after, Object position, MongoCollection<Object> collection) {}

  @Override
  public void drop() {}

  @Override
  public boolean isUnique() {
    return true;
  }
}
