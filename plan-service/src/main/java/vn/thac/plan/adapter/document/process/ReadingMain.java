package vn.thac.plan.adapter.document.pdf;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import vn.thac.plan.adapter.document.Deadline;
import vn.thac.plan.adapter.document.DocumentRefused;
import vn.thac.plan.domain.reading.ReadingRefused;

/**
 * Reads a PDF from its input and writes the text to its output, or why there is none: a process of
 * its own, because what a file from outside makes the library do ends with it.
 */
final class PdfMain {

  static final String TEXT = "text";

  /** A page of one word: what the library has read once, it reads sooner. */
  static final String ONE_WORD =
      """
      %PDF-1.4
      1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
      2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
      3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R
      /Resources<</Font<</F 5 0 R>>>>>>endobj
      4 0 obj<</Length 29>>stream
      BT /F 9 Tf 9 9 Td (So) Tj ET
      endstream endobj
      5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>endobj
      trailer<</Root 1 0 R/Size 6>>
      %%EOF
      """;

  private PdfMain() {}

  /**
   * @param arguments how many milliseconds it may take
   */
  public static void main(String[] arguments) throws IOException {
    Duration patience = Duration.ofMillis(Long.parseLong(arguments[0]));
    String answer;
    try {
      PdfText.of(ONE_WORD.getBytes(US_ASCII), Deadline.in(patience));
      byte[] pdf = System.in.readAllBytes();
      answer = TEXT + "\n" + PdfText.of(pdf, Deadline.in(patience));
    } catch (DocumentRefused refused) {
      ReadingRefused why = refused.why();
      answer = why.code() + "\n" + why.vi() + "\n" + why.en();
    }
    try (OutputStream out = System.out) {
      out.write(answer.getBytes(UTF_8));
    }
  }
}
