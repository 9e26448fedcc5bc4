package vn.thac.plan.domain.reading;

import java.util.List;

/** Reads the text of an administrative plan. What it cannot read becomes a question. */
public final class PlanReader {

  /** The reading of this text, or why it is not read. */
  public ReadingResult read(String text) {
    return new Reading(
        null, null, null, null, null, null, null, List.of(), List.of(), List.of(), List.of(),
        List.of());
  }
}
