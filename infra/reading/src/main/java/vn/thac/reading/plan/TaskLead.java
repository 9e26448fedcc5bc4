package vn.thac.reading.plan;

import java.util.List;
import vn.thac.reading.Confidence;
import vn.thac.reading.layout.Item;
import vn.thac.reading.phrase.agency.Assignment;
import vn.thac.reading.phrase.agency.Led;
import vn.thac.reading.phrase.agency.Subject;

/** Who leads a task, where the task says so itself. */
final class TaskLead {

  private TaskLead() {}

  /**
   * By a task itself: by a clause that says so, at its start, in a bracket at its end, or in one of
   * its later sentences.
   *
   * @param whole with what stands below it
   */
  static Led of(Item task, String whole) {
    Led clause = Assignment.inOrder(whole);
    if (clause != null) {
      return clause;
    }
    Subject first = Subject.of(task.text());
    if (first != null) {
      return Led.by(first);
    }
    List<String> bracket = Bracket.bareNames(task.text());
    if (!bracket.isEmpty()) {
      return new Led(bracket, List.of(), Confidence.INFERRED);
    }
    Subject later = Subject.leadingLater(task.text());
    Subject by = later == null ? Subject.doneBy(task.text()) : later;
    by = by == null && Assignment.circumstance(task.text()) ? Subject.within(task.text()) : by;
    return by == null ? Led.NOBODY : Led.by(by);
  }
}
