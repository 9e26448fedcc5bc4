package vn.thac.notification.domain;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thac.calendar.WorkingCalendar;

/** Makes one letter of everything one person is to be told. */
public final class LetterWriter {

  /** A digest is never cut in silence: so many lines, and how many more there are. */
  static final int LINES = 20;

  private static final int UNITS_NAMED = 5;

  private final WorkingCalendar calendar;
  private final Names names;

  public LetterWriter(WorkingCalendar calendar, Names names) {
    this.calendar = calendar;
    this.names = names;
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
      List<Letter.Line> lines = lines(group.getKey(), group.getValue(), day);
      int shown = Math.min(room, lines.size());
      if (shown > 0) {
        sections.add(new Letter.Section(group.getKey(), List.copyOf(lines.subList(0, shown))));
      }
      room -= shown;
      more += lines.size() - shown;
    }
    return new Letter(
        to,
        day,
        Headline.of(groups, names),
        Headline.english(groups),
        sections,
        entries.size(),
        more,
        all.stream().map(Entry::owedAt).min(Comparator.naturalOrder()).orElseThrow());
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
          (one, other) -> offset(other) > offset(one) ? other : one);
    }
    return byThing.values().stream().sorted(BY_DAY).toList();
  }

  private static final Comparator<Entry> BY_DAY =
      Comparator.comparing(LetterWriter::dueOf).thenComparing(Entry::id);

  private static LocalDate dueOf(Entry entry) {
    return switch (entry.told()) {
      case Told.Reminder reminder -> reminder.due().on();
      case Told.Returned returned when returned.due() != null -> returned.due().on();
      default -> LocalDate.MAX;
    };
  }

  private static long offset(Entry entry) {
    return entry.told() instanceof Told.Reminder reminder
        ? reminder.due().on().toEpochDay() * 100 + reminder.offset()
        : 0;
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

  private List<Letter.Line> lines(Urgency urgency, List<Entry> entries, LocalDate day) {
    // One line for one thing that many units owe, one line for one plan that gave several things.
    return entries.stream()
        .collect(
            Collectors.groupingBy(
                entry -> sameLine(urgency, entry), LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(same -> line(same, day))
        .toList();
  }

  private static Object sameLine(Urgency urgency, Entry entry) {
    return switch (entry.told()) {
      case Told.Reminder below when urgency == Urgency.BELOW ->
          List.of(below.rootPlanId(), below.label(), below.due().on());
      case Told.Assigned assigned -> List.of(assigned.planId(), assigned.unit());
      default -> entry.id();
    };
  }

  private Letter.Line line(List<Entry> same, LocalDate day) {
    Told first = same.getFirst().told();
    String plan = names.plan(first.rootPlanId());
    String units = units(same);
    return switch (first) {
      case Told.Assigned assigned ->
          new Letter.Line(
              Headline.assigned(same),
              units,
              plan,
              "",
              "",
              assigned.version() > 1 ? "điều chỉnh" : "mới");
      case Told.Returned returned ->
          new Letter.Line(
              returned.label(),
              units,
              plan,
              returned.due() == null ? "" : Deadline.DAY.format(returned.due().on()),
              returned.message(),
              "bị trả lại");
      case Told.Reminder reminder ->
          new Letter.Line(
              reminder.label(),
              units,
              plan,
              Deadline.DAY.format(reminder.due().on()),
              reminder.due().reason(),
              state(reminder, day));
    };
  }

  private String state(Told.Reminder reminder, LocalDate day) {
    int left = calendar.workingDaysBetween(day, reminder.due().on());
    String state =
        reminder.due().on().isBefore(day)
            ? "quá hạn %d ngày làm việc".formatted(-left)
            : reminder.due().on().isEqual(day)
                ? "đến hạn hôm nay"
                : "còn %d ngày làm việc".formatted(left);
    return reminder.folded() == 0
        ? state
        : state + "; gộp %d lần nhắc bị lỡ".formatted(reminder.folded());
  }

  private String units(List<Entry> same) {
    List<String> codes = same.stream().map(entry -> entry.told().unit()).distinct().toList();
    String named = codes.stream().limit(UNITS_NAMED).map(names::unit).collect(joining(", "));
    int rest = codes.size() - UNITS_NAMED;
    return rest > 0 ? "%s và %d đơn vị khác".formatted(named, rest) : named;
  }
}
