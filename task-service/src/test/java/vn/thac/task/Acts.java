package vn.thac.task;

import java.time.Instant;
import vn.thac.task.domain.Act;

/** What people do in tests, without a name for each. */
public final class Acts {

  private Acts() {}

  public static Act by(String login, Instant at) {
    return new Act(login, at, null);
  }
}
