package vn.thac.plan.domain.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thac.reading.Lines;
import vn.thac.reading.Reading;

/**
 * What somebody has to answer or accept, because the plan does not say it.
 *
 * @param code stable, for programs, such as {@code phrase.unresolved}
 * @param about such as "PL.3 leads" or "reportingRegime.dueDay"
 * @param lines of the document, where the question is about some of them
 * @param choices what the answer may be, where only so much is left
 */
public record Question(
    String code,
    String about,
    String vi,
    String en,
    @Nullable Lines lines,
    List<Reading.Choice> choices) {

  /** Drafts stored before there were choices have none. */
  public Question {
    choices = choices == null ? List.of() : List.copyOf(choices);
  }

  /** One whose answer is free, about what stands there. */
  static Question open(
      String code, String about, String vi, String en, @Nullable Evidence evidence) {
    Lines lines = evidence == null ? null : evidence.lines();
    return new Question(code, about, vi, en, lines, List.of());
  }
}
