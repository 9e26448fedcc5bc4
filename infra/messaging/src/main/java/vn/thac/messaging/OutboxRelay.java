package vn.thac.messaging;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Tells what the outboxes hold, in order per aggregate. A write wakes it at once; a sweep over the
 * sparse index finds what a crash left behind. Facts leave an outbox only after the broker has
 * acknowledged them, and all of an outbox goes out together, so a second relay can repeat facts but
 * never reorder them.
 */
public final class OutboxRelay implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
  private static final int BATCH = 500;
  private static final Duration LEFT_BEHIND = Duration.ofSeconds(5);
  private static final Duration SWEEP = Duration.ofSeconds(1);

  private final MongoOperations mongo;
  private final EventSender sender;
  private final InstantSource machine = InstantSource.system();
  private final Map<String, Outbox> outboxes = new ConcurrentHashMap<>();
  private final Woken woken = new Woken();
  private volatile long pending;
  private volatile @Nullable Instant oldest;
  private volatile boolean running;
  private @Nullable Thread worker;

  OutboxRelay(MongoOperations mongo, EventSender sender, MeterRegistry meters) {
    this.mongo = mongo;
    this.sender = sender;
    Gauge.builder("thac.outbox.pending", this, relay -> relay.pending).register(meters);
    Gauge.builder("thac.outbox.oldest.age", this, OutboxRelay::oldestAge)
        .baseUnit("seconds")
        .register(meters);
  }

  /** The outbox of one collection; makes sure of the index the sweep reads. */
  public Outbox of(String collection) {
    return outboxes.computeIfAbsent(
        collection,
        name -> {
          mongo
              .getCollection(name)
              .createIndex(Indexes.ascending(Outbox.UNTOLD_SINCE), new IndexOptions().sparse(true));
          return new Outbox(mongo, name, this);
        });
  }

  /** Outboxes age by the machine's clock; the office's clock may be set back and forth. */
  Instant machineTime() {
    return machine.instant();
  }

  void wake(String collection, @Nullable String id) {
    if (id != null) {
      woken.add(new Woken.Up(collection, id));
    }
  }

  private void run() {
    Instant nextSweep = machine.instant();
    while (running) {
      try {
        List<Woken.Up> batch = woken.take(BATCH, Duration.between(machine.instant(), nextSweep));
        if (!batch.isEmpty()) {
          tell(batch);
        }
        if (!machine.instant().isBefore(nextSweep)) {
          sweep();
          nextSweep = machine.instant().plus(SWEEP);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException e) {
        // Nothing is lost: what was not told is still in its outbox, and the sweep comes back to
        // it.
        LOG.warn("outbox not told yet: {}", e.toString());
        nextSweep = machine.instant().plus(SWEEP);
      }
    }
    flush();
  }

  /** What was written in the last moment is told before this process goes, not by the next one. */
  private void flush() {
    try {
      List<Woken.Up> batch = woken.take(BATCH, Duration.ZERO);
      while (!batch.isEmpty()) {
        tell(batch);
        batch = woken.take(BATCH, Duration.ZERO);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.warn("told by the next process: {}", e.toString()); // it is still in its outbox
    }
  }

  private void tell(List<Woken.Up> batch) {
    for (String collection : outboxes.keySet()) {
      List<String> ids =
          batch.stream().filter(w -> w.collection().equals(collection)).map(Woken.Up::id).toList();
      if (!ids.isEmpty()) {
        tell(mongo.getCollection(collection), ids);
      }
    }
  }

  private void tell(MongoCollection<Document> collection, Collection<String> ids) {
    List<Document> found =
        collection
            .find(Filters.in("_id", ids))
            .projection(Projections.include(Outbox.OUTBOX, "version"))
            .into(new ArrayList<>());
    found.removeIf(document -> entriesOf(document).isEmpty());
    try {
      send(collection, found);
    } catch (EventsNotSent e) {
      if (e.passes()) {
        throw e;
      }
      // One of them can never be sent: it must not keep the others.
      found.forEach(document -> sendAlone(collection, document));
    }
  }

  private void sendAlone(MongoCollection<Document> collection, Document document) {
    try {
      send(collection, List.of(document));
    } catch (EventsNotSent e) {
      if (e.passes()) {
        throw e;
      }
      LOG.error("the outbox of {} cannot be told: {}", document.get("_id"), e.getMessage());
    }
  }

  private void send(MongoCollection<Document> collection, List<Document> documents) {
    if (documents.isEmpty()) {
      return;
    }
    sender.sendAll(
        documents.stream().flatMap(d -> entriesOf(d).stream()).map(Outbox::eventOf).toList());
    // A version that has moved on means a newer outbox, which its own write has woken us for.
    collection.bulkWrite(
        documents.stream().map(OutboxRelay::told).toList(), new BulkWriteOptions().ordered(false));
  }

  private static List<Document> entriesOf(Document document) {
    return document.getList(Outbox.OUTBOX, Document.class, List.of());
  }

  private static UpdateOneModel<Document> told(Document document) {
    return new UpdateOneModel<>(
        Filters.and(
            Filters.eq("_id", document.get("_id")), Filters.eq("version", document.get("version"))),
        Updates.combine(Updates.unset(Outbox.OUTBOX), Updates.unset(Outbox.UNTOLD_SINCE)));
  }

  private void sweep() {
    Date left = Date.from(machine.instant().minus(LEFT_BEHIND));
    long count = 0;
    Instant first = null;
    for (String name : outboxes.keySet()) {
      MongoCollection<Document> collection = mongo.getCollection(name);
      List<String> ids = new ArrayList<>();
      var behind =
          collection
              .find(Filters.lt(Outbox.UNTOLD_SINCE, left))
              .projection(Projections.include(Outbox.UNTOLD_SINCE))
              .limit(BATCH);
      for (Document document : behind) {
        ids.add(document.getString("_id"));
        Instant since = document.getDate(Outbox.UNTOLD_SINCE).toInstant();
        first = first == null || since.isBefore(first) ? since : first;
      }
      count += ids.size();
      pending = count;
      oldest = first;
      if (!ids.isEmpty()) {
        tell(collection, ids);
      }
    }
    pending = count;
    oldest = first;
  }

  private double oldestAge() {
    Instant since = oldest;
    return since == null ? 0 : Duration.between(since, machine.instant()).toMillis() / 1000.0;
  }

  @Override
  public void start() {
    running = true;
    worker = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
  }

  @Override
  public void stop() {
    running = false;
    woken.leave();
    Thread started = worker;
    if (started != null) {
      try {
        started.join(Duration.ofSeconds(10));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Before the listeners, after the store: whoever writes finds somebody who tells. */
  @Override
  public int getPhase() {
    return 0;
  }
}
