package vn.thac.trial.platform;

import vn.thac.ground.Mail;

/** A message that came to its end, and what the mail server did with it. */
public record Received(Mail mail, Outcome outcome) {

  /** What became of it; the sender has heard of the first and of the refusals only. */
  public enum Outcome {
    TAKEN,
    TAKEN_UNSAID,
    PUT_OFF,
    REFUSED,
    IGNORED
  }

  /** Whether its reader has it. */
  public boolean isKept() {
    return outcome == Outcome.TAKEN || outcome == Outcome.TAKEN_UNSAID;
  }
}
