package vn.thac.notification.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a message says, in the order it says it; how it looks is somebody else's matter.
 *
 * @param about how many entries it holds
 * @param more how many things the sections left out
 * @param owedAt the earliest moment one of the entries was owed
 */
public record Letter(
    Person to,
    LocalDate day,
    String subject,
    String english,
    List<Section> sections,
    int about,
    int more,
    Instant owedAt) {

  public Letter {
    subject = OneLine.of(subject);
  }

  /** Things of one urgency. */
  public record Section(Urgency urgency, List<Line> lines) {}

  /**
   * One row, each word of it on one line, whoever typed it.
   *
   * @param due {@code dd/MM/yyyy}, empty where there is none
   * @param why the reason of the date or the superior's words, empty where there is none
   * @param state such as "quá hạn 2 ngày làm việc"
   */
  public record Line(String what, String unit, String plan, String due, String why, String state) {

    public Line {
      what = OneLine.of(what);
      unit = OneLine.of(unit);
      plan = OneLine.of(plan);
      why = OneLine.of(why);
    }
  }
}
