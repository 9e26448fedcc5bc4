package vn.thac.plan.adapter.http;

import org.jspecify.annotations.Nullable;
import vn.thac.plan.domain.planning.Evidence;
import vn.thac.reading.Cited;
import vn.thac.reading.Confidence;
import vn.thac.reading.Lines;

/**
 * Where something was read, and how surely.
 *
 * @param confidence from 0 to 1
 * @param uncertain whether that is so little that it is asked about
 */
record EvidenceView(LinesView lines, @Nullable Double confidence, boolean uncertain) {

  static @Nullable EvidenceView of(@Nullable Evidence evidence) {
    return evidence == null ? null : of(evidence.lines(), evidence.confidence());
  }

  static EvidenceView of(Cited<?> read) {
    return of(read.lines(), read.confidence());
  }

  static EvidenceView of(Lines lines, @Nullable Confidence confidence) {
    return new EvidenceView(
        new LinesView(lines.from(), lines.to()),
        confidence == null ? null : confidence.value(),
        confidence != null && confidence.low());
  }
}
