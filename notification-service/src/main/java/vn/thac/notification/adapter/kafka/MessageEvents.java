package vn.thac.notification.adapter.kafka;

import java.time.Instant;
import java.util.List;
import vn.thac.contracts.Event;
import vn.thac.contracts.MessageSentV1;
import vn.thac.contracts.MessageUndeliverableV1;
import vn.thac.messaging.EventWriter;
import vn.thac.messaging.OutgoingEvent;
import vn.thac.notification.domain.Message;

/** What the others are told of a message: that the mail server took it, or never will. */
public final class MessageEvents {

  private final EventWriter writer;

  public MessageEvents(EventWriter writer) {
    this.writer = writer;
  }

  /** The facts that go with this state of a message; none before it is settled. */
  public List<OutgoingEvent> toldOf(Message message) {
    Instant at = message.settledAt();
    if (at == null) {
      return List.of();
    }
    return switch (message.state()) {
      case SENT ->
          told(
              new MessageSentV1(
                  message.id(), message.revision(), message.login(), message.content().about(), at),
              at);
      case UNDELIVERABLE ->
          told(
              new MessageUndeliverableV1(
                  message.id(),
                  message.revision(),
                  message.login(),
                  String.valueOf(message.answer()),
                  at),
              at);
      case COMPOSING, PENDING, SENDING, EMPTY -> List.of();
    };
  }

  private List<OutgoingEvent> told(Event fact, Instant at) {
    return List.of(writer.write(fact, fact.key(), at));
  }
}
