package vn.thac.task;

import java.time.Instant;
import vn.thac.task.domain.Act;
import vn.thac.task.domain.Outcome;
import vn.thac.task.domain.Task;

/** What people do in tests, without a name for each. */
public final class Acts {

  private Acts() {}

  public static Act by(String login, Instant at) {
    return new Act(login, at, null);
  }

  /** The task after a step that is allowed. */
  public static Task stepped(Outcome outcome) {
    return done(outcome).task();
  }

  /** What came of a step that is allowed. */
  public static Outcome.Done done(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done done -> done;
      case Outcome.Denied(var reason) -> throw new AssertionError(reason.en());
    };
  }
}
