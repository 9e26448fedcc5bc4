package vn.thac.notification.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thac.notification.domain.Entry;
import vn.thac.notification.domain.Message;

/**
 * Puts all that waits for one person into one message.
 *
 * <p>Three writes, and why no crash and no rival loses or doubles an entry:
 *
 * <ol>
 *   <li>The message is inserted with the list of its entries. Its id is derived from the person and
 *       the smallest of them: rivals who see the same insert the same, and the first list holds.
 *   <li>The listed entries that bear no mark get this message's. A mark is never changed, so an
 *       entry belongs to one message for ever, whatever other lists it is on. A crash before this
 *       leaves the entries waiting: the next pass derives the same id, finds the message and goes
 *       on with its list. What came in between stays unmarked and waits for the next message.
 *   <li>The message is sealed: its letter is written of the listed entries that bear its mark. By
 *       now every listed entry bears some mark, so whoever seals it seals the same entries. A crash
 *       before this leaves it composing, with a time to look at it again; no mail goes out before.
 * </ol>
 */
public final class ComposeMessages {

  private static final int BATCH = 5_000;

  private final Entries entries;
  private final Messages messages;
  private final Sealing sealing;
  private final Clock clock;
  private final InstantSource machine;
  private final Duration lease;

  public ComposeMessages(
      Entries entries,
      Messages messages,
      Sealing sealing,
      Clock clock,
      InstantSource machine,
      Duration lease) {
    this.entries = entries;
    this.messages = messages;
    this.sealing = sealing;
    this.clock = clock;
    this.machine = machine;
    this.lease = lease;
  }

  /** Everybody's; how many messages that made. */
  public int compose() {
    int composed = 0;
    List<Entry> waiting = entries.waiting(BATCH);
    while (!waiting.isEmpty()) {
      Map<String, List<String>> ids = byPerson(waiting);
      // Somebody may be between the first and the third write for one of them, and part of what
      // we took for waiting marked by now: helping that message to its end keeps it the only one.
      List<Message> underWay = messages.composing(ids.keySet());
      underWay.forEach(message -> ids.remove(message.login()));
      List<Message> made = new ArrayList<>();
      Instant now = clock.instant();
      Instant wakeAt = machine.instant().plus(lease);
      ids.forEach((login, listed) -> made.add(Message.compose(login, listed, now, wakeAt)));
      messages.add(made);
      sealing.seal(underWay);
      sealing.seal(messages.find(made.stream().map(Message::id).toList()));
      composed += made.size();
      waiting = entries.waiting(BATCH);
    }
    return composed;
  }

  /** A full batch may have cut the last person's entries; theirs are for the next batch, whole. */
  private static Map<String, List<String>> byPerson(List<Entry> waiting) {
    Map<String, List<String>> ids = new LinkedHashMap<>();
    waiting.forEach(
        entry -> ids.computeIfAbsent(entry.login(), login -> new ArrayList<>()).add(entry.id()));
    if (waiting.size() == BATCH && ids.size() > 1) {
      ids.remove(waiting.getLast().login());
    }
    return ids;
  }
}
