package vn.thac.trial.platform;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.thac.launcher.StoreAddress;

/**
 * The store under the services: our embedded one, a server that is started here, or a given one.
 */
public sealed interface StoreServer {

  /** What the run says it ran on. */
  String words();

  /** The address of one database, through whatever listens on the port. */
  String uri(int port, String database);

  /** Whether it is ours to kill and to cut off. */
  boolean isOurs();

  /** The one that {@code infra/thac up} has where nothing else is given. */
  record Embedded() implements StoreServer {

    @Override
    public String words() {
      return "embedded (mongo-java-server on H2)";
    }

    @Override
    public String uri(int port, String database) {
      return "mongodb://127.0.0.1:" + port + "/" + database;
    }

    @Override
    public boolean isOurs() {
      return true;
    }
  }

  /** A server's program: {@code mongod}, or secantus-mdb's. */
  record Program(Path path) implements StoreServer {

    List<String> command(Path data, int port) {
      String number = String.valueOf(port);
      return path.endsWith("mongod")
          ? List.of(
              path.toString(),
              "--dbpath",
              data.toString(),
              "--bind_ip",
              "127.0.0.1",
              "--port",
              number)
          : List.of(
              path.toString(),
              "--storage-path",
              data.toString(),
              "--port",
              number,
              "--sync-on-commit",
              "--cache-size",
              "1G");
    }

    @Override
    public String words() {
      return "server " + path.getFileName();
    }

    /** Directly: the name under which a replica set knows itself would lead around the proxy. */
    @Override
    public String uri(int port, String database) {
      return "mongodb://127.0.0.1:%d/%s?directConnection=true&serverMonitoringMode=poll"
          .formatted(port, database);
    }

    @Override
    public boolean isOurs() {
      return true;
    }
  }

  /**
   * A server that runs already; it is neither killed nor cut off.
   *
   * @param run tells the databases of this run from those of others
   */
  record Given(String address, String run) implements StoreServer {

    @Override
    public String words() {
      return "a given server, neither killed nor cut off";
    }

    @Override
    public String uri(int port, String database) {
      return StoreAddress.of(address).with(database + "_" + run);
    }

    @Override
    public boolean isOurs() {
      return false;
    }
  }

  /** A program to start, else a server that runs, else the embedded one. */
  static StoreServer server(Optional<Path> program, Optional<String> address, String run) {
    return program
        .<StoreServer>map(Program::new)
        .or(() -> address.map(given -> new Given(given, run)))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "THAC_MONGO_SERVER names no program and MONGODB_URI no server"));
  }
}
