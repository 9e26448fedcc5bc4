package vn.thac.plan.domain.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.thac.calendar.Due;
import vn.thac.directory.domain.Directory;
import vn.thac.directory.domain.Level;
import vn.thac.directory.domain.OrgUnit;
import vn.thac.directory.domain.Role;

/**
 * What a plan in force brings about all the way down: who gets what, and what of it would be late
 * on the very day it is made. It is the cascade, done in memory.
 */
public final class Outlook {

  private final Directory directory;
  private final Plan root;
  private final List<Plan> plans;

  private Outlook(Directory directory, Plan root, List<Plan> plans) {
    this.directory = directory;
    this.root = root;
    this.plans = plans;
  }

  /**
   * @param root as issuing it makes it; where its sub-plans are reviewed first, one level is seen
   */
  static Outlook of(Plan root, Directory known, Cascade cascade, Instant now) {
    List<Plan> plans = new ArrayList<>(List.of(root));
    for (int i = 0; i < plans.size(); i++) {
      plans.addAll(cascade.subPlans(plans.get(i), known, now));
    }
    return new Outlook(known.on(root.issuedOn()), root, plans);
  }

  /**
   * What one level gets.
   *
   * @param subPlans of its committees
   * @param units that have something to do, to help with or to report
   * @param people with a post in them, by what the post makes of them
   */
  public record Share(
      Level level, int subPlans, int units, int tasks, int reports, Map<Role, Integer> people) {}

  /**
   * Something that would be overdue when it is made.
   *
   * @param ref of the activity or the regime
   * @param units that would have it, each late from the start
   * @param next from which day on the next ones are due; absent where there is no next one
   */
  public record Late(
      Kind kind, String ref, String period, Due due, Set<String> units, Optional<LocalDate> next) {

    /** What it is. */
    public enum Kind {
      TASK,
      REPORT
    }

    /** One thing due on one day, whoever has it; in the order of the days. */
    private String key() {
      return key(due, kind, ref, period);
    }

    private static String key(Due due, Kind kind, String ref, String period) {
      return "%s %s %s %s".formatted(due.on(), kind, ref, period);
    }
  }

  /**
   * The units that the plan itself names: those of its issuer and the committees directly below.
   */
  public List<String> direct() {
    return List.copyOf(unitsOf(root));
  }

  /** From the top down; a level that gets nothing is left out. */
  public List<Share> shares() {
    Map<Level, Counted> byLevel = new EnumMap<>(Level.class);
    for (Plan plan : plans) {
      if (!plan.isRoot()) {
        at(byLevel, plan.issuer().unit()).ifPresent(counted -> counted.subPlans++);
      }
      unitsOf(plan).forEach(unit -> at(byLevel, unit).ifPresent(at -> at.units.add(unit)));
      for (Activity activity : plan.content().activities()) {
        activity.assigned().leads().forEach(u -> at(byLevel, u).ifPresent(at -> at.tasks++));
      }
      for (Regime.Opened opened : openedIn(plan)) {
        int periods = opened.periods().size();
        opened.reporters().forEach(u -> at(byLevel, u).ifPresent(at -> at.reports += periods));
      }
    }
    return byLevel.entrySet().stream().map(one -> one.getValue().share(one.getKey())).toList();
  }

  /** What would be late on that day, by due day. */
  public List<Late> lateOn(LocalDate today) {
    Map<String, Late> late = new TreeMap<>();
    for (Plan plan : plans) {
      for (Activity activity : plan.content().activities()) {
        for (Due due : activity.assigned().dues()) {
          add(late, Late.Kind.TASK, activity.ref(), "", due, activity.assigned().leads(), today);
        }
      }
      for (Regime regime : plan.content().regimes()) {
        for (Regime.Period period : regime.opened().periods()) {
          List<String> reporters = regime.opened().reporters();
          add(late, Late.Kind.REPORT, regime.ref(), period.code(), period.due(), reporters, today);
        }
      }
    }
    return List.copyOf(late.values());
  }

  /** What would be late on that day and was not so before, each for those who did not have it. */
  List<Late> lateOn(LocalDate today, Outlook before) {
    Map<String, Set<String>> had =
        before.lateOn(today).stream().collect(Collectors.toMap(Late::key, Late::units));
    List<Late> late = new ArrayList<>(lateOn(today));
    late.forEach(one -> one.units().removeAll(had.getOrDefault(one.key(), Set.of())));
    late.removeIf(one -> one.units().isEmpty());
    return late;
  }

  private void add(
      Map<String, Late> late,
      Late.Kind kind,
      String ref,
      String period,
      Due due,
      Collection<String> units,
      LocalDate today) {
    if (units.isEmpty() || !due.on().isBefore(today)) {
      return;
    }
    late.computeIfAbsent(
            Late.key(due, kind, ref, period),
            _ ->
                new Late(
                    kind, ref, period, due, new LinkedHashSet<>(), next(kind, ref, period, today)))
        .units()
        .addAll(units);
  }

  /** The day after which nothing of this period is asked any more, and something later is. */
  private Optional<LocalDate> next(Late.Kind kind, String ref, String period, LocalDate today) {
    if (kind == Late.Kind.TASK) {
      return root.content()
          .activity(ref)
          .filter(one -> one.timing() != null && one.timing().isRecurring())
          .filter(one -> one.assigned().dues().stream().anyMatch(d -> !d.on().isBefore(today)))
          .map(one -> today);
    }
    List<Regime.Period> periods =
        root.content().regimes().stream()
            .filter(regime -> regime.ref().equals(ref))
            .flatMap(regime -> regime.opened().periods().stream())
            .toList();
    return periods.stream()
        .filter(one -> one.code().equals(period))
        .map(one -> one.due().on())
        .filter(on -> periods.stream().anyMatch(later -> later.due().on().isAfter(on)))
        .map(on -> on.plusDays(1))
        .findFirst();
  }

  private static Set<String> unitsOf(Plan plan) {
    Set<String> units = new LinkedHashSet<>();
    for (Activity activity : plan.content().activities()) {
      units.addAll(activity.assigned().leads());
      units.addAll(activity.assigned().supports());
    }
    openedIn(plan).forEach(opened -> units.addAll(opened.reporters()));
    return units;
  }

  private static List<Regime.Opened> openedIn(Plan plan) {
    return plan.content().regimes().stream().map(Regime::opened).toList();
  }

  private Optional<Counted> at(Map<Level, Counted> byLevel, String unit) {
    return directory
        .place(OrgUnit.placeOf(unit))
        .map(place -> byLevel.computeIfAbsent(place.level(), level -> new Counted()));
  }

  private final class Counted {
    private final Set<String> units = new LinkedHashSet<>();
    private int subPlans;
    private int tasks;
    private int reports;

    Share share(Level level) {
      Map<String, Role> people = new LinkedHashMap<>();
      for (String unit : units) {
        directory.place(OrgUnit.placeOf(unit)).stream()
            .flatMap(place -> place.officers().stream())
            .forEach(
                officer ->
                    officer.posts().stream()
                        .filter(post -> post.unit().equals(unit))
                        .forEach(post -> people.putIfAbsent(officer.login(), post.role())));
      }
      Map<Role, Integer> byRole = new EnumMap<>(Role.class);
      people.values().forEach(role -> byRole.merge(role, 1, Integer::sum));
      return new Share(level, subPlans, units.size(), tasks, reports, byRole);
    }
  }
}
