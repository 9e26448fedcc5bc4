package vn.thac.notification.adapter.mongo;

import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.thac.notification.domain.Letter;
import vn.thac.notification.domain.Message;

/**
 * A message as it is stored, written and read by hand. {@code composingFor} is the login again,
 * only while the message is being put together; lists and their cursors read along the {@code
 * position}, by time and then by id.
 */
final class MessageDocument {

  private MessageDocument() {}

  /** A new one, whole. */
  static Document of(Message message) {
    Document document =
        next(message)
            .append("_id", message.id())
            .append("login", message.login())
            .append("position", position(message))
            .append("listed", message.listed())
            .append("madeAt", Date.from(message.madeAt()));
    document.values().removeIf(Objects::isNull);
    return document;
  }

  /**
   * A next state, without what stays as it is: the letter is written once, when the message is
   * sealed. What it no longer has is there as null, to be taken out of the store.
   */
  static Document next(Message message) {
    Document next = changing(message);
    Letter letter = message.letter();
    if (letter != null && message.attempts() == 0) {
      next.append("letter", LetterDocuments.of(letter));
    }
    return next;
  }

  private static Document changing(Message message) {
    return new Document("version", message.revision())
        .append("state", message.state().name())
        .append("attempts", message.attempts())
        .append("repeats", message.repeats())
        .append("composingFor", message.state() == Message.State.COMPOSING ? message.login() : null)
        .append("answer", message.answer())
        .append("wakeAt", date(message.wakeAt()))
        .append("settledAt", date(message.settledAt()));
  }

  static String position(Message message) {
    return "%014d/%s".formatted(message.madeAt().toEpochMilli(), message.id());
  }

  static Message messageIn(Document document) {
    Document letter = document.get("letter", Document.class);
    return new Message(
        document.getString("_id"),
        document.getString("login"),
        document.getList("listed", String.class),
        document.getDate("madeAt").toInstant(),
        Message.State.valueOf(document.getString("state")),
        letter == null ? null : LetterDocuments.letterIn(letter),
        document.getInteger("attempts"),
        document.getInteger("repeats"),
        document.getString("answer"),
        instant(document.getDate("wakeAt")),
        instant(document.getDate("settledAt")),
        document.getLong("version"));
  }

  private static @Nullable Date date(@Nullable Instant instant) {
    return instant == null ? null : Date.from(instant);
  }

  private static @Nullable Instant instant(@Nullable Date date) {
    return date == null ? null : date.toInstant();
  }
}
