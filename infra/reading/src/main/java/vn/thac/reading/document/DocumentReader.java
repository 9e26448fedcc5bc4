package vn.thac.reading.document;

import java.time.Duration;
import vn.thac.reading.ReadDocument;
import vn.thac.reading.ReadingResult;
import vn.thac.reading.file.DocumentRefused;
import vn.thac.reading.file.Unreadable;
import vn.thac.reading.plan.PlanReader;

/**
 * Reads documents in this process, which a document may end: for processes that serve nobody else.
 */
public final class DocumentReader implements ReadDocument {

  private final PlanReader plans = new PlanReader();
  private final Duration patience;

  /** With so much time to take the text out of a document. */
  public DocumentReader(Duration patience) {
    this.patience = patience;
  }

  @Override
  public ReadingResult read(byte[] document) {
    try {
      return plans.read(DocumentText.of(document, patience));
    } catch (DocumentRefused refused) {
      return refused.why();
    } catch (StackOverflowError | OutOfMemoryError e) {
      return Unreadable.TOO_COMPLEX.refused().why();
    }
  }
}
