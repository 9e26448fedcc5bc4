package vn.thac.launcher.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleTest {

  private static final List<Unit> UNITS =
      List.of(
          new Unit("75", "COMMITTEE", "UBND tỉnh Đồng Nai"),
          new Unit("75.SNV", "OFFICE", "Sở Nội vụ"),
          new Unit("26116", "COMMITTEE", "UBND thị trấn Tân Phú"),
          new Unit("26116.TPHT", "POST", "Công chức Tư pháp - Hộ tịch"));

  @TempDir Path folder;

  @Test
  void staffsEveryUnitByTheSameRuleEveryTime() {
    List<Person> people = PeopleByRule.of(UNITS, List.of());

    assertThat(people)
        .extracting(Person::login)
        .containsExactly(
            "dieuphoi.26116",
            "dieuphoi.75",
            "lanhdao.75",
            "quantri",
            "thanhtra.75",
            "canbo.75",
            "lanhdao.75.snv",
            "dieuphoi.75.snv",
            "canbo.75.snv",
            "lanhdao.26116",
            "canbo.26116",
            "canbo.26116.tpht");
    assertThat(people).isEqualTo(PeopleByRule.of(UNITS, List.of()));
    assertThat(people).extracting(Person::email).allMatch(email -> email.endsWith("@example.vn"));
  }

  @Test
  void everyRoleThatSeesSomethingElseHasACard() {
    People people = new People(folder.resolve("people.csv"));
    people.replaceWith(PeopleByRule.of(UNITS, List.of()));

    assertThat(people.cards())
        .extracting(Person::role)
        .containsExactly("COORDINATOR", "COORDINATOR", "LEADER", "ADMINISTRATOR", "INSPECTOR");
  }

  @Test
  void putsTheNamedPeopleOnTheCards() {
    Person lan = Person.of("lan.001", "Nguyễn Thị Lan", "26116", "COORDINATOR", "Công chức");

    assertThat(PeopleByRule.of(UNITS, List.of(lan)).getFirst()).isEqualTo(lan);
  }

  @Test
  void knowsTheAdministratorBeforeAnybodyElse() {
    assertThat(new People(folder.resolve("people.csv")).find("quantri")).isPresent();
    assertThat(new People(folder.resolve("people.csv")).cards()).hasSize(1);
  }

  @Test
  void findsWhomAnotherProcessHasAdded() {
    People here = new People(folder.resolve("people.csv"));
    Person lan = Person.of("lan.001", "Nguyễn Thị Lan", "26116", "COORDINATOR", "Công chức");

    new People(folder.resolve("people.csv")).replaceWith(List.of(lan));

    assertThat(here.find("lan.001")).contains(lan);
  }

  @Test
  void readsBackWhatItWroteWithCommasQuotesAndAccents() {
    Person odd = Person.of("lan.001", "Lan \"Út\", Nguyễn", "99001", "OFFICER", "Cán bộ, xã");
    Person again = Person.of("lan.001", "Lan \"Út\", Nguyễn", "99002", "OFFICER", "Cán bộ");
    new People(folder.resolve("people.csv")).replaceWith(List.of(odd, again));

    People read = new People(folder.resolve("people.csv"));

    assertThat(read.find("lan.001")).contains(odd);
    assertThat(read.all()).contains(odd, again).hasSize(3);
  }
}
