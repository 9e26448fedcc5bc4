package vn.thac.bench.peers.yardstick;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/** A database of PostgreSQL's that nobody else has seen, with a pool; dropped when closed. */
public final class FreshDatabase implements AutoCloseable {

  private final PGSimpleDataSource server;
  private final String name;
  private final HikariDataSource pool;

  private FreshDatabase(PGSimpleDataSource server, String name, HikariDataSource pool) {
    this.server = server;
    this.name = name;
    this.pool = pool;
  }

  /** The URL's user must be allowed to make databases; the URL's own database is left alone. */
  public static FreshDatabase on(String url, int connections) throws SQLException {
    PGSimpleDataSource server = source(url);
    String name = "peer_" + ProcessHandle.current().pid() + "_" + System.currentTimeMillis();
    run(server, "CREATE DATABASE " + name);
    PGSimpleDataSource source = source(url);
    source.setDatabaseName(name);
    // The driver's own advice for batches: one INSERT of many rows.
    source.setReWriteBatchedInserts(true);
    var settings = new HikariConfig();
    settings.setDataSource(source);
    settings.setMaximumPoolSize(connections);
    return new FreshDatabase(server, name, new HikariDataSource(settings));
  }

  public HikariDataSource pool() {
    return pool;
  }

  /** What the server would do by itself within minutes, so that no plan is made without figures. */
  public void settle() throws SQLException {
    run(pool, "VACUUM ANALYZE");
  }

  /** One statement outside of a transaction. */
  public void run(String sql) throws SQLException {
    run(pool, sql);
  }

  private static void run(javax.sql.DataSource source, String sql) throws SQLException {
    try (var connection = source.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static PGSimpleDataSource source(String url) {
    var source = new PGSimpleDataSource();
    source.setUrl(url);
    return source;
  }

  @Override
  public void close() throws SQLException {
    pool.close();
    run(server, "DROP DATABASE " + name + " WITH (FORCE)");
  }
}
