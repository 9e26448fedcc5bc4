package vn.thac.bench.load;

import java.util.ArrayList;
import java.util.List;

/**
 * Services run for weeks, and are measured as if they had: stretches of the same work pass until
 * two in a row are hardly calmer than the calmest before, and none of them counts. The one after
 * them does, whatever it is.
 */
public final class Settling {

  private static final double HARDLY_CALMER = 0.95;
  private static final int IN_A_ROW = 2;

  private final int most;
  private final List<Long> before = new ArrayList<>();
  private double calmest = Double.MAX_VALUE;
  private int hardlyCalmer;

  /**
   * @param most no more stretches pass than these, calm or not
   */
  public Settling(int most) {
    this.most = most;
  }

  /** Whether the next stretch is the one that counts. */
  public boolean isOver() {
    return hardlyCalmer == IN_A_ROW || before.size() == most;
  }

  /**
   * One more stretch has passed.
   *
   * @param millis what whoever waited long had to wait
   */
  public void passed(double millis) {
    hardlyCalmer = millis < HARDLY_CALMER * calmest ? 0 : hardlyCalmer + 1;
    calmest = Math.min(calmest, millis);
    before.add(Math.round(millis));
  }

  /** What each stretch said, in milliseconds. */
  public List<Long> before() {
    return List.copyOf(before);
  }
}
