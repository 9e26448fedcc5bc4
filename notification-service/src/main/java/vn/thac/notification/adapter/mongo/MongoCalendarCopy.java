package vn.thac.notification.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.thac.calendar.SpecialDay;
import vn.thac.calendar.WorkingCalendar;
import vn.thac.notification.application.CalendarCopy;

/**
 * The calendar's copy in MongoDB, one document. It is asked for every deadline, so each instance
 * looks for a newer one at most once a second.
 */
public final class MongoCalendarCopy implements CalendarCopy {

  private static final String ID = "vn";
  private static final Duration FRESH = Duration.ofSeconds(1);

  private record Copy(long version, WorkingCalendar calendar, Instant seenAt) {}

  private final MongoCollection<Document> copies;
  private final InstantSource machine;
  private volatile @Nullable Copy copy;

  public MongoCalendarCopy(MongoOperations mongo, InstantSource machine) {
    this.copies = mongo.getCollection("calendar");
    this.machine = machine;
  }

  @Override
  public WorkingCalendar current() {
    Instant now = machine.instant();
    Copy known = copy;
    if (known == null || !now.isBefore(known.seenAt().plus(FRESH))) {
      known = read(known, now);
      copy = known;
    }
    return known.calendar();
  }

  @Override
  public void keep(long version, Collection<SpecialDay> days) {
    try {
      copies.replaceOne(
          and(eq("_id", ID), lt("version", version)),
          new Document("_id", ID)
              .append("version", version)
              .append("days", days.stream().map(MongoCalendarCopy::document).toList()),
          new ReplaceOptions().upsert(true));
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
        throw e;
      } // what is here is as new or newer
    }
    copy = read(copy, machine.instant());
  }

  /** The same calendar while its version is the same: others keep what they worked out by it. */
  private Copy read(@Nullable Copy known, Instant now) {
    Document found = copies.find(eq("_id", ID)).first();
    long version = found == null ? 0 : found.getLong("version");
    if (known != null && known.version() == version) {
      return new Copy(version, known.calendar(), now);
    }
    List<SpecialDay> days =
        found == null
            ? List.of()
            : found.getList("days", Document.class).stream().map(MongoCalendarCopy::day).toList();
    return new Copy(version, WorkingCalendar.standard().with(days), now);
  }

  private static Document document(SpecialDay day) {
    return new Document("date", day.date().toString())
        .append("works", day.works())
        .append("source", day.source());
  }

  private static SpecialDay day(Document document) {
    return new SpecialDay(
        LocalDate.parse(document.getString("date")),
        document.getBoolean("works"),
        document.getString("source"));
  }
}
