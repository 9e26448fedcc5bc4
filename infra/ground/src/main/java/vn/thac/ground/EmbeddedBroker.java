package vn.thac.ground;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.jspecify.annotations.Nullable;

/** One real Kafka broker and its controller (KRaft), inside this process, on 127.0.0.1. */
public final class EmbeddedBroker implements AutoCloseable {

  /** Any fixed value: one data folder holds one cluster of one node. */
  private static final String CLUSTER = "dGhhYy1ncm91bmQtMDAwMQ";

  private final KafkaRaftServer server;
  private final int port;

  private EmbeddedBroker(KafkaRaftServer server, int port) {
    this.server = server;
    this.port = port;
  }

  /**
   * Starts on the folder, formatting it when it is new; port 0 takes a free one. Whoever is on this
   * machine may do everything.
   */
  public static EmbeddedBroker start(Path folder, int port) {
    int listening = port == 0 ? freePort() : port;
    return start(folder, listening, listening, null);
  }

  /** As above, but each account may do only what is said of it, and nobody else may do anything. */
  public static EmbeddedBroker start(Path folder, int port, BrokerAccounts accounts) {
    int listening = port == 0 ? freePort() : port;
    return start(folder, listening, listening, accounts);
  }

  /**
   * Tells its clients that it is found on another port, where a proxy listens.
   *
   * @param accounts null leaves it open to whoever is on this machine
   */
  public static EmbeddedBroker start(
      Path folder, int port, int advertised, @Nullable BrokerAccounts accounts) {
    Properties settings = BrokerSettings.of(folder, port, advertised, freePort());
    BrokerFolder.format(folder, settings, CLUSTER); // which writes them down, so no password yet
    if (accounts != null) {
      settings.putAll(accounts.server());
    }
    var server = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
    server.startup();
    var broker = new EmbeddedBroker(server, port);
    if (accounts != null) {
      accounts.grant(broker.bootstrap());
    }
    return broker;
  }

  public int port() {
    return port;
  }

  /** For {@code bootstrap.servers}. */
  public String bootstrap() {
    return "127.0.0.1:" + port;
  }

  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
