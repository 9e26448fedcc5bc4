package vn.thac.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.cloud.stream.config.ConsumerEndpointCustomizer;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.integration.kafka.inbound.KafkaMessageDrivenChannelAdapter;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.messaging.Message;
import vn.thac.contracts.Topics;

/**
 * What a service imports to tell and to hear facts; its defaults for the binder are in {@code
 * messaging-defaults.yml}.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MessagingSettings.class)
public class MessagingConfiguration {

  @Bean
  Traces eventTraces(ObjectProvider<Tracer> tracer) {
    return new Traces(tracer.getIfAvailable(() -> Tracer.NOOP));
  }

  @Bean
  EventWriter eventWriter(Traces traces) {
    return new EventWriter(traces);
  }

  @Bean
  EventSender eventSender(MessagingSettings settings, MeterRegistry meters) {
    createTopics(settings);
    return new EventSender(settings.brokers(), settings.group(), meters);
  }

  @Bean
  OutboxRelay outboxRelay(MongoOperations mongo, EventSender sender, MeterRegistry meters) {
    return new OutboxRelay(mongo, sender, meters);
  }

  @Bean
  Inbox inbox(EventSender sender, MessagingSettings settings, Traces traces, MeterRegistry meters) {
    return new Inbox(
        new DeadLetterPost(sender, settings.group()), traces, meters, settings.patience());
  }

  @Bean
  ApplicationListener<ContextClosedEvent> inboxClosing(Inbox inbox) {
    return closed -> inbox.close();
  }

  @Bean
  DeadLetters deadLetters(MongoOperations mongo, Inbox inbox, MeterRegistry meters) {
    return new DeadLetters(mongo, inbox, meters);
  }

  @Bean
  Consumer<Message<List<byte[]>>> onDeadLetters(DeadLetters deadLetters) {
    return deadLetters.intake();
  }

  /** Boot cuts the names: this is {@code store} in what it says of a service's health. */
  @Bean
  StoreHealth storeHealthIndicator(MongoOperations mongo) {
    return new StoreHealth(mongo);
  }

  @Bean
  Listeners listenersHealthIndicator() {
    return new Listeners();
  }

  @Bean
  RawBatches rawBatches() {
    return new RawBatches();
  }

  @Bean
  ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>> patientListeners(
      Listeners listeners) {
    return (container, destination, group) -> {
      listeners.add(container);
      container.setCommonErrorHandler(new Patience());
    };
  }

  /**
   * A fault goes back to the container as it is; a channel for it would only print it once more.
   */
  @Bean
  @SuppressWarnings("NullAway") // it does without one, though it does not say so
  ConsumerEndpointCustomizer<KafkaMessageDrivenChannelAdapter<?, ?>> noErrorChannels() {
    return (endpoint, destination, group) -> endpoint.setErrorChannel(null);
  }

  private static void createTopics(MessagingSettings settings) {
    List<NewTopic> topics =
        Topics.all().stream()
            .flatMap(
                topic ->
                    Stream.of(
                        topic(
                            topic,
                            settings.partitions(),
                            EventSender.LARGEST_EVENT + 64 * 1024,
                            settings),
                        topic(
                            DeadLetterPost.topicOf(topic, settings.group()),
                            1,
                            EventSender.LARGEST_DEAD_LETTER,
                            settings)))
            .toList();
    try (Admin admin =
        Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, settings.brokers()))) {
      var created = admin.createTopics(topics);
      for (var topic : created.values().values()) {
        awaitTopic(topic);
      }
      configure(admin, topics);
    }
  }

  private static NewTopic topic(
      String name, int partitions, int largest, MessagingSettings settings) {
    return new NewTopic(name, partitions, settings.replication())
        .configs(configOf(largest, settings));
  }

  /** Facts are kept: a service that was long away, or is new, has to learn what was told before. */
  private static Map<String, String> configOf(int largest, MessagingSettings settings) {
    Map<String, String> config = new HashMap<>();
    config.put(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(largest));
    config.put(TopicConfig.RETENTION_MS_CONFIG, "-1");
    if (settings.replication() >= 3) {
      config.put(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG, "2");
    }
    return config;
  }

  /** Topics of an earlier release are brought to the same settings. */
  private static void configure(Admin admin, Collection<NewTopic> topics) {
    Map<ConfigResource, Collection<AlterConfigOp>> changes = new HashMap<>();
    for (NewTopic topic : topics) {
      changes.put(
          new ConfigResource(ConfigResource.Type.TOPIC, topic.name()),
          topic.configs().entrySet().stream()
              .map(
                  entry ->
                      new AlterConfigOp(
                          new ConfigEntry(entry.getKey(), entry.getValue()),
                          AlterConfigOp.OpType.SET))
              .toList());
    }
    awaitTopic(admin.incrementalAlterConfigs(changes).all());
  }

  private static void awaitTopic(org.apache.kafka.common.KafkaFuture<Void> topic) {
    try {
      topic.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while creating topics", e);
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw new IllegalStateException("a topic could not be created", e);
      }
    }
  }
}
