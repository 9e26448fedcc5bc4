package vn.thac.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LunarYearTest {

  /** The first day of Tết 2000 to 2050 as Vietnamese calendars print it. */
  private static final List<String> TET =
      List.of(
          "2000-02-05",
          "2001-01-24",
          "2002-02-12",
          "2003-02-01",
          "2004-01-22",
          "2005-02-09",
          "2006-01-29",
          "2007-02-17",
          "2008-02-07",
          "2009-01-26",
          "2010-02-14",
          "2011-02-03",
          "2012-01-23",
          "2013-02-10",
          "2014-01-31",
          "2015-02-19",
          "2016-02-08",
          "2017-01-28",
          "2018-02-16",
          "2019-02-05",
          "2020-01-25",
          "2021-02-12",
          "2022-02-01",
          "2023-01-22",
          "2024-02-10",
          "2025-01-29",
          "2026-02-17",
          "2027-02-06",
          "2028-01-26",
          "2029-02-13",
          "2030-02-02",
          "2031-01-23",
          "2032-02-11",
          "2033-01-31",
          "2034-02-19",
          "2035-02-08",
          "2036-01-28",
          "2037-02-15",
          "2038-02-04",
          "2039-01-24",
          "2040-02-12",
          "2041-02-01",
          "2042-01-22",
          "2043-02-10",
          "2044-01-30",
          "2045-02-17",
          "2046-02-06",
          "2047-01-26",
          "2048-02-14",
          "2049-02-02",
          "2050-01-23");

  @Test
  void tetIsTheDayThatCalendarsPrint() {
    assertThat(TET.stream().map(LocalDate::parse))
        .allSatisfy(day -> assertThat(LunarYear.of(day.getYear()).newYear()).isEqualTo(day))
        .hasSize(51);
  }

  @Test
  void aNewMoonLateInTheEveningComesADayEarlierThanInChina() {
    assertThat(LunarYear.of(2007).newYear()).isEqualTo("2007-02-17"); // China: 18 February
    assertThat(LunarYear.of(2030).newYear()).isEqualTo("2030-02-02"); // China: 3 February
  }

  @ParameterizedTest
  @CsvSource({
    "2018, 2018-04-25",
    "2019, 2019-04-14",
    "2020, 2020-04-02",
    "2021, 2021-04-21",
    "2022, 2022-04-10",
    "2023, 2023-04-29", // after the leap second month
    "2024, 2024-04-18",
    "2025, 2025-04-07",
    "2026, 2026-04-26",
  })
  void theHungKingsAreHonouredOnTheTenthOfTheThirdMonth(int year, LocalDate day) {
    assertThat(LunarYear.of(year).day(10, 3)).isEqualTo(day);
  }

  @Test
  void everyMonthHas29Or30DaysAndALeapYearHasThirteen() {
    for (int year = 2000; year <= 2100; year++) {
      LunarYear moons = LunarYear.of(year);
      assertThat(moons.months()).hasSize(moons.leap() > 0 ? 14 : 13);
      for (int i = 1; i < moons.months().size(); i++) {
        assertThat(moons.months().get(i).toEpochDay() - moons.months().get(i - 1).toEpochDay())
            .isBetween(29L, 30L);
      }
      assertThat(moons.months().getLast()).isEqualTo(LunarYear.of(year + 1).months().getFirst());
      assertThat(moons.newYear()).isBetween(LocalDate.of(year, 1, 20), LocalDate.of(year, 2, 21));
    }
  }
}
