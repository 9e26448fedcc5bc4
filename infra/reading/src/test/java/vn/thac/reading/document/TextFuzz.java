package vn.thac.reading.document;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.Duration;
import vn.thac.reading.ReadDocument;
import vn.thac.reading.file.Bytes;
import vn.thac.reading.fuzz.Pace;

/** Any bytes as a document, read to the end; those of a PDF are for PdfFuzz. */
public final class TextFuzz {

  private static final byte[] PDF = "%PDF-".getBytes(US_ASCII);
  private static final ReadDocument READ = new DocumentReader(Duration.ofSeconds(20));

  private TextFuzz() {}

  public static void fuzzerTestOneInput(byte[] input) {
    if (Form.of(input) == Form.TEXT) {
      Pace.holds(input.length, () -> READ.read(input));
    } else if (!Bytes.contains(input, PDF)) {
      READ.read(input);
    }
  }
}
