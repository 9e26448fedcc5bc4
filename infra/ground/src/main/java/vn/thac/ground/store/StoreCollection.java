package vn.thac.ground.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Spliterators;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** Documents in a sorted map of the file, found through the indexes where a query allows it. */
final class StoreCollection extends AbstractSynchronizedMongoCollection<Object> {

  private final MVMap<Object, byte[]> documents;
  private final ThreadLocal<@Nullable Document> narrowing = new ThreadLocal<>();

  StoreCollection(
      MongoDatabase database,
      String name,
      CollectionOptions options,
      CursorRegistry cursors,
      MVMap<Object, byte[]> documents) {
    super(database, name, options, cursors);
    this.documents = documents;
  }

  @Override
  protected QueryResult queryDocuments(
      Document query,
      @Nullable Document order,
      int skip,
      int limit,
      int batchSize,
      @Nullable Document fields) {
    Plan plan = plan(query, order);
    if (plan == null) {
      return matchDocuments(query, order, skip, limit, batchSize, fields);
    }
    Stream<Document> found =
        plan.positions().map(documents::get).filter(Objects::nonNull).map(Bson::decode);
    return matchDocumentsFromStream(
        found, query, plan.ordered() ? null : order, skip, limit, batchSize, fields);
  }

  private @Nullable Plan plan(Document query, @Nullable Document order) {
    Map<String, Condition> conditions = Conditions.of(query);
    return getIndexes().stream()
        .filter(SearchableIndex.class::isInstance)
        .map(index -> Plan.of((SearchableIndex) index, conditions, order))
        .filter(Objects::nonNull)
        .max(Comparator.comparingInt(Plan::worth))
        .orElse(null);
  }

  /** The next reading of everything by this thread needs only what matches. */
  void narrowNextReading(Document query) {
    narrowing.set(query);
  }

  void readEverythingAgain() {
    narrowing.remove();
  }

  @Override
  public Stream<Document> queryAllAsStream() {
    Document query = narrowing.get();
    narrowing.remove();
    return query == null ? super.queryAllAsStream() : handleQueryAsStream(query);
  }

  @Override
  protected QueryResult matchDocuments(
      Document query,
      @Nullable Document order,
      int skip,
      int limit,
      int batchSize,
      @Nullable Document fields) {
    Stream<byte[]> all =
        isNaturalDescending(order)
            ? keys(documents.cursor(null, null, true)).map(documents::get)
            : documents.values().stream();
    return matchDocumentsFromStream(
        all.map(Bson::decode), query, order, skip, limit, batchSize, fields);
  }

  @Override
  protected QueryResult matchDocumentsFromStream(
      Stream<Document> found,
      Document query,
      @Nullable Document order,
      int skip,
      int limit,
      int batchSize,
      @Nullable Document fields) {
    boolean asked = order != null && !order.isEmpty() && !order.containsKey("$natural");
    var sorted = order != null && asked ? new SortOrder(order) : null;
    return matchDocumentsFromStream(query, found, skip, limit, batchSize, sorted, fields);
  }

  private static Stream<Object> keys(Iterator<Object> keys) {
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(keys, 0), false);
  }

  @Override
  public synchronized int count(@Nullable Document query, int skip, int limit) {
    return super.count(query, skip, limit);
  }

  @Override
  protected Object addDocumentInternal(Document document) {
    byte[] encoded = Bson.encode(document);
    // The server's own list of indexes has no ids: there a document is known by what it says.
    Object key =
        getIdField() == null
            ? UUID.nameUUIDFromBytes(encoded)
            : Missing.ofNullable(document.get(getIdField()));
    documents.put(key, encoded);
    return key;
  }

  @Override
  protected void handleUpdate(Object position, Document before, Document after) {
    documents.put(position, Bson.encode(after));
  }

  @Override
  protected void removeDocument(Object position) {
    if (documents.remove(position) == null) {
      throw new NoSuchElementException("No document with key " + position);
    }
  }

  @Override
  protected @Nullable Document getDocument(Object position) {
    byte[] bytes = documents.get(position);
    return bytes == null ? null : Bson.decode(bytes);
  }

  @Override
  protected Stream<DocumentWithPosition<Object>> streamAllDocumentsWithPosition() {
    return documents.entrySet().stream()
        .map(entry -> new DocumentWithPosition<>(Bson.decode(entry.getValue()), entry.getKey()));
  }

  @Override
  public int count() {
    return documents.size();
  }

  @Override
  public boolean isEmpty() {
    return documents.isEmpty();
  }

  @Override
  protected boolean tracksDataSize() {
    return false; // counted when somebody asks
  }

  @Override
  protected void updateDataSize(int difference) {}

  @Override
  protected int getDataSize() {
    return documents.values().stream().mapToInt(bytes -> bytes.length).sum();
  }
}
