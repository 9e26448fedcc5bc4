package vn.thac.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.tracing.Tracer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import vn.thac.contracts.PlanWithdrawnV1;

class ConsequencesTest {

  private static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");
  private static final UUID CAUSE = new UUID(7, 7);

  private final MockProducer<String, byte[]> broker =
      new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer());
  private final Consequences consequences =
      new Consequences(
          new EventWriter(new Traces(Tracer.NOOP)),
          new EventSender(broker, "plan-service", new SimpleMeterRegistry()));

  @Test
  void tellsWhatFollowsAsAConsequenceOfItsCause() {
    Consequences.Batch<String> batch = consequences.of();
    batch.heard("r", heard("r"));
    batch.follows("r", fact("s"), AT);
    assertThat(broker.history()).isEmpty();

    batch.tell();

    assertThat(broker.history())
        .singleElement()
        .satisfies(
            told -> {
              assertThat(header(told, "ce_causationid")).isEqualTo(CAUSE.toString());
              assertThat(header(told, "ce_correlationid")).isEqualTo("root");
            });
  }

  @Test
  void tellsNothingThatFollowsFromNothing() {
    Consequences.Batch<String> batch = consequences.of();
    batch.heard("r", heard("r"));

    assertThatIllegalStateException().isThrownBy(() -> batch.follows("other", fact("s"), AT));
    assertThat(broker.history()).isEmpty();
  }

  private static ReceivedEvent<?> heard(String plan) {
    return new ReceivedEvent<>(fact(plan), CAUSE, AT, "root", null);
  }

  private static String header(ProducerRecord<String, byte[]> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }

  private static PlanWithdrawnV1 fact(String plan) {
    return new PlanWithdrawnV1(plan, 2, "root", null, "75", "/75", "bãi bỏ", AT);
  }
}
