package vn.thac.notification.adapter.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thac.notification.domain.Letter;
import vn.thac.notification.domain.Message;
import vn.thac.notification.domain.Urgency;

/**
 * A message as it is shown.
 *
 * @param about how many reminders and notices it holds
 * @param more how many of its lines are not listed
 * @param repeats attempts that may have made a copy, all under one Message-ID
 * @param answer the mail server's last words
 * @param sections absent for those who may not read it
 */
record MessageView(
    String id,
    String login,
    Message.State state,
    Instant madeAt,
    @Nullable Instant settledAt,
    int attempts,
    int repeats,
    @Nullable String answer,
    @Nullable String to,
    @Nullable String subject,
    @Nullable LocalDate day,
    @Nullable Integer about,
    @Nullable Integer more,
    @Nullable List<Section> sections) {

  /** Lines of one urgency. */
  record Section(Urgency urgency, String title, List<Letter.Line> lines) {}

  static MessageView of(Message message) {
    Letter letter = message.letter();
    return letter == null ? withoutContent(message) : with(message, letter);
  }

  private static MessageView with(Message message, Letter letter) {
    return new MessageView(
        message.id(),
        message.login(),
        message.state(),
        message.madeAt(),
        message.settledAt(),
        message.attempts(),
        message.repeats(),
        message.answer(),
        letter.to().email(),
        letter.subject(),
        letter.day(),
        letter.about(),
        letter.more(),
        letter.sections().stream()
            .map(one -> new Section(one.urgency(), one.urgency().title(), one.lines()))
            .toList());
  }

  static MessageView withoutContent(Message message) {
    Letter letter = message.letter();
    return new MessageView(
        message.id(),
        message.login(),
        message.state(),
        message.madeAt(),
        message.settledAt(),
        message.attempts(),
        message.repeats(),
        message.answer(),
        letter == null ? null : letter.to().email(),
        null,
        letter == null ? null : letter.day(),
        letter == null ? null : letter.about(),
        null,
        null);
  }
}
