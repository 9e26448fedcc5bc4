package vn.thac.directory.adapter.kafka;

import java.time.Clock;
import java.util.function.Function;
import vn.thac.directory.domain.Place;
import vn.thac.messaging.EventWriter;
import vn.thac.messaging.OutgoingEvent;

/** Writes news of places into the form they lie in the outbox in. */
public final class OutboxDirectoryEvents implements Function<Place, OutgoingEvent> {

  private final EventWriter writer;
  private final Clock clock;

  public OutboxDirectoryEvents(EventWriter writer, Clock clock) {
    this.writer = writer;
    this.clock = clock;
  }

  @Override
  public OutgoingEvent apply(Place place) {
    return writer.write(DirectoryContract.toWire(place), place.code(), clock.instant());
  }
}
