package vn.thac.plan.domain.planning;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Where a draft is on its way to be signed: handed to the leaders of its issuer, or given back by
 * one of them.
 *
 * @param by the login of who took this step
 * @param name as it stands under what they said
 * @param words the note to those who sign, or the reason why it came back
 */
public record Submission(Stage stage, String by, String name, Instant at, @Nullable String words) {

  /** As exact as it can be stored. */
  public Submission {
    at = at.truncatedTo(ChronoUnit.MILLIS);
  }

  /** Whose turn it is. */
  public enum Stage {
    /** A leader's: to issue it, or to return it. */
    SUBMITTED,
    /** The coordinator's again. */
    RETURNED
  }
}
