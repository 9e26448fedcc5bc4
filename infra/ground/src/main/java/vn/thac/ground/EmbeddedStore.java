package vn.thac.ground;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoServer;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import vn.thac.ground.store.DurableBackend;
import vn.thac.ground.store.SignedIn;

/** A store that speaks MongoDB's protocol, inside this process, on 127.0.0.1. */
public final class EmbeddedStore implements AutoCloseable {

  /** Each waits for its commit, so more of them make larger groups. */
  private static final int WORKERS = 16;

  /** Smaller pages: a changed document writes less of its neighbours again. */
  private static final int PAGE = 4 * 1024;

  private static final int CACHE_MEGABYTES = 32;

  /** The file in a data folder that says where its store is, for those who may read the folder. */
  public static final String ADDRESS = "store-address";

  private static final String USER = "thac";

  private final MongoServer server;
  private final String door;
  private final int port;

  private EmbeddedStore(MongoServer server, String door) {
    this.server = server;
    this.door = door;
    this.port = server.getLocalAddress().getPort();
  }

  /**
   * Opens (or makes) the file; port 0 takes a free one. Survives a killed process. Whoever is on
   * this machine may come in.
   */
  public static EmbeddedStore onFile(Path file, int port) {
    return onFile(file, port, false);
  }

  /** As above, but lets in only whoever knows the password, which needs to have no escaping. */
  public static EmbeddedStore onFile(Path file, int port, String password) {
    return serve(
        new SignedIn(open(file, false), USER, password), port, USER + ":" + password + "@");
  }

  /** With {@code sync} every answer waits for the disk too, and survives a power failure. */
  public static EmbeddedStore onFile(Path file, int port, boolean sync) {
    return serve(open(file, sync), port, "");
  }

  private static DurableBackend open(Path file, boolean sync) {
    MVStore opened =
        new MVStore.Builder()
            .fileName(file.toString())
            .autoCommitDisabled()
            .pageSplitSize(PAGE)
            .cacheSize(CACHE_MEGABYTES)
            .open();
    opened.setRetentionTime(0);
    return new DurableBackend(opened, sync);
  }

  /** Forgets everything when closed: for tests. */
  public static EmbeddedStore inMemory() {
    return serve(new DurableBackend(new MVStore.Builder().open(), false), 0, "");
  }

  private static EmbeddedStore serve(MongoBackend backend, int port, String door) {
    MongoServer server = new MongoServer(backend);
    server.bind(new InetSocketAddress("127.0.0.1", port), 1, WORKERS);
    return new EmbeddedStore(server, door);
  }

  public int port() {
    return port;
  }

  /** Without a database name, but with the password; put the name after the slash. */
  public String uri() {
    return "mongodb://" + door + "127.0.0.1:" + port + "/";
  }

  @Override
  public void close() {
    server.shutdownNow();
  }
}
