package vn.thac.directory.adapter.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Projections;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.thac.directory.application.Calendars;
import vn.thac.directory.domain.calendar.OfficeCalendar;
import vn.thac.messaging.Outbox;
import vn.thac.messaging.OutgoingEvent;

/** The calendar in MongoDB, one document with its news to be told. */
public final class MongoCalendars implements Calendars {

  private final MongoOperations mongo;
  private final Outbox outbox;
  private final Function<OfficeCalendar, OutgoingEvent> wire;

  /**
   * @param wire how the calendar is told to the others
   */
  public MongoCalendars(
      MongoOperations mongo, Outbox outbox, Function<OfficeCalendar, OutgoingEvent> wire) {
    this.mongo = mongo;
    this.outbox = outbox;
    this.wire = wire;
  }

  @Override
  public OfficeCalendar kept() {
    Document found =
        mongo
            .getCollection(CalendarDocument.COLLECTION)
            .find(eq("_id", CalendarDocument.ID))
            .projection(Projections.exclude("outbox"))
            .first();
    return found == null
        ? OfficeCalendar.RULES_ALONE
        : mongo.getConverter().read(CalendarDocument.class, found).calendar();
  }

  @Override
  public boolean save(OfficeCalendar next) {
    CalendarDocument document = CalendarDocument.of(next);
    List<OutgoingEvent> told = List.of(wire.apply(next));
    return next.version() == 1
        ? outbox.insert(document.id(), document, told)
        : outbox.update(document.id(), next.version() - 1, document, told);
  }
}
