package vn.thac.ground;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** What one broker alone on one machine needs to know. */
final class BrokerSettings {

  /** The names of its two listeners. */
  static final String CLIENTS = "CLIENTS";

  static final String CONTROLLER = "CONTROLLER";

  private BrokerSettings() {}

  static Properties of(Path folder, int port, int advertised, int controllerPort) {
    Properties settings = new Properties();
    settings.put("process.roles", "broker,controller");
    settings.put("node.id", "1");
    settings.put("log.dirs", folder.toString());
    settings.put("listeners", at(CLIENTS, port) + "," + at(CONTROLLER, controllerPort));
    settings.put("advertised.listeners", at(CLIENTS, advertised));
    settings.put("inter.broker.listener.name", CLIENTS);
    settings.put("controller.listener.names", CONTROLLER);
    settings.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
    settings.putAll(spoken("PLAINTEXT"));

    // A broker that was killed is let in again once its old session is over: 4 s instead of 12.
    settings.put("broker.session.timeout.ms", "2000");
    settings.put("broker.heartbeat.interval.ms", "500");

    settings.put("auto.create.topics.enable", "false");
    settings.put("default.replication.factor", "1");
    settings.put("offsets.topic.replication.factor", "1");
    settings.put("offsets.topic.num.partitions", "3");
    settings.put("transaction.state.log.replication.factor", "1");
    settings.put("transaction.state.log.min.isr", "1");
    settings.put("transaction.state.log.num.partitions", "1");
    settings.put("share.coordinator.state.topic.replication.factor", "1");
    settings.put("share.coordinator.state.topic.min.isr", "1");
    settings.put("share.coordinator.state.topic.num.partitions", "1");
    settings.put("group.initial.rebalance.delay.ms", "0");

    // Dead letters and facts wait here until somebody has read them: keep them for a year.
    settings.put("log.retention.hours", String.valueOf(24 * 366));
    settings.put("offsets.retention.minutes", String.valueOf(60 * 24 * 366));
    settings.put("log.cleaner.dedupe.buffer.size", String.valueOf(8 << 20));
    settings.put("num.network.threads", "2");
    settings.put("num.io.threads", "4");
    settings.put("background.threads", "2");
    settings.put("num.replica.fetchers", "1");
    settings.put("controlled.shutdown.enable", "true");
    return settings;
  }

  /** Both listeners speak this one of Kafka's protocols. */
  static Map<String, String> spoken(String protocol) {
    return Map.of(
        "listener.security.protocol.map",
        "%s:%s,%s:%s".formatted(CLIENTS, protocol, CONTROLLER, protocol));
  }

  private static String at(String listener, int port) {
    return listener + "://127.0.0.1:" + port;
  }
}
