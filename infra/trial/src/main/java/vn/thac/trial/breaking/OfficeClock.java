package vn.thac.trial.breaking;

import java.time.Duration;
import java.util.Map;
import vn.thac.trial.mainjob.Api;

/** The clock that all of the platform goes by, as an administrator moves it. */
record OfficeClock(Api api) {

  void move(Duration by) {
    api.post("quantri", "/api/v1/clock", Map.of("advance", by.toString(), "force", true), Map.of())
        .ok();
  }
}
