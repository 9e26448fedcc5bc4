package vn.thac.ground.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/** Answers commands; what an answer speaks of is committed first. */
public final class DurableBackend extends AbstractMongoBackend {

  private static final Set<String> WRITING =
      Set.of("insert", "update", "delete", "findandmodify", "aggregate");

  /** These change the list of collections or indexes, which the server does not guard. */
  private static final Set<String> REBUILDING =
      Set.of(
          "create",
          "drop",
          "dropdatabase",
          "createindexes",
          "dropindexes",
          "deleteindexes",
          "renamecollection");

  /** The protocol's numbers. */
  private static final int INTERNAL_ERROR = 1;

  private static final int SHUTDOWN_IN_PROGRESS = 91;

  private static final int COMPACT_AT_CLOSE_MILLIS = 500;

  private final MVStore file;
  private final GroupCommit commits;
  private final ReadWriteLock structure = new ReentrantReadWriteLock();

  /**
   * @param sync also wait for the disk: survives a power failure, not only a killed process
   */
  public DurableBackend(MVStore file, boolean sync) {
    super(defaultClock());
    this.file = file;
    this.commits = new GroupCommit(file, sync);
    List.copyOf(file.getMapNames()).stream()
        .filter(map -> map.startsWith(StoreDatabase.PREFIX))
        .map(map -> Utils.firstFragment(map.substring(StoreDatabase.PREFIX.length())))
        .distinct()
        .forEach(this::resolveDatabase);
  }

  @Override
  protected MongoDatabase openOrCreateDatabase(String name) {
    return new StoreDatabase(name, file, getCursorRegistry());
  }

  @Override
  public Document handleMessage(MongoMessage message) {
    try {
      return committed(message);
    } catch (MVStoreException e) {
      throw failed(e);
    }
  }

  private Document committed(MongoMessage message) {
    Document query = message.getDocument();
    String command = query.keySet().iterator().next().toLowerCase(Locale.ROOT);
    boolean rebuilding = REBUILDING.contains(command);
    Lock lock = rebuilding ? structure.writeLock() : structure.readLock();
    lock.lock();
    // What this command may still come to read is not to be given away by the commits of others.
    MVStore.TxCounter inUse = file.registerVersionUsage();
    try {
      return super.handleMessage(message);
    } finally {
      file.deregisterVersionUsage(inUse);
      lock.unlock();
      if (rebuilding || WRITING.contains(command)) {
        commits.wrote();
      }
      commits.await(); // also for a reader: what it has seen must not vanish
    }
  }

  /**
   * A file that could not be written once, as on a full disk, has closed itself until this process
   * is started again: its clients hear what they hear of a server that goes down, and wait.
   */
  private MongoServerError failed(MVStoreException e) {
    MVStoreException first = file.getPanicException();
    return first == null
        ? new MongoServerError(INTERNAL_ERROR, "InternalError", "the store failed: " + e, e)
        : new MongoServerError(
            SHUTDOWN_IN_PROGRESS,
            "ShutdownInProgress",
            "the store could not use its file and has to be started again: " + first,
            e);
  }

  @Override
  public Document handleCommand(Channel channel, String database, String command, Document query) {
    Unsupported.refuse(query);
    return switch (command.toLowerCase(Locale.ROOT)) {
      case "hello" -> hello(channel, database, query);
      case "listdatabases" -> databases();
      default -> super.handleCommand(channel, database, command, query);
    };
  }

  private Document hello(Channel channel, String database, Document query) {
    return super.handleCommand(channel, database, "ismaster", query)
        .append("isWritablePrimary", true)
        .append("helloOk", true);
  }

  /** The server would open each database a second time to answer this. */
  private Document databases() {
    List<Document> names =
        listDatabaseNames().stream()
            .sorted()
            .map(
                name -> new Document("name", name).append("empty", resolveDatabase(name).isEmpty()))
            .toList();
    Document answer = new Document("databases", names);
    Utils.markOkay(answer);
    return answer;
  }

  @Override
  public void close() {
    super.close();
    file.close(COMPACT_AT_CLOSE_MILLIS);
  }
}
