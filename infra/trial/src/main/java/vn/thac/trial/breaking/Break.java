package vn.thac.trial.breaking;

import java.time.Duration;
import vn.thac.trial.platform.Link;
import vn.thac.trial.platform.Links;

/** The ways a connection can go wrong. */
enum Break {
  CUT,
  SLOW,
  RESET,
  SILENT,
  NARROW;

  /** Whether what was under way on it may be lost, and come again. */
  boolean cuts() {
    return this == CUT || this == RESET || this == SILENT;
  }

  /** Breaks it; whoever asked mends it. */
  Links.Broken on(Links links, Link link) throws Exception {
    return switch (this) {
      case CUT -> links.cut(link);
      case SLOW -> links.slow(link, Duration.ofMillis(300));
      case RESET -> links.reset(link);
      case SILENT -> links.silence(link);
      case NARROW -> links.narrow(link, 20);
    };
  }
}
