package vn.thac.notification.application;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
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
 * The second and the third write of a message: whoever makes messages goes on to these, and whoever
 * finds one that was left before them finishes it ({@link ComposeMessages} says why that is safe).
 */
public final class Sealing {

  private final Entries entries;
  private final Messages messages;
  private final Directory directory;
  private final PlanTitles titles;
  private final Deadlines deadlines;
  private final CalendarCopy calendar;
  private final Clock clock;
  private final InstantSource machine;
  private final ZoneId zone;

  public Sealing(
      Entries entries,
      Messages messages,
      Directory directory,
      PlanTitles titles,
      Deadlines deadlines,
      CalendarCopy calendar,
      Clock clock,
      InstantSource machine,
      ZoneId zone) {
    this.entries = entries;
    this.messages = messages;
    this.directory = directory;
    this.titles = titles;
    this.deadlines = deadlines;
    this.calendar = calendar;
    this.clock = clock;
    this.machine = machine;
    this.zone = zone;
  }

  /** Finishes messages from their second write on, as often as it takes. */
  void seal(List<Message> made) {
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
