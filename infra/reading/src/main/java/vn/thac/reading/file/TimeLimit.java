package vn.thac.reading.file;

import java.time.Duration;

/** Until when a document may be worked on. */
public final class TimeLimit {

  private final long end;

  private TimeLimit(long end) {
    this.end = end;
  }

  /** So long from now. */
  public static TimeLimit in(Duration patience) {
    return new TimeLimit(System.nanoTime() + patience.toNanos());
  }

  /**
   * Asked every now and then by whoever works on it.
   *
   * @throws DocumentRefused where it has passed
   */
  public void check() throws DocumentRefused {
    if (System.nanoTime() - end > 0) {
      throw Unreadable.TOO_COMPLEX.refused();
    }
  }
}
