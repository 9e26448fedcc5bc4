package vn.thac.messaging;

import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.tracing.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.messaging.Message;
import vn.thac.contracts.Event;
import vn.thac.contracts.EventTypes;

/**
 * Reads batches of records, hands them to a handler, and sees to it that one bad record costs the
 * others nothing: a batch that fails is taken apart, and what fails alone, for its own sake and
 * repeatedly, goes to the dead letters with its reason. An outage of the store or the broker is not
 * the record's fault: then the whole batch waits.
 */
public final class Inbox {

  private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);

  private record Listener(EventDecoder decoder, BatchHandler handler, Waiting waiting) {}

  private record Decoded(RawRecord record, ReceivedEvent<?> event) {}

  private final DeadLetterPost deadLetters;
  private final Traces traces;
  private final MeterRegistry meters;
  private final Map<String, Listener> listeners = new ConcurrentHashMap<>();
  private final Retry retry = briefly();
  private final Duration patience;
  private volatile boolean closing;

  Inbox(DeadLetterPost deadLetters, Traces traces, MeterRegistry meters, Duration patience) {
    this.deadLetters = deadLetters;
    this.traces = traces;
    this.meters = meters;
    this.patience = patience;
  }

  /**
   * The function behind a binding: facts of {@code topic} that are of interest go to the handler,
   * other registered facts are passed over.
   */
  public Consumer<Message<List<byte[]>>> batches(
      String topic, BatchHandler handler, Interest interest) {
    Listener listener = new Listener(new EventDecoder(interest), handler, new Waiting(patience));
    listeners.put(topic, listener);
    for (Class<? extends Event> kind : interest.kinds()) {
      for (String outcome : List.of("handled", "skipped", "parked", "failed")) {
        timer(EventTypes.nameOf(kind), outcome);
      }
    }
    return batch -> take(topic, listener, RawRecord.of(batch));
  }

  /** Hands one record to its topic's handler again; an exception says why it failed again. */
  void replay(String topic, RawRecord record) throws Unreadable {
    Listener listener = listeners.get(topic);
    if (listener == null) {
      throw new Unreadable("nobody listens to its topic here", topic);
    }
    var event = listener.decoder().read(record, record.header("traceparent"));
    event.ifPresent(found -> hand(listener.handler(), List.of(found)));
  }

  /**
   * From here on nothing that fails is the record's fault: clients are closed under the handlers.
   */
  void close() {
    closing = true;
  }

  private void take(String topic, Listener listener, List<RawRecord> records) {
    List<Span> spans = new ArrayList<>();
    try {
      List<Decoded> decoded = new ArrayList<>();
      for (RawRecord record : records) {
        Span span = traces.process(topic, record.header("traceparent"));
        spans.add(span);
        decode(listener, record, span).ifPresent(decoded::add);
      }
      NotYet early = handle(listener, decoded);
      if (early != null) {
        throw early; // the whole batch waits and comes again
      }
      if (listener.waiting().over()) {
        LOG.info("{} goes on", topic);
      }
    } catch (RuntimeException e) {
      if (!closing && listener.waiting().isNews(!(e instanceof NotYet))) {
        LOG.warn("{} waits: {}", topic, DeadLetterPost.wordsOf(e));
      }
      throw e;
    } finally {
      spans.forEach(Span::end);
    }
  }

  private Optional<Decoded> decode(Listener listener, RawRecord record, Span span) {
    String own = Traces.textOf(span.context());
    try {
      Optional<ReceivedEvent<?>> event =
          listener.decoder().read(record, own == null ? record.header("traceparent") : own);
      if (event.isEmpty()) {
        timer(String.valueOf(record.header("ce_type")), "skipped").record(Duration.ZERO);
      }
      return event.map(found -> new Decoded(record, found));
    } catch (Unreadable | RuntimeException e) { // reading touches nothing but the record
      park(listener, record, "unreadable", e);
      return Optional.empty();
    }
  }

  /**
   * What fails together is tried in halves, and these in halves, so that only what fails alone is
   * set aside, and one bad record among five hundred costs twenty more calls and not five hundred.
   * What is merely early is answered: the others have taken effect, and repeating them changes
   * nothing.
   */
  private @Nullable NotYet handle(Listener listener, List<Decoded> decoded) {
    if (decoded.isEmpty()) {
      return null;
    }
    Timer.Sample sample = Timer.start(meters);
    try {
      call(listener.handler(), decoded);
      stop(sample, decoded, "handled");
      return null;
    } catch (RuntimeException e) {
      boolean itsFault = !closing && !Outage.isBehind(e) && !mayPass(listener, e);
      if (itsFault && decoded.size() > 1) {
        int half = decoded.size() / 2;
        NotYet first = handle(listener, decoded.subList(0, half));
        NotYet second = handle(listener, decoded.subList(half, decoded.size()));
        return first == null ? second : first;
      }
      stop(sample, decoded, "failed");
      if (!itsFault) {
        throw e;
      }
      if (e instanceof NotYet early && listener.waiting().mayGoOn()) {
        return early;
      }
      park(listener, decoded.getFirst().record(), typeOf(decoded.getFirst()), e);
      return null;
    }
  }

  /** What may be the store's fault is its records' only when it stays. */
  private static boolean mayPass(Listener listener, RuntimeException e) {
    return Outage.mayBeBehind(e) && listener.waiting().mayGoOn();
  }

  private void call(BatchHandler handler, List<Decoded> decoded) {
    List<ReceivedEvent<?>> events = decoded.stream().<ReceivedEvent<?>>map(Decoded::event).toList();
    if (events.size() > 1) {
      hand(handler, events);
    } else {
      retry.executeRunnable(() -> hand(handler, events));
    }
  }

  /** Too deep for the stack is a fault of what it holds; as an error it would end the listener. */
  private static void hand(BatchHandler handler, List<ReceivedEvent<?>> events) {
    try {
      handler.handle(events);
    } catch (StackOverflowError e) {
      throw new IllegalStateException("too deep to be handled", e);
    }
  }

  private void park(Listener listener, RawRecord record, String type, Exception reason) {
    if (listener.waiting().isParked(record)) {
      return; // its batch has waited for another record, and came again
    }
    LOG.warn(
        "dead letter {}-{}@{}: {}",
        record.topic(),
        record.partition(),
        record.offset(),
        Fault.of(reason));
    deadLetters.park(record, reason);
    listener
        .waiting()
        .parked(record); // not before: where the broker is away it has to be tried again
    timer(type, "parked").record(Duration.ZERO);
  }

  private void stop(Timer.Sample sample, List<Decoded> decoded, String outcome) {
    long nanos = sample.stop(timer(typeOf(decoded.getFirst()), outcome));
    for (Decoded other : decoded.subList(1, decoded.size())) {
      timer(typeOf(other), outcome).record(Duration.ofNanos(nanos / decoded.size()));
    }
  }

  private static String typeOf(Decoded one) {
    return EventTypes.nameOf(one.event().fact().getClass());
  }

  private Timer timer(String type, String outcome) {
    return meters.timer("thac.events.handled", "type", type, "outcome", outcome);
  }

  /**
   * Some faults pass at once, as when two writers met; what is early or an outage waits elsewhere.
   */
  private static Retry briefly() {
    return Retry.of(
        "record",
        RetryConfig.custom()
            .maxAttempts(3)
            .intervalFunction(IntervalFunction.ofExponentialBackoff(Duration.ofMillis(100), 2))
            .retryOnException(e -> !(e instanceof NotYet) && !Outage.isBehind(e))
            .build());
  }
}
