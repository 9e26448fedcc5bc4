package vn.thac.notification.adapter.directory;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thac.access.DirectoryCopy;
import vn.thac.access.OfficerCopy;
import vn.thac.access.Post;
import vn.thac.access.Role;
import vn.thac.notification.application.Directory;
import vn.thac.notification.domain.Person;

/** People and units as plan-service last told of them. */
public final class KnownDirectory implements Directory {

  private static final Set<Role> DOERS = Set.of(Role.OFFICER, Role.COORDINATOR);
  private static final Set<Role> OVERSEERS = Set.of(Role.COORDINATOR, Role.LEADER);

  private final DirectoryCopy copy;
  private final Counter nobody;

  public KnownDirectory(DirectoryCopy copy, MeterRegistry meters) {
    this.copy = copy;
    this.nobody =
        Counter.builder("thac.reminder.nobody")
            .description("asked for people of a unit that has none")
            .register(meters);
  }

  @Override
  public Reading read(Collection<String> units) {
    Set<String> places = new LinkedHashSet<>();
    units.forEach(unit -> places.add(DirectoryCopy.placeOf(unit)));
    if (places.isEmpty()) {
      return new Posted(Set.of(), Map.of(), nobody);
    }
    Map<String, Map<Role, Set<String>>> posted = new HashMap<>();
    for (OfficerCopy officer : copy.officersOfPlaces(places)) {
      for (Post post : officer.posts()) {
        add(posted, post.unit(), post.role(), officer);
        if (post.forCommittee() && DOERS.contains(post.role())) {
          add(posted, DirectoryCopy.placeOf(post.unit()), Role.OFFICER, officer);
        }
      }
    }
    return new Posted(copy.units(Set.copyOf(units)).keySet(), posted, nobody);
  }

  private static void add(
      Map<String, Map<Role, Set<String>>> posted, String unit, Role role, OfficerCopy officer) {
    posted
        .computeIfAbsent(unit, any -> new HashMap<>())
        .computeIfAbsent(role, any -> new LinkedHashSet<>())
        .add(officer.login());
  }

  @Override
  public Map<String, Person> people(Collection<String> logins) {
    Map<String, Person> found = new HashMap<>();
    copy.officers(logins)
        .forEach(
            (login, officer) ->
                found.put(login, new Person(login, officer.name(), officer.email())));
    return found;
  }

  @Override
  public Set<String> placesOf(Collection<String> logins) {
    Set<String> places = new LinkedHashSet<>();
    for (OfficerCopy officer : copy.officers(logins).values()) {
      places.add(officer.place());
      officer.posts().forEach(post -> places.add(DirectoryCopy.placeOf(post.unit())));
    }
    return places;
  }

  @Override
  public Map<String, String> unitNames(Collection<String> codes) {
    Map<String, String> names = new HashMap<>();
    if (!codes.isEmpty()) {
      copy.units(codes).forEach((code, unit) -> names.put(code, unit.name()));
    }
    return names;
  }

  /** Logins by unit and role. */
  private record Posted(
      Set<String> known, Map<String, Map<Role, Set<String>>> posted, Counter nobody)
      implements Reading {

    @Override
    public boolean knows(String unit) {
      return known.contains(unit);
    }

    @Override
    public List<String> doers(String unit) {
      List<String> own = with(unit, DOERS);
      return counted(
          own.isEmpty() ? with(DirectoryCopy.placeOf(unit), Set.of(Role.COORDINATOR)) : own);
    }

    @Override
    public List<String> overseers(String committee) {
      return counted(with(committee, OVERSEERS));
    }

    /** Nobody is told, and somebody who looks at the meters can know. */
    private List<String> counted(List<String> logins) {
      if (logins.isEmpty()) {
        nobody.increment();
      }
      return logins;
    }

    private List<String> with(String unit, Set<Role> roles) {
      Set<String> logins = new LinkedHashSet<>();
      posted
          .getOrDefault(unit, Map.of())
          .forEach(
              (role, people) -> {
                if (roles.contains(role)) {
                  logins.addAll(people);
                }
              });
      return List.copyOf(logins);
    }
  }
}
