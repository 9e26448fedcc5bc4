package vn.thac.messaging;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thac.contracts.Event;

/**
 * Tells what follows from a batch of facts, each as a consequence of the one that caused it: with
 * its correlation and its trace.
 */
public final class Consequences {

  private final EventWriter writer;
  private final EventSender sender;

  Consequences(EventWriter writer, EventSender sender) {
    this.writer = writer;
    this.sender = sender;
  }

  /** What follows from one batch; {@code K} is what causes are known by, such as a plan. */
  public <K> Batch<K> of() {
    return new Batch<>();
  }

  /** The causes heard in one batch, and what was made of them. For one thread. */
  public final class Batch<K> {

    private final Map<K, ReceivedEvent<?>> causes = new HashMap<>();
    private final List<OutgoingEvent> following = new ArrayList<>();

    private Batch() {}

    /** A fact was heard about this; of several the last is the cause. */
    public void heard(K about, ReceivedEvent<?> cause) {
      causes.put(about, cause);
    }

    /**
     * This follows from what was heard about that.
     *
     * @throws IllegalStateException where nothing was: a fact of nobody's making is a fault of ours
     */
    public void follows(K about, Event fact, Instant at) {
      ReceivedEvent<?> cause = causes.get(about);
      if (cause == null) {
        throw new IllegalStateException(fact.getClass() + " follows from nothing about " + about);
      }
      following.add(writer.write(fact, cause, at));
    }

    /**
     * Returns when the broker has all of them. Who dies before hears the batch again and tells all
     * of it again, under the same ids.
     *
     * @throws EventsNotSent when one was not acknowledged
     */
    public void tell() {
      sender.sendAll(following);
    }
  }
}
