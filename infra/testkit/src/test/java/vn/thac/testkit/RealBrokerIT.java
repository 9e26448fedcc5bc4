package vn.thac.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class RealBrokerIT {

  @Test
  void readsATopicUntilItIsEnough() {
    String topic = RealBroker.freshTopic("facts");
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", RealBroker.bootstrap()),
            new StringSerializer(),
            new StringSerializer())) {
      producer.send(new ProducerRecord<>(topic, "plan", "issued"));
      producer.send(new ProducerRecord<>(topic, "plan", "withdrawn"));
    }

    assertThat(RealBroker.read(topic, records -> records.size() == 2))
        .extracting(ConsumerRecord::value)
        .extracting(String::new)
        .containsExactly("issued", "withdrawn");
    assertThat(RealBroker.freshTopic("facts")).isNotEqualTo(topic);
  }
}
