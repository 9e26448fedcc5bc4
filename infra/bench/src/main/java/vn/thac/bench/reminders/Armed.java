package vn.thac.bench.reminders;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import vn.thac.bench.nation.Place;
import vn.thac.bench.nation.Staff;
import vn.thac.bench.stage.Stage;
import vn.thac.notification.domain.Subject;
import vn.thac.trial.platform.Member;

/**
 * Deadlines put into the store as the service would have armed them, each made after one that it
 * did.
 */
final class Armed {

  private static final int BATCH = 5_000;
  private static final LocalTime REMINDING = LocalTime.of(7, 30);

  private final MongoCollection<Document> deadlines;
  private final Document model;
  private final List<Place> places;
  private int made;

  private Armed(MongoCollection<Document> deadlines, Document model, List<Place> places) {
    this.deadlines = deadlines;
    this.model = model;
    this.places = places;
  }

  /** Takes the model out of the store, and everything else of its kind with it. */
  static Armed after(Stage stage) {
    List<Place> communes = stage.nation().lowest();
    MongoCollection<Document> deadlines =
        stage.database(Member.NOTIFICATION).getCollection("deadlines");
    Document model =
        deadlines
            .find(
                Filters.and(
                    Filters.eq("subject.kind", "TASK"),
                    Filters.in("subject.unit", communes.stream().map(Place::code).toList())))
            .first();
    if (model == null) {
      throw new IllegalStateException("no commune has a deadline for a task");
    }
    deadlines.deleteMany(new Document());
    return new Armed(deadlines, model, communes);
  }

  /** When the reminders of a day are due. */
  static Instant dueOn(LocalDate day) {
    return Stage.at(day, REMINDING);
  }

  /** How many people so many deadlines are spread over: one in each office, in turn. */
  int people(int count) {
    return Math.min(count, places.size());
  }

  /** So many more, of work that was due on that day, with a rung on the morning of {@code next}. */
  void arm(int count, LocalDate due, LocalDate next) {
    List<Document> batch = new ArrayList<>(BATCH);
    for (int i = 0; i < count; i++) {
      batch.add(deadline(places.get(i % places.size()), due, next));
      if (batch.size() == BATCH || i == count - 1) {
        deadlines.insertMany(batch, new InsertManyOptions().ordered(false));
        batch = new ArrayList<>(BATCH);
      }
    }
  }

  private Document deadline(Place place, LocalDate due, LocalDate next) {
    String office = Staff.office(place.code());
    Document subject = model.get("subject", Document.class);
    String task = name(subject.getString("id"));
    String plan = subject.getString("planId");
    String path = subject.getString("unitPath").replaceFirst("[^/]+$", place.code() + "/" + office);
    String id =
        new Subject(Subject.Kind.TASK, task, plan, subject.getString("rootPlanId"), office, path)
            .deadlineId();
    Document ask = new Document(model.get("ask", Document.class));
    Document asked = ask.getList("dues", Document.class).getFirst();
    ask.append("dues", List.of(new Document(asked).append("on", due.toString())));
    return new Document(model)
        .append("_id", id)
        .append("position", due + "/" + id)
        .append("path", path)
        .append("subjectId", task)
        .append("ask", ask)
        .append("owedAfter", Date.from(Stage.at(next, LocalTime.MIN)))
        .append("nextAt", Date.from(dueOn(next)))
        .append(
            "subject",
            new Document(subject)
                .append("id", task)
                .append("unit", office)
                .append("unitPath", path));
  }

  private String name(String model) {
    made++;
    return UUID.nameUUIDFromBytes((model + "/" + made).getBytes(StandardCharsets.UTF_8)).toString();
  }
}
