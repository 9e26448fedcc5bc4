package vn.thac.reading.file.pdf;

import java.time.Duration;
import vn.thac.reading.document.InventedPdf;
import vn.thac.reading.document.InventedPlans;
import vn.thac.reading.file.DocumentRefused;
import vn.thac.reading.file.TimeLimit;

/** Any bytes as a PDF, read in this process. */
public final class PdfFuzz {

  private PdfFuzz() {}

  /** What the first page loads is made ready here: it takes seconds, and no input is to blame. */
  public static void fuzzerInitialize() throws DocumentRefused {
    PdfText.of(InventedPdf.of(InventedPlans.libraries()), TimeLimit.in(Duration.ofMinutes(2)));
  }

  public static void fuzzerTestOneInput(byte[] input) {
    try {
      PdfText.of(input, TimeLimit.in(Duration.ofSeconds(20)));
    } catch (DocumentRefused refused) {
      if (refused.why().vi().isBlank()) {
        throw new IllegalStateException("refused without a reason", refused);
      }
    }
  }
}
