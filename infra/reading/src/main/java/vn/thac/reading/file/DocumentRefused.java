package vn.thac.reading.file;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.thac.reading.ReadingRefused;

/**
 * A document of which no text is taken. It passes through the libraries that read for us as what
 * goes wrong with a stream.
 */
public final class DocumentRefused extends IOException {

  private static final long serialVersionUID = 1;

  private final transient ReadingRefused why;

  /** For this reason. */
  public DocumentRefused(ReadingRefused why) {
    super(why.code());
    this.why = why;
  }

  /** What is said to whoever handed it in. */
  public ReadingRefused why() {
    return why;
  }

  /** The refusal that a library wrapped; any other fault means that the document is damaged. */
  public static DocumentRefused behind(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = next(cause)) {
      if (cause instanceof DocumentRefused refused) {
        return refused;
      }
    }
    DocumentRefused corrupt = Unreadable.CORRUPT.refused();
    corrupt.addSuppressed(fault);
    return corrupt;
  }

  private static @Nullable Throwable next(Throwable fault) {
    return fault.getCause() == fault ? null : fault.getCause();
  }
}
