package vn.thac.trial.platform;

import java.util.Locale;

/** How the mail server treats whoever talks to it. */
public enum Manners {
  /** Takes everything at once. */
  PROMPT,
  /** Takes everything, after a while. */
  SLOW,
  /** 451 to every message: later perhaps. */
  BUSY,
  /** 554 to every message: never. */
  REFUSING,
  /** Reads a message to its end, does not keep it, and says nothing more. */
  SILENT,
  /** Keeps a message and drops the connection in place of saying so. */
  DROPPING,
  /** Is not there. */
  DEAD;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
