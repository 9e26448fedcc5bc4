package vn.thac.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.cloud.stream.config.ConsumerEndpointCustomizer;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.integration.kafka.inbound.KafkaMessageDrivenChannelAdapter;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.messaging.Message;
import vn.thac.production.Demand;
import vn.thac.production.ProductionConfiguration;

/**
 * What a service imports to tell and to hear facts; its defaults for the binder are in {@code
 * messaging-defaults.yml}.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({MessagingSettings.class, KafkaProperties.class})
@Import(ProductionConfiguration.class)
public class MessagingConfiguration {

  @Bean
  static Demand brokerInProduction() {
    return new BrokerDemand();
  }

  @Bean
  static Demand storeInProduction() {
    return new StoreDemand();
  }

  @Bean
  Traces eventTraces(ObjectProvider<Tracer> tracer) {
    return new Traces(tracer.getIfAvailable(() -> Tracer.NOOP));
  }

  @Bean
  EventWriter eventWriter(Traces traces) {
    return new EventWriter(traces);
  }

  /** Whoever talks to the broker from here is told by {@code spring.kafka} who it is. */
  @Bean
  EventSender eventSender(KafkaProperties kafka, MessagingSettings settings, MeterRegistry meters) {
    Map<String, Object> client = new HashMap<>(kafka.buildAdminProperties());
    client.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, settings.brokers());
    try (Admin admin = Admin.create(client)) {
      new TopicsAtStart(admin, settings).prepare();
    }
    return new EventSender(kafka.buildProducerProperties(), settings, meters);
  }

  @Bean
  Consequences consequences(EventWriter writer, EventSender sender) {
    return new Consequences(writer, sender);
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
}
