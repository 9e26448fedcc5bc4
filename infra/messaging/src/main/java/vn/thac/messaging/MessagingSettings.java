package vn.thac.messaging;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this service talks.
 *
 * @param brokers host:port, comma separated
 * @param group the service's name: its consumer group and the source of its events
 * @param partitions how many partitions a topic gets that does not exist yet
 * @param replication how many copies of it the broker keeps; -1 leaves it to the broker
 */
@ConfigurationProperties("thac.messaging")
record MessagingSettings(
    String brokers,
    String group,
    @DefaultValue("6") int partitions,
    @DefaultValue("-1") short replication) {

  MessagingSettings {
    if (brokers.isBlank() || group.isBlank() || partitions < 1) {
      throw new IllegalArgumentException(
          "thac.messaging needs brokers, group and partitions >= 1, got "
              + brokers
              + ", "
              + group
              + ", "
              + partitions);
    }
  }
}
