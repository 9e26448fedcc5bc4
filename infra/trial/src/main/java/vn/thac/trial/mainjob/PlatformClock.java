package vn.thac.trial.mainjob;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;

/** The clock that all of the platform goes by, as an administrator sets and moves it. */
public record PlatformClock(Api api) implements Days {

  private static final ZoneOffset HANOI = ZoneOffset.ofHours(7);
  private static final String ADMINISTRATOR = "quantri";

  @Override
  public void turnTo(LocalDate day) {
    tell("set", OffsetDateTime.of(day, LocalTime.of(8, 0), HANOI).toString());
  }

  /** Forward, or back. */
  public void move(Duration by) {
    tell("advance", by.toString());
  }

  private void tell(String what, String value) {
    Map<String, Object> told = Map.of(what, value, "force", true);
    api.post(ADMINISTRATOR, "/api/v1/clock", told, Map.of()).ok();
  }
}
