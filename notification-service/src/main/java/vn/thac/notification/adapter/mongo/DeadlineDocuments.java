package vn.thac.notification.adapter.mongo;

import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import vn.thac.notification.domain.Answer;
import vn.thac.notification.domain.Ask;
import vn.thac.notification.domain.Deadline;
import vn.thac.notification.domain.Due;
import vn.thac.notification.domain.Move;
import vn.thac.notification.domain.Subject;

/** A deadline as a document. Days are text, so that no zone ever moves them. */
final class DeadlineDocuments {

  private static final String NEXT_AT = "nextAt";
  private static final String CLAIMED_UNTIL = "claimedUntil";
  private static final Date NOBODY = Date.from(Instant.EPOCH);

  private DeadlineDocuments() {}

  static Document of(Deadline deadline) {
    Subject subject = deadline.subject();
    Ask ask = deadline.ask();
    Answer answer = deadline.answer();
    Document document =
        new Document("_id", deadline.id())
            .append("version", deadline.revision())
            .append("status", deadline.status().name())
            .append("position", position(deadline))
            .append("path", subject.unitPath())
            .append("subjectId", subject.id())
            .append("subject", subjectOf(subject))
            .append(
                "ask",
                new Document("version", ask.version())
                    .append("superior", ask.superior())
                    .append("label", ask.label())
                    .append("product", ask.product())
                    .append("dues", ask.dues().stream().map(DeadlineDocuments::of).toList())
                    .append("dropped", ask.dropped()))
            .append(
                "answer",
                new Document("version", answer.version())
                    .append(
                        "kept",
                        answer.kept().entrySet().stream()
                            .map(
                                one ->
                                    new Document("due", one.getKey().toString())
                                        .append("on", one.getValue().toString()))
                            .toList())
                    .append("finishedOn", text(answer.finishedOn())))
            .append("owedAfter", Date.from(deadline.owedAfter()))
            .append("moves", deadline.moves().stream().map(DeadlineDocuments::of).toList())
            .append(CLAIMED_UNTIL, NOBODY);
    if (deadline.nextAt() != null) {
      document.append(NEXT_AT, Date.from(deadline.nextAt()));
    }
    return document;
  }

  /** The update that says what is owed of it and when its next rung is. */
  static Bson rearmed(Deadline deadline) {
    Instant nextAt = deadline.nextAt();
    return Updates.combine(
        Updates.set("version", deadline.revision()),
        Updates.set("owedAfter", Date.from(deadline.owedAfter())),
        Updates.set(CLAIMED_UNTIL, NOBODY),
        nextAt == null ? Updates.unset(NEXT_AT) : Updates.set(NEXT_AT, Date.from(nextAt)));
  }

  /** By date, then by id: lists and their cursors read along it. */
  static String position(Deadline deadline) {
    return deadline.shown().map(due -> due.on().toString()).orElse("9999-12-31")
        + "/"
        + deadline.id();
  }

  static Document subjectOf(Subject subject) {
    return new Document("kind", subject.kind().name())
        .append("id", subject.id())
        .append("planId", subject.planId())
        .append("rootPlanId", subject.rootPlanId())
        .append("unit", subject.unit())
        .append("unitPath", subject.unitPath());
  }

  static Subject subjectIn(Document document) {
    return new Subject(
        Subject.Kind.valueOf(document.getString("kind")),
        document.getString("id"),
        document.getString("planId"),
        document.getString("rootPlanId"),
        document.getString("unit"),
        document.getString("unitPath"));
  }

  static Document of(Due due) {
    return new Document("on", due.on().toString()).append("reason", due.reason());
  }

  static Due dueIn(Document document) {
    return new Due(LocalDate.parse(document.getString("on")), document.getString("reason"));
  }

  private static Document of(Move move) {
    return new Document("at", Date.from(move.at()))
        .append("from", text(move.from()))
        .append("to", text(move.to()))
        .append("why", move.why());
  }

  static Deadline deadlineIn(Document document) {
    Document ask = document.get("ask", Document.class);
    Document answer = document.get("answer", Document.class);
    var kept = new TreeMap<LocalDate, LocalDate>();
    for (Document one : answer.getList("kept", Document.class)) {
      kept.put(LocalDate.parse(one.getString("due")), LocalDate.parse(one.getString("on")));
    }
    Date nextAt = document.getDate(NEXT_AT);
    return new Deadline(
        subjectIn(document.get("subject", Document.class)),
        new Ask(
            ask.getLong("version"),
            ask.getString("superior"),
            ask.getString("label"),
            ask.getString("product"),
            ask.getList("dues", Document.class).stream().map(DeadlineDocuments::dueIn).toList(),
            ask.getBoolean("dropped")),
        new Answer(answer.getLong("version"), kept, day(answer.getString("finishedOn"))),
        document.getDate("owedAfter").toInstant(),
        nextAt == null ? null : nextAt.toInstant(),
        moves(document.getList("moves", Document.class)),
        document.getLong("version"));
  }

  private static List<Move> moves(List<Document> documents) {
    return documents.stream()
        .map(
            move ->
                new Move(
                    move.getDate("at").toInstant(),
                    day(move.getString("from")),
                    day(move.getString("to")),
                    move.getString("why")))
        .toList();
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }
}
