package vn.thac.notification.application;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.thac.notification.domain.Entry;
import vn.thac.notification.domain.Letter;
import vn.thac.notification.domain.LetterWriter;
import vn.thac.notification.domain.Message;
import vn.thac.notification.domain.Names;
import vn.thac.notification.domain.Person;
import vn.thac.notification.domain.Told;

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
  private final Directory directory;
  private final PlanTitles titles;
  private final Deadlines deadlines;
  private final CalendarCopy calendar;
  private final Clock clock;
  private final InstantSource machine;
  private final ZoneId zone;
  private final Duration lease;

  public ComposeMessages(
      Entries entries,
      Messages messages,
      Directory directory,
      PlanTitles titles,
      Deadlines deadlines,
      CalendarCopy calendar,
      Clock clock,
      InstantSource machine,
      ZoneId zone,
      Duration lease) {
    this.entries = entries;
    this.messages = messages;
    this.directory = directory;
    this.titles = titles;
    this.deadlines = deadlines;
    this.calendar = calendar;
    this.clock = clock;
    this.machine = machine;
    this.zone = zone;
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
      seal(underWay);
      seal(messages.find(made.stream().map(Message::id).toList()));
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

  /** Finishes messages from their second write on, as often as it takes. */
  public void seal(List<Message> made) {
    if (made.isEmpty()) {
      return;
    }
    Map<String, List<Entry>> inThem = new LinkedHashMap<>();
    for (Entry entry : entries.mark(made)) {
      inThem.computeIfAbsent(entry.messageId(), id -> new ArrayList<>()).add(entry);
    }
    List<Message> open =
        made.stream().filter(message -> message.state() == Message.State.COMPOSING).toList();
    Map<String, Person> people =
        directory.people(open.stream().map(Message::login).distinct().toList());
    List<Entry> all = inThem.values().stream().flatMap(List::stream).toList();
    var writer = new LetterWriter(calendar.current(), names(all), deadlines.find(named(all)));
    messages.write(
        open.stream()
            .map(one -> sealed(one, inThem.getOrDefault(one.id(), List.of()), people, writer))
            .toList());
  }

  private Message sealed(
      Message message, List<Entry> inIt, Map<String, Person> people, LetterWriter writer) {
    if (inIt.isEmpty()) {
      return message.empty(clock.instant());
    }
    Person person = people.get(message.login());
    if (person == null) {
      return message.undeliverable("Không còn trong danh bạ", clock.instant());
    }
    LocalDate day = LocalDate.ofInstant(clock.instant(), zone);
    Letter letter = writer.write(person, inIt, day);
    return message.sealed(letter, machine.instant());
  }

  private static Set<String> named(List<Entry> all) {
    return all.stream()
        .flatMap(
            entry ->
                entry.told() instanceof Told.Assigned work
                    ? work.named().stream()
                    : Stream.<String>of())
        .collect(toSet());
  }

  private Names names(Collection<Entry> all) {
    Set<String> units = new LinkedHashSet<>();
    Set<String> plans = new LinkedHashSet<>();
    for (Entry entry : all) {
      units.add(entry.told().unit());
      plans.add(entry.told().rootPlanId());
    }
    Map<String, String> unitNames = directory.unitNames(units);
    Map<String, String> planNames = titles.find(plans);
    return new Names() {
      @Override
      public String unit(String code) {
        return unitNames.getOrDefault(code, code);
      }

      @Override
      public String plan(String rootPlanId) {
        return planNames.getOrDefault(rootPlanId, "");
      }
    };
  }
}
