package vn.thac.plan.domain.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who leads and who helps, and how sure that is. */
record Led(List<String> leads, List<String> supports, Confidence confidence) {

  static final Led NOBODY = new Led(List.of(), List.of(), Confidence.STATED);

  static Led by(Subject subject) {
    return new Led(
        subject.names(),
        subject.helpers(),
        subject.known() ? Confidence.SAID : Confidence.INFERRED);
  }

  /**
   * By a task itself: by a clause that says so, at its start, in a bracket at its end, or in one of
   * its later sentences.
   *
   * @param whole with what stands below it
   */
  static Led inTask(Item task, String whole) {
    Led clause = Assignment.inOrder(whole);
    if (clause != null) {
      return clause;
    }
    Subject first = Subject.of(task.text());
    if (first != null) {
      return by(first);
    }
    List<String> bracket = Bracket.bareNames(task.text());
    if (!bracket.isEmpty()) {
      return new Led(bracket, List.of(), Confidence.INFERRED);
    }
    Subject later = Subject.leadingLater(task.text());
    Subject by = later == null ? Subject.doneBy(task.text()) : later;
    by = by == null && Assignment.circumstance(task.text()) ? Subject.within(task.text()) : by;
    return by == null ? NOBODY : by(by);
  }

  /** Those told further on in a duty that stands under nobody's name. */
  Led orWithin(String duty) {
    Subject later = leads.isEmpty() ? Subject.within(duty) : null;
    return later == null ? this : new Led(later.names(), List.of(), Confidence.INFERRED);
  }

  /** Where these are absent, those. */
  Led or(@Nullable Led other) {
    return leads.isEmpty() && other != null ? other : this;
  }
}
