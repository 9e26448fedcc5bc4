package vn.thac.notification.domain;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thac.notification.domain.Subject.Kind;
import vn.thac.notification.domain.Told.Assigned;

/** What plans newly gave to one person: how much, and the first of each kind by name and day. */
final class NewWork {

  private final Collection<Assigned> given;
  private final Map<String, Deadline> known;
  private final Names names;
  private final boolean manyUnits;
  private final boolean manyPlans;

  /**
   * @param known deadlines by id; what is not among them is counted and not named
   */
  NewWork(List<Entry> entries, Map<String, Deadline> known, Names names) {
    this.given = latest(entries);
    this.known = known;
    this.names = names;
    this.manyUnits = given.stream().map(Assigned::unit).distinct().count() > 1;
    this.manyPlans = given.stream().map(Assigned::rootPlanId).distinct().count() > 1;
  }

  /** Of two revisions of one plan the newer one counts. */
  private static Collection<Assigned> latest(List<Entry> entries) {
    Map<List<Object>, Assigned> latest = new LinkedHashMap<>();
    for (Entry entry : entries) {
      if (entry.told() instanceof Assigned one) {
        latest.merge(
            List.of(one.kind(), one.planId(), one.unit()),
            one,
            (a, b) -> b.version() > a.version() ? b : a);
      }
    }
    return latest.values().stream().sorted(comparing(Assigned::unitPath)).toList();
  }

  static Map<Kind, Integer> counts(List<Entry> entries) {
    return counts(latest(entries));
  }

  private static Map<Kind, Integer> counts(Collection<Assigned> given) {
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    given.forEach(one -> counts.merge(one.kind(), one.count(), Integer::sum));
    return counts;
  }

  /** How much each plan gave to each unit, then what of it. */
  Letter.Section section() {
    List<List<Assigned>> byUnit = byUnit();
    List<Letter.Line> lines = new ArrayList<>();
    byUnit.stream().limit(LetterWriter.LINES).map(this::sum).forEach(lines::add);
    named().forEach(same -> lines.add(line(same)));
    Map<Kind, Integer> rest = rest();
    int units = byUnit.size() - LetterWriter.LINES;
    return rest.isEmpty()
        ? new Letter.Section(Urgency.ASSIGNED, lines, "", "")
        : new Letter.Section(
            Urgency.ASSIGNED,
            lines,
            Counted.othersVietnamese(rest) + (units > 0 ? " của các đơn vị khác" : ""),
            Counted.othersEnglish(rest) + (units > 0 ? " of other units" : ""));
  }

  private List<List<Assigned>> byUnit() {
    return List.copyOf(
        given.stream()
            .collect(
                groupingBy(one -> List.of(one.planId(), one.unit()), LinkedHashMap::new, toList()))
            .values());
  }

  private Letter.Line sum(List<Assigned> ofOneUnit) {
    Assigned first = ofOneUnit.getFirst();
    boolean anew = ofOneUnit.stream().anyMatch(one -> one.version() > 1);
    Map<Kind, Integer> counts = counts(ofOneUnit);
    return new Letter.Line(
        Counted.vietnamese(counts),
        names.unit(first.unit()),
        names.plan(first.rootPlanId()),
        "",
        "",
        anew ? "điều chỉnh" : "mới",
        Counted.english(counts) + (anew ? ", amended" : ", new"),
        WhereTo.plan(first.planId()));
  }

  /** How many things the section does not name. */
  int more() {
    return rest().values().stream().mapToInt(n -> n).sum();
  }

  private Map<Kind, Integer> rest() {
    Map<Kind, Integer> rest = counts(given);
    Stream.concat(named().stream().flatMap(List::stream), known().filter(one -> !isOpen(one)))
        .forEach(one -> rest.merge(one.subject().kind(), 1, (all, n) -> all - n));
    rest.values().removeIf(left -> left <= 0);
    return rest;
  }

  private Stream<Deadline> known() {
    return given.stream()
        .flatMap(one -> one.named().stream())
        .distinct()
        .flatMap(id -> Stream.ofNullable(known.get(id)));
  }

  /** By the time the letter is written some of it may be done, or no longer asked for. */
  private static boolean isOpen(Deadline one) {
    return one.status() == DeadlineStatus.OPEN;
  }

  /** The first of each kind by day; what several units have alike is one. */
  private List<List<Deadline>> named() {
    Map<List<Object>, List<Deadline>> alike =
        known()
            .filter(NewWork::isOpen)
            .sorted(comparing(NewWork::day))
            .collect(groupingBy(NewWork::sameLine, LinkedHashMap::new, toList()));
    return Stream.of(Kind.values())
        .flatMap(
            kind ->
                alike.values().stream()
                    .filter(same -> same.getFirst().subject().kind() == kind)
                    .limit(Assigned.NAMED))
        .toList();
  }

  private static List<Object> sameLine(Deadline one) {
    Subject of = one.subject();
    return List.of(
        of.kind(),
        of.rootPlanId(),
        one.ask().label(),
        String.valueOf(one.ask().product()),
        one.next());
  }

  private static LocalDate day(Deadline one) {
    return one.next().map(Due::on).orElse(LocalDate.MAX);
  }

  private Letter.Line line(List<Deadline> same) {
    Deadline first = same.getFirst();
    @Nullable Due due = first.next().orElse(null);
    @Nullable String product = first.ask().product();
    String role = role(first.subject().kind()) + (product == null ? "" : ", sản phẩm: " + product);
    String english =
        first.ask().label()
            + ": "
            + englishRole(first.subject().kind())
            + (product == null ? "" : ", product: " + product);
    return new Letter.Line(
        first.ask().label(),
        manyUnits ? Whose.of(same.stream().map(one -> one.subject().unit()).toList(), names) : "",
        manyPlans ? names.plan(first.subject().rootPlanId()) : "",
        due == null ? "" : Deadline.DAY.format(due.on()),
        due == null ? "" : due.reason(),
        due == null ? role + ", không ấn định ngày" : role,
        due == null
            ? english + ", no set date"
            : english + ", due " + Deadline.DAY.format(due.on()),
        WhereTo.subjects(same.stream().map(Deadline::subject).toList()));
  }

  /** A unit is only given tasks that it leads. */
  private static String role(Kind kind) {
    return switch (kind) {
      case PLAN -> "chờ ban hành";
      case TASK -> "chủ trì";
      case REPORT -> "cần nộp";
    };
  }

  private static String englishRole(Kind kind) {
    return switch (kind) {
      case PLAN -> "to be issued";
      case TASK -> "lead";
      case REPORT -> "to be handed in";
    };
  }
}
