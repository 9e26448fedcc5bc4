package vn.thac.notification.adapter.mongo;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import vn.thac.notification.domain.Letter;
import vn.thac.notification.domain.Message;

/**
 * A message as it is stored.
 *
 * @param composingFor the login again, only while the message is being put together
 * @param position by time, then by id: lists and their cursors read along it
 */
record MessageDocument(
    @Id String id,
    long version,
    String login,
    @Nullable String composingFor,
    String position,
    List<String> listed,
    Date madeAt,
    String state,
    @Nullable Document letter,
    int attempts,
    int repeats,
    @Nullable String answer,
    @Nullable Date wakeAt,
    @Nullable Date settledAt) {

  static MessageDocument of(Message message) {
    Letter letter = message.letter();
    return new MessageDocument(
        message.id(),
        message.revision(),
        message.login(),
        message.state() == Message.State.COMPOSING ? message.login() : null,
        position(message),
        message.listed(),
        Date.from(message.madeAt()),
        message.state().name(),
        letter == null ? null : LetterDocuments.of(letter),
        message.attempts(),
        message.repeats(),
        message.answer(),
        date(message.wakeAt()),
        date(message.settledAt()));
  }

  static String position(Message message) {
    return "%014d/%s".formatted(message.madeAt().toEpochMilli(), message.id());
  }

  Document document() {
    Document document =
        new Document("_id", id)
            .append("version", version)
            .append("login", login)
            .append("position", position)
            .append("listed", listed)
            .append("madeAt", madeAt)
            .append("state", state)
            .append("attempts", attempts)
            .append("repeats", repeats);
    append(document, "composingFor", composingFor);
    append(document, "letter", letter);
    append(document, "answer", answer);
    append(document, "wakeAt", wakeAt);
    append(document, "settledAt", settledAt);
    return document;
  }

  private static void append(Document document, String name, @Nullable Object value) {
    if (value != null) {
      document.append(name, value);
    }
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
