package vn.thac.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerIT {

  @TempDir private Path folder;

  @Test
  void keepsWhatItWasToldOverARestart() throws Exception {
    try (var broker = EmbeddedBroker.start(folder, 0)) {
      createTopic(broker, "facts");
      tell(broker, "facts", "one", "two");
      assertThat(heard(broker, "facts", 2)).containsExactly("one", "two");
    }
    try (var broker = EmbeddedBroker.start(folder, 0)) {
      tell(broker, "facts", "three");
      assertThat(heard(broker, "facts", 3)).containsExactly("one", "two", "three");
    }
  }

  @Test
  void makesNoTopicThatNobodyAskedFor() {
    try (var broker = EmbeddedBroker.start(folder, 0);
        var producer = producer(broker)) {
      assertThatThrownBy(() -> producer.send(new ProducerRecord<>("misspelt", "x")).get())
          .isInstanceOf(ExecutionException.class)
          .hasMessageContaining("not present in metadata");
    }
  }

  private static void createTopic(EmbeddedBroker broker, String name) throws Exception {
    try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrap()))) {
      admin.createTopics(List.of(new NewTopic(name, 1, (short) 1))).all().get();
    }
  }

  private static KafkaProducer<String, String> producer(EmbeddedBroker broker) {
    return new KafkaProducer<>(
        Map.of("bootstrap.servers", broker.bootstrap(), "max.block.ms", "1500"),
        new StringSerializer(),
        new StringSerializer());
  }

  private static void tell(EmbeddedBroker broker, String topic, String... facts) throws Exception {
    try (var producer = producer(broker)) {
      for (String fact : facts) {
        producer.send(new ProducerRecord<>(topic, fact)).get();
      }
    }
  }

  private static List<String> heard(EmbeddedBroker broker, String topic, int expected) {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers",
            broker.bootstrap(),
            "group.id",
            "reader-" + expected,
            "auto.offset.reset",
            "earliest");
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      consumer.subscribe(List.of(topic));
      List<String> heard = new ArrayList<>();
      for (int i = 0; i < 30 && heard.size() < expected; i++) {
        consumer.poll(Duration.ofSeconds(1)).forEach(record -> heard.add(record.value()));
      }
      return heard;
    }
  }
}
