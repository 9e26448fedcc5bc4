package vn.thac.trial.breaking;

import java.time.Duration;
import java.util.List;
import vn.thac.trial.mainjob.Step;

/**
 * Something that goes wrong and comes right again by itself.
 *
 * @param name what it is and whom it hits
 * @param on what nothing else may go wrong with meanwhile
 * @param after the moments of the main job it can begin after
 * @param longest it lasts at least a tenth of that
 * @param copies how many mails it may leave a copy of
 */
record Fault(
    String name, Object on, List<Step> after, Duration longest, int copies, Trouble trouble) {

  /** Makes it so, lets it last, and makes it good again. */
  @FunctionalInterface
  interface Trouble {
    void happen(Duration lasting) throws Exception;
  }
}
