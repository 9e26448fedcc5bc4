package vn.thac.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SettableClockTest {

  private final SettableClock clock = SettableClock.at("2026-03-24T23:59");

  @Test
  void standsStillInVietnam() {
    assertThat(clock.instant()).isEqualTo(Instant.parse("2026-03-24T16:59:00Z"));
    assertThat(LocalDate.now(clock)).isEqualTo("2026-03-24");
  }

  @Test
  void movesWhenAsked() {
    clock.advance(Duration.ofMinutes(1));
    assertThat(LocalDateTime.now(clock)).isEqualTo("2026-03-25T00:00");
    clock.advance(Period.ofDays(7));
    assertThat(LocalDate.now(clock)).isEqualTo("2026-04-01");
    clock.set("2026-12-31T08:00");
    assertThat(clock.instant()).isEqualTo(Instant.parse("2026-12-31T01:00:00Z"));
  }

  @Test
  void movesInEveryZone() {
    var utc = clock.withZone(ZoneOffset.UTC);
    clock.set("2026-12-31T08:00");
    assertThat(LocalDateTime.now(utc)).isEqualTo("2026-12-31T01:00");
  }
}
