package vn.thac.ground;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.nio.file.Path;

/** A store that speaks MongoDB's protocol, inside this process, on 127.0.0.1. */
public final class EmbeddedStore implements AutoCloseable {

  private final MongoServer server;
  private final int port;

  private EmbeddedStore(MongoServer server, int port) {
    this.server = server;
    this.port = port;
  }

  /** Opens (or makes) the file; port 0 takes a free one. */
  public static EmbeddedStore onFile(Path file, int port) {
    return serve(new H2Backend(file.toString()), port);
  }

  /** Forgets everything when closed: for tests. */
  public static EmbeddedStore inMemory() {
    return serve(H2Backend.inMemory(), 0);
  }

  private static EmbeddedStore serve(H2Backend backend, int port) {
    MongoServer server = new MongoServer(backend);
    server.bind("127.0.0.1", port);
    return new EmbeddedStore(server, server.getLocalAddress().getPort());
  }

  public int port() {
    return port;
  }

  /** Without a database name; put it after the slash. */
  public String uri() {
    return "mongodb://127.0.0.1:" + port + "/";
  }

  @Override
  public void close() {
    server.shutdownNow();
  }
}
