package vn.thac.launcher.desk;

import java.security.Principal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAmount;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thac.http.Reason;
import vn.thac.http.Refused;
import vn.thac.launcher.SettableClock;

/** Reads and moves the time of the trial: deadlines can be watched without waiting for them. */
@RestController
@RequestMapping("/api/v1/clock")
final class ClockRequests {

  private final SettableClock clock;
  private final Set<String> administrators;

  ClockRequests(SettableClock clock, Set<String> administrators) {
    this.clock = clock;
    this.administrators = administrators;
  }

  /** The time as everything here sees it. */
  record Time(OffsetDateTime now, LocalDate today) {}

  /**
   * Either a step forward or a moment to go to.
   *
   * @param force allows to go back, after which what has happened lies in the future
   */
  record Move(@Nullable String advance, @Nullable String set, @Nullable Boolean force) {}

  @GetMapping
  Time now() {
    ZonedDateTime now = ZonedDateTime.now(clock);
    return new Time(now.toOffsetDateTime(), now.toLocalDate());
  }

  @PostMapping
  Time move(@RequestBody Move move, Principal person) {
    if (!administrators.contains(person.getName())) {
      throw Refused.forbidden();
    }
    synchronized (clock) {
      ZonedDateTime now = ZonedDateTime.now(clock);
      Instant target = target(move, now);
      if (target.isBefore(now.toInstant()) && !Boolean.TRUE.equals(move.force())) {
        throw backwards();
      }
      clock.set(target);
    }
    return now();
  }

  private static Instant target(Move move, ZonedDateTime now) {
    String advance = move.advance();
    String set = move.set();
    try {
      if (advance != null && set == null) {
        return now.plus(amount(advance)).toInstant();
      }
      if (set != null && advance == null) {
        return OffsetDateTime.parse(set).toInstant();
      }
    } catch (DateTimeException | ArithmeticException e) {
      throw unreadable(advance == null ? "/set" : "/advance");
    }
    throw unreadable("/advance");
  }

  private static TemporalAmount amount(String text) {
    return text.contains("T") ? Duration.parse(text) : Period.parse(text);
  }

  private static Refused unreadable(String pointer) {
    return Refused.unprocessable(
        List.of(
            new Reason(
                "clock.unreadable",
                pointer,
                "Cần đúng một trong hai: \"advance\" như P1D, hoặc \"set\" như"
                    + " 2025-02-20T07:00:00+07:00.",
                "Exactly one is needed: \"advance\" such as P1D, or \"set\" such as"
                    + " 2025-02-20T07:00:00+07:00.")));
  }

  private static Refused backwards() {
    return new Refused(
        HttpStatus.CONFLICT,
        List.of(
            Reason.of(
                "clock.backwards",
                "Đồng hồ không lùi lại; nếu thật sự muốn, gửi thêm \"force\": true.",
                "The clock does not go back; if that is really meant, add \"force\": true.")));
  }
}
