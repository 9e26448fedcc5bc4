package vn.thac.testkit;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAmount;

/** A clock that stands still until a test moves it. */
public final class SettableClock extends Clock {

  /** Where the offices are. */
  public static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

  private Instant now;

  private SettableClock(Instant now) {
    this.now = now;
  }

  /** Stands at this local time in Vietnam, e.g. {@code "2026-03-24T08:00"}. */
  public static SettableClock at(String localTime) {
    return at(LocalDateTime.parse(localTime).atZone(HANOI).toInstant());
  }

  /** Stands at this instant. */
  public static SettableClock at(Instant instant) {
    return new SettableClock(instant);
  }

  /** Moves to this local time in Vietnam. */
  public void set(String localTime) {
    set(LocalDateTime.parse(localTime).atZone(HANOI).toInstant());
  }

  /** Moves to this instant. */
  public synchronized void set(Instant instant) {
    now = instant;
  }

  /** Moves on by a duration, or by days on Vietnam's calendar. */
  public synchronized void advance(TemporalAmount amount) {
    now = now.atZone(HANOI).plus(amount).toInstant();
  }

  @Override
  public synchronized Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return HANOI;
  }

  /** Another zone's view of the same moving time. */
  @Override
  public Clock withZone(ZoneId zone) {
    return ((InstantSource) this::instant).withZone(zone);
  }
}
