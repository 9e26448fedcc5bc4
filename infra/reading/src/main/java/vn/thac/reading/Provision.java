package vn.thac.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says beside its orders, as an item of a checklist that a report can answer.
 *
 * @param units whom it concerns, as written
 * @param amount in đồng, where money is named
 */
public record Provision(
    Kind kind,
    String ref,
    String text,
    List<String> units,
    @Nullable Long amount,
    Lines lines,
    Confidence confidence) {

  /** What it is about. */
  public enum Kind {
    GOAL,
    REQUIREMENT,
    CONTENT,
    FORM,
    FUNDING,
    INSPECTION,
    RECOGNITION
  }

  public Provision {
    units = List.copyOf(units);
  }
}
