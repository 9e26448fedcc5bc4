package vn.thac.messaging;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.thac.contracts.Topics;

/**
 * How this service talks.
 *
 * @param brokers host:port, comma separated
 * @param group the service's name: its consumer group and the source of its events
 * @param tells the topics it tells its facts on; it does not start where it may not
 * @param partitions how many partitions a topic gets that does not exist yet
 * @param replication how many copies of it the broker keeps; -1 leaves it to the broker; from 3 on
 *     two of them have to be written before an event counts as told
 * @param patience how long a fact waits for what it depends on before it is set aside
 */
@ConfigurationProperties("thac.messaging")
record MessagingSettings(
    String brokers,
    String group,
    Set<String> tells,
    @DefaultValue("6") int partitions,
    @DefaultValue("-1") short replication,
    @DefaultValue("15m") Duration patience) {

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
    if (tells.isEmpty() || !Topics.all().containsAll(tells)) {
      throw new IllegalArgumentException(
          "thac.messaging.tells needs topics out of " + Topics.all() + ", got " + tells);
    }
  }
}
