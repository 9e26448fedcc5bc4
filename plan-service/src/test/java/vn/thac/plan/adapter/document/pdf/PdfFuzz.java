package vn.thac.plan.adapter.document.pdf;

import java.time.Duration;
import vn.thac.plan.adapter.document.Deadline;
import vn.thac.plan.adapter.document.DocumentRefused;

/** Any bytes as a PDF, read in this process. */
public final class PdfFuzz {

  private PdfFuzz() {}

  public static void fuzzerTestOneInput(byte[] input) {
    try {
      PdfText.of(input, Deadline.in(Duration.ofSeconds(20)));
    } catch (DocumentRefused refused) {
      if (refused.why().vi().isBlank()) {
        throw new IllegalStateException("refused without a reason", refused);
      }
    }
  }
}
