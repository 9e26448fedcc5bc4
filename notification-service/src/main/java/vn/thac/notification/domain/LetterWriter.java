package vn.thac.notification.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thac.calendar.WorkingCalendar;

/** Makes one letter of everything one person is to be told. */
public final class LetterWriter {

  /** A digest is never cut in silence: so many lines, and how many more there are. */
  static final int LINES = 20;

  private final WorkingCalendar calendar;
  private final Names names;
  private final Map<String, Deadline> known;

  /**
   * @param known the deadlines of what is newly given, by id
   */
  public LetterWriter(WorkingCalendar calendar, Names names, Map<String, Deadline> known) {
    this.calendar = calendar;
    this.names = names;
    this.known = known;
  }

  /**
   * @param day the day it is written on, Asia/Ho_Chi_Minh
   */
  public Letter write(Person to, Collection<Entry> all, LocalDate day) {
    List<Entry> entries = tightest(all);
    Map<Urgency, List<Entry>> groups = new EnumMap<>(Urgency.class);
    entries.forEach(
        entry -> groups.computeIfAbsent(urgency(entry, day), u -> new ArrayList<>()).add(entry));
    List<Letter.Section> sections = new ArrayList<>();
    int room = LINES;
    int more = 0;
    for (var group : groups.entrySet()) {
      if (group.getKey() == Urgency.ASSIGNED) {
        var work = new NewWork(group.getValue(), known, names);
        sections.add(work.section());
        more += work.more();
      } else {
        List<List<Entry>> rows = rows(group.getKey(), group.getValue());
        int shown = Math.min(room, rows.size());
        int left = rows.stream().skip(shown).mapToInt(List::size).sum();
        sections.add(section(group.getKey(), rows.subList(0, shown), left, day));
        room -= shown;
        more += left;
      }
    }
    return new Letter(
        to,
        day,
        Headline.of(groups, names),
        Headline.english(groups, names),
        WhereTo.letter(
            sections.getFirst().urgency(),
            entries,
            sections.stream().flatMap(section -> section.lines().stream()).toList()),
        sections,
        entries.size(),
        more,
        all.stream().map(Entry::owedAt).min(Comparator.naturalOrder()).orElseThrow());
  }

  private Letter.Section section(Urgency urgency, List<List<Entry>> rows, int left, LocalDate day) {
    return new Letter.Section(
        urgency,
        rows.stream().map(same -> line(same, day)).toList(),
        left == 0 ? "" : "và %d việc khác".formatted(left),
        left == 0 ? "" : "and %d more".formatted(left));
  }

  /**
   * Where a crash left an older reminder of the same deadline behind, the newer one says it all.
   */
  private static List<Entry> tightest(Collection<Entry> all) {
    Map<String, Entry> byThing = new LinkedHashMap<>();
    for (Entry entry : all) {
      byThing.merge(
          entry.told() instanceof Told.Reminder reminder
              ? reminder.subject().deadlineId()
              : entry.id(),
          entry,
          (one, other) -> LATEST_RUNG.compare(other, one) > 0 ? other : one);
    }
    return byThing.values().stream().sorted(BY_DAY).toList();
  }

  private static final Comparator<Entry> BY_DAY =
      Comparator.comparing(LetterWriter::dueOf).thenComparing(Entry::id);

  private static final Comparator<Entry> LATEST_RUNG =
      Comparator.comparing(LetterWriter::dueOf).thenComparing(LetterWriter::rung);

  private static LocalDate dueOf(Entry entry) {
    return switch (entry.told()) {
      case Told.Reminder reminder -> reminder.due().on();
      case Told.Returned returned when returned.due() != null -> returned.due().on();
      default -> LocalDate.MAX;
    };
  }

  private static int rung(Entry entry) {
    return entry.told() instanceof Told.Reminder reminder ? reminder.offset() : 0;
  }

  private static Urgency urgency(Entry entry, LocalDate day) {
    return switch (entry.told()) {
      case Told.Returned returned -> Urgency.RETURNED;
      case Told.Assigned assigned -> Urgency.ASSIGNED;
      case Told.Reminder reminder when entry.asSuperior() -> Urgency.BELOW;
      case Told.Reminder reminder when reminder.due().on().isBefore(day) -> Urgency.OVERDUE;
      case Told.Reminder reminder when reminder.due().on().isEqual(day) -> Urgency.TODAY;
      case Told.Reminder reminder -> Urgency.SOON;
    };
  }

  /** One line for one thing that many units owe. */
  private static List<List<Entry>> rows(Urgency urgency, List<Entry> entries) {
    return List.copyOf(
        entries.stream()
            .collect(
                Collectors.groupingBy(
                    entry -> sameLine(urgency, entry), LinkedHashMap::new, Collectors.toList()))
            .values());
  }

  private static Object sameLine(Urgency urgency, Entry entry) {
    return switch (entry.told()) {
      case Told.Reminder below when urgency == Urgency.BELOW ->
          List.of(below.rootPlanId(), below.label(), below.due().on());
      default -> entry.id();
    };
  }

  private Letter.Line line(List<Entry> same, LocalDate day) {
    Told first = same.getFirst().told();
    String plan = names.plan(first.rootPlanId());
    String units = Whose.of(same.stream().map(entry -> entry.told().unit()).toList(), names);
    return switch (first) {
      case Told.Returned returned ->
          new Letter.Line(
              returned.label(),
              units,
              plan,
              returned.due() == null ? "" : Deadline.DAY.format(returned.due().on()),
              returned.message(),
              "bị trả lại",
              returned.label() + ": returned, to be mended: " + returned.message(),
              returned.subject().page());
      case Told.Reminder reminder ->
          new Letter.Line(
              reminder.label(),
              units,
              plan,
              Deadline.DAY.format(reminder.due().on()),
              reminder.due().reason(),
              new Nearness(reminder, day, calendar).vietnamese(),
              reminder.label() + ": " + new Nearness(reminder, day, calendar).english(),
              WhereTo.subjects(subjects(same)));
      case Told.Assigned assigned ->
          throw new IllegalStateException("new work is told by NewWork: " + assigned);
    };
  }

  private static List<Subject> subjects(List<Entry> same) {
    return same.stream()
        .flatMap(
            entry ->
                entry.told() instanceof Told.Reminder one ? Stream.of(one.subject()) : Stream.of())
        .toList();
  }
}
