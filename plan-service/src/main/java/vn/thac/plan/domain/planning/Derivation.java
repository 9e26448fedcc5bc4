package vn.thac.plan.domain.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thac.calendar.WorkingCalendar;
import vn.thac.directory.domain.Directory;
import vn.thac.directory.domain.Place;
import vn.thac.directory.domain.addressing.Party;

/** The sub-plans of one plan in force. */
final class Derivation {

  private final ReportingDates dates;

  private final Plan parent;
  private final Directory directory;
  private final Place issuer;
  private final Instant now;
  private final Map<String, Reach> leads = new HashMap<>();
  private final Map<String, Reach> supports = new HashMap<>();
  private final Map<Regime, Reach> reporters = new HashMap<>();

  Derivation(
      WorkingCalendar calendar,
      Pace pace,
      Plan parent,
      Directory directory,
      Place issuer,
      Instant now) {
    this.dates = new ReportingDates(calendar, pace);
    this.parent = parent;
    this.directory = directory;
    this.issuer = issuer;
    this.now = now;
    for (Activity activity : parent.content().activities()) {
      leads.put(activity.ref(), new Reach(directory, issuer, activity.leads()));
      supports.put(activity.ref(), new Reach(directory, issuer, activity.supports()));
    }
    for (Regime regime : parent.content().regimes()) {
      reporters.put(regime, new Reach(directory, issuer, regime.reporters()));
    }
  }

  List<Plan> subPlans() {
    return directory.below(issuer.code()).stream().filter(this::isAddressed).map(this::of).toList();
  }

  private boolean isAddressed(Place child) {
    return List.of(leads, supports, reporters).stream()
        .flatMap(reaches -> reaches.values().stream())
        .anyMatch(reach -> reach.touches(child));
  }

  private Plan of(Place child) {
    Transposition there = new Transposition(directory, issuer, child);
    List<Activity> activities = new ArrayList<>();
    parent
        .content()
        .activities()
        .forEach(a -> activity(a, child, there).ifPresent(activities::add));
    List<Regime> regimes = new ArrayList<>();
    parent
        .content()
        .regimes()
        .forEach(r -> regime(r, child, there, activities).ifPresent(regimes::add));
    Content content =
        new Content(
            null,
            null,
            parent.content().year(),
            null,
            parent.content().endsOn(),
            activities,
            regimes,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null);
    return Plan.under(parent, Issuer.of(child), content, state());
  }

  private State state() {
    Policy policy = parent.state().policy();
    LocalDate on = parent.issuedOn();
    return switch (policy) {
      case AUTOMATIC -> State.draft(policy, now, null).issued(policy, on, now);
      case REVIEW -> State.draft(policy, now, dates.issueBy(on));
    };
  }

  private Optional<Activity> activity(Activity source, Place child, Transposition there) {
    Reach leading = reach(leads, source.ref());
    Reach helping = reach(supports, source.ref());
    if (leading.hits(child)) {
      return Optional.of(
          assigned(
              source,
              child,
              there,
              there.handedOn(source.leads()),
              there.helpedThere(source.supports())));
    }
    if (leading.touches(child) || helping.touches(child)) {
      return Optional.of(
          assigned(
              source,
              child,
              there,
              there.deeper(source.leads()),
              there.helping(source.supports(), helping.hits(child))));
    }
    return Optional.empty();
  }

  private static Reach reach(Map<String, Reach> reaches, String ref) {
    Reach reach = reaches.get(ref);
    if (reach == null) {
      throw new IllegalStateException("activity " + ref + " was not looked at");
    }
    return reach;
  }

  private Activity assigned(
      Activity source, Place child, Transposition there, List<Party> leading, List<Party> helping) {
    List<String> lead = Freezing.chargedBelow(child, leading, there.addressees());
    return new Activity(
        source.ref(),
        null,
        leading,
        helping,
        null,
        null,
        new Activity.Assigned(
            lead,
            Freezing.without(lead, there.addressees().near(helping)),
            leading.isEmpty() ? List.of() : source.assigned().dues()),
        null);
  }

  private Optional<Regime> regime(
      Regime source, Place child, Transposition there, List<Activity> activities) {
    Reach reach = reporters.get(source);
    if (reach == null || !reach.touches(child) || directory.below(child.code()).isEmpty()) {
      return Optional.empty();
    }
    List<Party> parties =
        reach.hits(child) ? there.sameThere(source.reporters()) : there.deeper(source.reporters());
    List<String> reporting = Freezing.reporting(directory, child, there.addressees().all(parties));
    if (reporting.isEmpty()) {
      return Optional.empty();
    }
    Set<String> led = new HashSet<>();
    activities.stream().filter(a -> !a.leads().isEmpty()).forEach(a -> led.add(a.ref()));
    @Nullable String via = source.opened().via();
    Regime.Opened opened =
        new Regime.Opened(
            via == null ? null : there.counterpart(via).orElse(null),
            reporting,
            dates.below(source.opened().periods(), source.since(parent.issuedOn())),
            source.opened().figures().stream().filter(f -> led.contains(f.ref())).toList());
    return Optional.of(
        new Regime(
            source.ref(),
            child.committee().name(),
            null,
            parties,
            source.periods(),
            null,
            source.from(),
            source.embedded(),
            opened,
            null));
  }
}
