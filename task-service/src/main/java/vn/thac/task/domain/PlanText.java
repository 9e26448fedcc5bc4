package vn.thac.task.domain;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a root plan says, kept once for all tasks below it.
 *
 * @param version the plan's version these words are of
 * @param activities by the activity's place in the document
 */
public record PlanText(
    String rootPlanId,
    long version,
    @Nullable String number,
    @Nullable String title,
    Map<String, Words> activities) {

  private static final int LONGEST_LABEL = 120;

  /**
   * The words of one activity.
   *
   * @param deliverable what must exist when it is done, empty where the plan does not say
   */
  public record Words(String text, String deliverable) {}

  public PlanText {
    activities = Map.copyOf(activities);
  }

  /** The whole text of an activity, empty where it is not known. */
  public String textOf(String ref) {
    Words words = activities.get(ref);
    return words == null ? "" : words.text();
  }

  /** What must exist when the activity is done, empty where it is not known. */
  public String deliverableOf(String ref) {
    Words words = activities.get(ref);
    return words == null ? "" : words.deliverable();
  }

  /** The beginning of a text, short enough for a line in a mail. */
  public static String label(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() <= LONGEST_LABEL) {
      return line;
    }
    int space = line.lastIndexOf(' ', LONGEST_LABEL - 1);
    return line.substring(0, space > 0 ? space : LONGEST_LABEL - 1) + "…";
  }
}
