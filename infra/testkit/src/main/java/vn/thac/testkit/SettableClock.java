package vn.thac.testkit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAmount;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until a test moves it. */
public final class SettableClock extends Clock {

  /** Where the offices are. */
  public static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

  private final ZoneId zone;
  private final AtomicReference<Instant> now;

  private SettableClock(ZoneId zone, AtomicReference<Instant> now) {
    this.zone = zone;
    this.now = now;
  }

  /** Stands at this local time in Vietnam, e.g. {@code "2026-03-24T08:00"}. */
  public static SettableClock at(String localTime) {
    return at(LocalDateTime.parse(localTime).atZone(HANOI).toInstant());
  }

  /** Stands at this instant. */
  public static SettableClock at(Instant instant) {
    return new SettableClock(HANOI, new AtomicReference<>(instant));
  }

  /** Moves to this local time in Vietnam. */
  public void set(String localTime) {
    set(LocalDateTime.parse(localTime).atZone(HANOI).toInstant());
  }

  /** Moves to this instant. */
  public void set(Instant instant) {
    now.set(instant);
  }

  /** Moves on by a duration, or by days on the calendar of the zone. */
  public void advance(TemporalAmount amount) {
    now.updateAndGet(instant -> instant.atZone(zone).plus(amount).toInstant());
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  /** Another zone's view of the same moving time. */
  @Override
  public Clock withZone(ZoneId other) {
    return new SettableClock(other, now);
  }
}
