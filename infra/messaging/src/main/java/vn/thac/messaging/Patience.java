package vn.thac.messaging;

import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * What reaches a listener's container is an outage, or a fact that is early: it waits and tries the
 * same batch again, for ever. No kind of fault is exempt, for what is not tried again is passed
 * over.
 */
final class Patience extends DefaultErrorHandler {

  private static final long FIRST_WAIT = 200;
  private static final long LONGEST_WAIT = 5_000;

  Patience() {
    super(waits());
    setClassifications(Map.of(), true);
  }

  private static BackOff waits() {
    ExponentialBackOff waits = new ExponentialBackOff(FIRST_WAIT, 2);
    waits.setMaxInterval(LONGEST_WAIT);
    return waits;
  }

  @Override
  public void handleBatch(
      Exception thrown,
      ConsumerRecords<?, ?> records,
      Consumer<?, ?> consumer,
      MessageListenerContainer container,
      Runnable again) {
    try {
      super.handleBatch(thrown, records, consumer, container, again);
    } catch (KafkaException e) {
      if (container.isRunning()) {
        throw e;
      }
      // Nothing was committed: the batch comes again, and that a service stops is no error.
      throw new KafkaException("stopped while waiting", KafkaException.Level.DEBUG, e);
    }
  }
}
