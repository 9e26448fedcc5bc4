package vn.thac.trial.mainjob;

/** The moments of the main job, in order; something may be killed after each. */
public enum Step {
  IMPORTED,
  ANSWERED,
  ISSUED,
  SPREADING,
  SPREAD,
  REMINDED,
  HANDING_IN,
  HANDED_IN,
  CONSOLIDATED;

  /** What happens at a moment: nothing, as a rule. */
  @FunctionalInterface
  public interface Watch {
    void reached(Step step) throws Exception;
  }
}
