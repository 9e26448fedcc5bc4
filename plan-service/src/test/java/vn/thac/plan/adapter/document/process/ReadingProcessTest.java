package vn.thac.plan.adapter.document.pdf;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import vn.thac.plan.adapter.document.Deadline;
import vn.thac.plan.adapter.document.DocumentRefused;
import vn.thac.plan.adapter.document.InventedPdf;
import vn.thac.plan.adapter.document.InventedPlans;

class PdfProcessTest {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final PdfProcess process = new PdfProcess(PATIENCE);

  @Test
  void readsInAProcessOfItsOwnWhatIsReadInThisOne() throws DocumentRefused {
    byte[] pdf = InventedPdf.of(InventedPlans.libraries());

    assertThat(process.text(pdf)).isEqualTo(PdfText.of(pdf, Deadline.in(PATIENCE)));
  }

  @Test
  void readsOneAfterTheOtherWhateverCameBefore() throws DocumentRefused {
    byte[] pdf = InventedPdf.of(InventedPlans.libraries());
    String text = PdfText.of(pdf, Deadline.in(PATIENCE));

    assertThat(process.text(pdf)).isEqualTo(text);
    assertThat(refusal(process, "%PDF-1.7".getBytes(US_ASCII))).isEqualTo("document-corrupt");
    assertThat(process.text(pdf)).isEqualTo(text);
  }

  @Test
  void theWordThatIsReadBeforehandIsRead() throws DocumentRefused {
    assertThat(PdfText.of(PdfMain.ONE_WORD.getBytes(US_ASCII), Deadline.in(PATIENCE)).strip())
        .isEqualTo("So");
  }

  @Test
  void passesARefusalOn() {
    assertThat(refusal(process, "%PDF-1.7 và không có gì nữa".getBytes(US_ASCII)))
        .isEqualTo("document-corrupt");
  }

  /** Six hundred megabytes of one string in less than one. */
  @Test
  void endsWhatTakesMoreMemoryThanThereIs() throws IOException {
    assertThat(refusal(process, bomb(600L << 20))).isEqualTo("document-too-complex");
  }

  @Test
  void endsWhatTakesTooLong() {
    PdfProcess impatient = new PdfProcess(Duration.ofMillis(1));

    assertThat(refusal(impatient, InventedPdf.of(InventedPlans.libraries())))
        .isIn("document-too-complex", "document-busy");
  }

  private static String refusal(PdfProcess process, byte[] pdf) {
    return catchThrowableOfType(DocumentRefused.class, () -> process.text(pdf)).why().code();
  }

  private static byte[] bomb(long size) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out =
        new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
      out.write('(');
      byte[] letters = "a".repeat(1 << 20).getBytes(US_ASCII);
      for (long written = 0; written < size; written += letters.length) {
        out.write(letters);
      }
    }
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    String head =
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
            + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
            + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>endobj\n"
            + "4 0 obj<</Filter/FlateDecode/Length "
            + packed.size()
            + ">>stream\n";
    pdf.write(head.getBytes(US_ASCII));
    packed.writeTo(pdf);
    pdf.write("\nendstream endobj\ntrailer<</Root 1 0 R/Size 5>>\n%%EOF".getBytes(US_ASCII));
    return pdf.toByteArray();
  }
}
