package vn.thac.plan.domain.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thac.calendar.Due;
import vn.thac.calendar.WorkingCalendar;
import vn.thac.directory.domain.Directory;
import vn.thac.directory.domain.OrgUnit;
import vn.thac.directory.domain.Place;
import vn.thac.directory.domain.addressing.Addressees;
import vn.thac.directory.domain.addressing.AgencyPhrases;
import vn.thac.directory.domain.addressing.Party;
import vn.thac.plan.domain.planning.Regime.Figure;

/**
 * Turns the phrases of a plan into the units they hit on its day of issue, and dates its duties.
 */
final class Freezing {

  private final Directory known;
  private final Directory directory;
  private final Place place;
  private final Addressees addressees;
  private final WorkingCalendar calendar;
  private final ReportingDates dates;

  /**
   * @param known every unit there ever was, which phrases may name
   * @param directory those that are there on the day
   */
  Freezing(Directory known, Directory directory, Place place, WorkingCalendar calendar, Pace pace) {
    this.known = known;
    this.directory = directory;
    this.place = place;
    this.addressees = new Addressees(directory, place);
    this.calendar = calendar;
    this.dates = new ReportingDates(calendar, pace);
  }

  Content freeze(Content content, LocalDate on) {
    AgencyPhrases phrases = new AgencyPhrases(known, known.place(place.code()).orElse(place));
    List<Activity> activities =
        content.activities().stream()
            .map(activity -> freeze(activity, phrases, on, content.endsOn()))
            .toList();
    List<Figure> figures = figures(activities);
    List<Regime> regimes =
        content.regimes().stream()
            .map(regime -> freeze(regime, phrases, on, content.year(), figures))
            .toList();
    return content.with(activities, regimes);
  }

  private Activity freeze(Activity activity, AgencyPhrases phrases, LocalDate on, LocalDate end) {
    List<Party> leads = read(activity.leads(), phrases);
    List<Party> supports = read(activity.supports(), phrases);
    List<String> leading =
        activity.text() == null ? chargedBelow(place, leads, addressees) : addressees.near(leads);
    return activity.with(
        leads,
        supports,
        new Activity.Assigned(
            leading, without(leading, addressees.near(supports)), dues(activity, on, end)));
  }

  private List<Due> dues(Activity activity, LocalDate on, LocalDate end) {
    Timing timing = activity.timing();
    if (timing == null) {
      return notBefore(on, activity.assigned().dues());
    }
    return timing.schedule().occurrences(on, end, calendar);
  }

  static List<Due> notBefore(LocalDate on, List<Due> dues) {
    return dues.stream().filter(due -> !due.on().isBefore(on)).toList();
  }

  /**
   * Whom a place charges with what it was itself charged with from above. Its committee has that
   * task already, and its focal office does the committee's work: neither has it a second time
   * unless the office is named.
   */
  static List<String> chargedBelow(Place place, List<Party> leads, Addressees addressees) {
    List<String> near = addressees.near(leads);
    if (!near.contains(place.code())) {
      return near;
    }
    String focal = place.focal().code();
    boolean isNamed = leads.stream().anyMatch(party -> party.names(focal));
    return near.stream()
        .filter(unit -> !unit.equals(place.code()) && (isNamed || !unit.equals(focal)))
        .toList();
  }

  static List<String> without(Collection<String> leading, List<String> supporting) {
    return supporting.stream().filter(unit -> !leading.contains(unit)).toList();
  }

  private Regime freeze(
      Regime regime, AgencyPhrases phrases, LocalDate on, int year, List<Figure> figures) {
    List<Party> reporters = read(regime.reporters(), phrases);
    @Nullable Party written = regime.via();
    @Nullable Party via = written == null ? null : written.readBy(phrases);
    boolean derived = !regime.opened().periods().isEmpty();
    return regime.with(
        via,
        reporters,
        new Regime.Opened(
            via == null
                ? regime.opened().via()
                : addressees.near(List.of(via)).stream().findFirst().orElse(null),
            reporting(directory, place, addressees.all(reporters)),
            derived && regime.dueDay() == null
                ? regime.opened().periods().stream()
                    .filter(period -> !period.due().on().isBefore(on))
                    .toList()
                : dates.ofRoot(regime, year, regime.since(on)),
            derived && regime.dueDay() == null ? regime.opened().figures() : figures));
  }

  /** Those of this level among the units hit, and the committees above those that lie deeper. */
  static List<String> reporting(Directory directory, Place place, Set<String> hit) {
    Addressees addressees = new Addressees(directory, place);
    Set<String> reporters = new LinkedHashSet<>();
    for (String unit : hit) {
      if (addressees.isNear(unit)) {
        reporters.add(unit);
      } else {
        directory
            .place(OrgUnit.placeOf(unit))
            .flatMap(deep -> directory.stepTowards(place, deep))
            .ifPresent(step -> reporters.add(step.code()));
      }
    }
    return List.copyOf(reporters);
  }

  private static List<Party> read(List<Party> parties, AgencyPhrases phrases) {
    return parties.stream().map(party -> party.readBy(phrases)).toList();
  }

  private static List<Figure> figures(List<Activity> activities) {
    List<Figure> figures = new ArrayList<>();
    for (Activity activity : activities) {
      Deliverable deliverable = activity.deliverable();
      if (deliverable != null && deliverable.quantity() != null) {
        figures.add(new Figure(activity.ref(), deliverable.what()));
      }
    }
    return figures;
  }
}
