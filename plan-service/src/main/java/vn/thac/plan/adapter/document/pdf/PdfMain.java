package vn.thac.plan.adapter.document.pdf;

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

  private PdfMain() {}

  /**
   * @param arguments how many milliseconds it may take
   */
  public static void main(String[] arguments) throws IOException {
    Deadline deadline = Deadline.in(Duration.ofMillis(Long.parseLong(arguments[0])));
    String answer;
    try {
      answer = TEXT + "\n" + PdfText.of(System.in.readAllBytes(), deadline);
    } catch (DocumentRefused refused) {
      ReadingRefused why = refused.why();
      answer = why.code() + "\n" + why.vi() + "\n" + why.en();
    }
    try (OutputStream out = System.out) {
      out.write(answer.getBytes(UTF_8));
    }
  }
}
