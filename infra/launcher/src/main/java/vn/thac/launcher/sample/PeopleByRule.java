package vn.thac.launcher.sample;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Staffs a directory: {@code lanhdao.<unit>} leads it, {@code dieuphoi.<unit>} coordinates, {@code
 * canbo.<unit>} does the tasks. Some of them stand first, with an inspector, for the cards at the
 * sign-in.
 */
final class PeopleByRule {

  private PeopleByRule() {}

  /**
   * In the order of the cards, then of the units.
   *
   * @param named who stands on the cards; where nobody is named, the rule's own people do
   */
  static List<Person> of(List<Unit> units, List<Person> named) {
    List<Person> cards = named.isEmpty() ? cards(units) : named;
    Stream<Person> all = units.stream().flatMap(PeopleByRule::staff);
    return Stream.concat(cards.stream(), all).distinct().toList();
  }

  /** Somebody of the lowest level, the two of the highest, the administrator and an inspector. */
  private static List<Person> cards(List<Unit> units) {
    Comparator<Unit> topDown =
        Comparator.comparingInt((Unit unit) -> unit.code().length()).thenComparing(Unit::code);
    List<Unit> committees = units.stream().filter(Unit::isCommittee).sorted(topDown).toList();
    Unit top = committees.getFirst();
    Unit bottom = committees.getLast();
    return List.of(
        coordinator(bottom),
        coordinator(top),
        leader(top),
        People.administrator(top.code()),
        inspector(top));
  }

  private static Stream<Person> staff(Unit unit) {
    return unit.isStaffed()
        ? Stream.of(leader(unit), coordinator(unit), officer(unit))
        : Stream.of(officer(unit));
  }

  private static Person leader(Unit unit) {
    return person("lanhdao", unit, "LEADER", unit.isCommittee() ? "Chủ tịch" : "Lãnh đạo");
  }

  private static Person coordinator(Unit unit) {
    return person("dieuphoi", unit, "COORDINATOR", "Điều phối");
  }

  private static Person officer(Unit unit) {
    return person("canbo", unit, "OFFICER", "Cán bộ");
  }

  private static Person inspector(Unit unit) {
    return person("thanhtra", unit, "INSPECTOR", "Thanh tra");
  }

  private static Person person(String post, Unit unit, String role, String title) {
    String login = post + "." + unit.code().toLowerCase(Locale.ROOT);
    return Person.of(login, Names.of(login), unit.code(), role, title + " " + unit.name());
  }
}
