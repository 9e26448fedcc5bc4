package vn.thac.reading.phrase.agency;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thac.reading.Confidence;

/** Who leads and who helps, and how sure that is. */
public record Led(List<String> leads, List<String> supports, Confidence confidence) {

  public static final Led NOBODY = new Led(List.of(), List.of(), Confidence.STATED);

  public static Led by(Subject subject) {
    return new Led(
        subject.names(),
        subject.helpers(),
        subject.known() ? Confidence.SAID : Confidence.INFERRED);
  }

  /** Those told further on in a duty that stands under nobody's name. */
  public Led orWithin(String duty) {
    Subject later = leads.isEmpty() ? Subject.within(duty) : null;
    return later == null ? this : new Led(later.names(), List.of(), Confidence.INFERRED);
  }

  /** Where these are absent, those. */
  public Led or(@Nullable Led other) {
    return leads.isEmpty() && other != null ? other : this;
  }
}
