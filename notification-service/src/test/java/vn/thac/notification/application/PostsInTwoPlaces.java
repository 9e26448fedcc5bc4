package vn.thac.notification.application;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.thac.notification.domain.Person;

/** Lan works in two units of two places, Tam in one of them, and elsewhere nobody does. */
final class PostsInTwoPlaces implements Directory {

  private static final Map<String, List<String>> DOERS =
      new TreeMap<>(
          Map.of(
              PlanComingDown.LAN_ONLY,
              List.of("lan"),
              PlanComingDown.LAN_AND_TAM,
              List.of("lan", "tam")));

  final Set<String> unknown = new TreeSet<>();

  @Override
  public Reading read(Collection<String> units) {
    return new Reading() {
      @Override
      public boolean knows(String unit) {
        return !unknown.contains(unit);
      }

      @Override
      public List<String> doers(String unit) {
        return knows(unit) ? DOERS.getOrDefault(unit, List.of()) : List.of();
      }

      @Override
      public List<String> overseers(String committee) {
        return List.of();
      }
    };
  }

  @Override
  public Set<String> placesOf(Collection<String> logins) {
    return logins.contains("lan") ? Set.of("90101", "90102") : Set.of("90102");
  }

  @Override
  public Map<String, Person> people(Collection<String> logins) {
    Map<String, Person> people = new HashMap<>();
    logins.forEach(
        login -> people.put(login, new Person(login, login, login + "@minhhoa.example")));
    return people;
  }

  @Override
  public Map<String, String> unitNames(Collection<String> codes) {
    return Map.of();
  }
}
