package vn.thac.messaging;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;

/**
 * Whether everybody listens who should: up once all listeners run, and down when one of them has
 * ended for a fault that no record can be blamed for.
 */
final class Listeners implements HealthIndicator {

  private final List<AbstractMessageListenerContainer<?, ?>> all = new CopyOnWriteArrayList<>();

  void add(AbstractMessageListenerContainer<?, ?> listener) {
    all.add(listener);
  }

  @Override
  public Health health() {
    List<String> silent = all.stream().filter(one -> !listens(one)).map(Listeners::name).toList();
    boolean up = silent.isEmpty() && !all.isEmpty();
    return (up ? Health.up() : Health.down()).withDetail("silent", silent).build();
  }

  private static boolean listens(AbstractMessageListenerContainer<?, ?> listener) {
    return listener.isRunning() && listener.isInExpectedState();
  }

  private static String name(AbstractMessageListenerContainer<?, ?> listener) {
    return String.valueOf(listener.getGroupId());
  }
}
