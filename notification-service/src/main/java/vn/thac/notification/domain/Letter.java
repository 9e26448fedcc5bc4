package vn.thac.notification.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a message says, in the order it says it; how it looks is somebody else's matter.
 *
 * @param english the subject in English
 * @param open the path at the portal of what it is about
 * @param about how many entries it holds
 * @param more how many things the sections left out
 * @param owedAt the earliest moment one of the entries was owed
 */
public record Letter(
    Person to,
    LocalDate day,
    String subject,
    String english,
    String open,
    List<Section> sections,
    int about,
    int more,
    Instant owedAt) {

  public Letter {
    subject = OneLine.of(subject);
    english = OneLine.of(english);
  }

  /**
   * Things of one urgency.
   *
   * @param more what was left out, such as "và 4 nhiệm vụ khác"; empty where nothing was
   * @param moreEnglish the same in English
   */
  public record Section(Urgency urgency, List<Line> lines, String more, String moreEnglish) {}

  /**
   * One row, each word of it on one line, whoever typed it.
   *
   * @param unit empty where the letter is about one unit only and says so
   * @param plan empty where a line above says it
   * @param due {@code dd/MM/yyyy}, empty where there is none
   * @param why the reason of the date or the superior's words, empty where there is none
   * @param state such as "quá hạn 2 ngày làm việc"
   * @param english what it is, its date and its state in English
   * @param link the path at the portal of the very thing
   */
  public record Line(
      String what,
      String unit,
      String plan,
      String due,
      String why,
      String state,
      String english,
      String link) {

    public Line {
      what = OneLine.of(what);
      unit = OneLine.of(unit);
      plan = OneLine.of(plan);
      why = OneLine.of(why);
      state = OneLine.of(state);
      english = OneLine.of(english);
    }
  }
}
