package vn.thac.ground.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;

/** One database in the file: each collection is one map, each index stands in memory. */
final class StoreDatabase extends AbstractSynchronizedMongoDatabase<Object> {

  /** Before the name of the map with a collection's documents. */
  static final String PREFIX = "documents.";

  private final MVStore file;

  StoreDatabase(String name, MVStore file, CursorRegistry cursors) {
    super(name, cursors);
    this.file = file;
    initializeNamespacesAndIndexes();
    mendCollectionsWithoutId();
  }

  /** A collection that was being made when the process died may lack its first index. */
  private void mendCollectionsWithoutId() {
    for (String map : List.copyOf(file.getMapNames())) {
      String before = PREFIX + getDatabaseName() + ".";
      if (map.startsWith(before) && !map.startsWith(before + "system.")) {
        String name = map.substring(before.length());
        MongoCollection<Object> collection = resolveCollection(name, false);
        if (collection != null && collection.getNumIndexes() == 0) {
          addIndex(
              new Document("name", "_id_")
                  .append("key", new Document("_id", 1))
                  .append("ns", collection.getFullName()));
        }
      }
    }
  }

  private MVMap<Object, byte[]> documents(String collection) {
    return file.openMap(
        PREFIX + getFullCollectionNamespace(collection),
        new MVMap.Builder<Object, byte[]>()
            .keyType(new KeyType())
            .valueType(ByteArrayDataType.INSTANCE));
  }

  @Override
  protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
    return new StoreCollection(this, name, options, cursorRegistry, documents(name));
  }

  @Override
  protected Index<Object> openOrCreateUniqueIndex(
      String collection, String name, List<IndexKey> keys, boolean sparse) {
    return name.equals("_id_")
        ? new IdIndex(name, keys, documents(collection))
        : new SortedIndex(name, keys, true, sparse);
  }

  @Override
  protected Index<Object> openOrCreateSecondaryIndex(
      String collection, String name, List<IndexKey> keys, boolean sparse) {
    boolean numbered = keys.stream().anyMatch(key -> key.getKey().matches("(.*\\.)?\\d+(\\..*)?"));
    return numbered // a place in a list is found by matching only
        ? super.openOrCreateSecondaryIndex(collection, name, keys, sparse)
        : new SortedIndex(name, keys, false, sparse);
  }

  /** An aggregation that begins by matching reads only what matches. */
  @Override
  public Document handleCommand(
      Channel channel, String command, Document query, DatabaseResolver others, Oplog oplog) {
    if (command.equalsIgnoreCase("aggregate")
        && query.get("pipeline") instanceof List<?> stages
        && !stages.isEmpty()
        && stages.getFirst() instanceof Document first
        && first.get("$match") instanceof Document match
        && resolveCollection(String.valueOf(query.get(command)), false)
            instanceof StoreCollection collection) {
      collection.narrowNextReading(match);
      try {
        return super.handleCommand(channel, command, query, others, oplog);
      } finally {
        collection.readEverythingAgain();
      }
    }
    return super.handleCommand(channel, command, query, others, oplog);
  }

  @Override
  public void dropCollection(String name, Oplog oplog) {
    super.dropCollection(name, oplog);
    file.removeMap(documents(name));
  }

  @Override
  public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String name) {
    MVMap<Object, byte[]> documents =
        ((StoreDatabase) from).documents(collection.getCollectionName());
    super.moveCollection(from, collection, name);
    file.renameMap(documents, PREFIX + getFullCollectionNamespace(name));
  }

  @Override
  protected long getStorageSize() {
    return file.getFileStore() == null ? 0 : file.getFileStore().size();
  }

  @Override
  protected long getFileSize() {
    return getStorageSize();
  }
}
