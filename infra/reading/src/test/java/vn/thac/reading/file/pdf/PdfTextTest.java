package vn.thac.reading.file.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import vn.thac.reading.document.Invented;
import vn.thac.reading.document.InventedPdf;
import vn.thac.reading.document.InventedPlans;
import vn.thac.reading.document.Printed;
import vn.thac.reading.file.DocumentRefused;
import vn.thac.reading.file.TimeLimit;

class PdfTextTest {

  private static final String FULL =
      "Tăng số người đến thư viện, mở thêm giờ phục vụ buổi tối và đưa sách về";

  @Test
  void putsTheLinesOfAParagraphTogetherAcrossPages() {
    Printed printed = new Printed().page();
    for (int i = 0; i < 6; i++) {
      printed.text(13, i % 3 == 0 ? 115 : 85, 800 - 18 * i, line(i));
    }
    printed.page().text(13, 85, 780, "những nơi xa trung tâm.").text(13, 115, 760, "Đoạn sau.");

    assertThat(lines(printed))
        .containsExactly(
            String.join(" ", line(0), line(1), line(2)),
            String.join(" ", line(3), line(4), line(5), "những nơi xa trung tâm."),
            "Đoạn sau.");
  }

  private static String line(int i) {
    return i % 3 == 0 ? FULL.substring(0, FULL.lastIndexOf(' ')) : FULL;
  }

  @Test
  void keepsShortLinesApart() {
    Printed printed = new Printed().page();
    printed.text(13, 85, 800, FULL).text(13, 85, 782, FULL);
    printed.text(13, 85, 764, "- một;").text(13, 85, 746, "- hai;").text(13, 85, 728, "ba");

    assertThat(lines(printed)).endsWith("- một;", "- hai;", "ba");
  }

  @Test
  void joinsACodeThatTheEndOfALineCut() {
    String before = "Thực hiện Nghị định quy định về công việc của các cơ quan số 61/2018/NĐ-";
    Printed printed = new Printed().page().text(13, 115, 800, before).text(13, 85, 782, "CP và");
    printed.text(13, 85, 764, FULL);

    assertThat(lines(printed).getFirst()).contains("61/2018/NĐ-CP và");
  }

  @Test
  void leavesPageNumbersRunningHeadsAndWatermarksOut() throws IOException {
    Printed printed = new Printed();
    for (int i = 1; i <= 4; i++) {
      printed.page().text(11, 300, 815, String.valueOf(i)).text(9, 85, 800, "KẾ HOẠCH " + i + "/4");
      printed
          .text(13, 85, 700, "Trang này nói về việc thứ " + i + ".")
          .text(9, 85, 30, "Trang " + i);
      printed.content().saveGraphicsState();
      printed.content().transform(Matrix.getRotateInstance(Math.PI / 4, 100, 300));
      printed.text(60, 0, 0, "MẬT");
      printed.content().restoreGraphicsState();
    }

    assertThat(lines(printed))
        .containsExactly(
            "Trang này nói về việc thứ 1.",
            "Trang này nói về việc thứ 2.",
            "Trang này nói về việc thứ 3.",
            "Trang này nói về việc thứ 4.");
  }

  @Test
  void putsNotesAtTheEndWithoutTheirMarksInTheText() {
    Printed printed = new Printed().page().text(13, 85, 700, "Thực hiện Kế hoạch số 5/KH-UBND");
    float end = 85 + printed.width("Thực hiện Kế hoạch số 5/KH-UBND", 13);
    printed.text(7, end, 705, "1").text(13, end + 6, 700, "năm 2025.");
    printed.text(13, 85, 680, "Dòng hai.").text(13, 85, 660, "Dòng ba.");
    printed.text(9, 85, 80, "1 Ban hành ngày 05/01/2025");

    assertThat(lines(printed))
        .containsExactly(
            "Thực hiện Kế hoạch số 5/KH-UBND năm 2025.",
            "Dòng hai.",
            "Dòng ba.",
            "[1] 1 Ban hành ngày 05/01/2025");
  }

  @Test
  void readsARuledTableInRowsWithMergedCells() {
    Printed printed = new Printed().page();
    grid(printed);
    printed.text(11, 55, 685, "TT").text(11, 105, 685, "Nội dung").text(11, 305, 685, "Chủ trì");
    printed
        .text(11, 55, 655, "1")
        .text(11, 105, 655, "Tập huấn cho")
        .text(11, 305, 655, "Sở Nội vụ");
    printed.text(11, 105, 642, "cán bộ").text(11, 55, 625, "2").text(11, 105, 625, "Kiểm tra");

    assertThat(lines(printed))
        .containsExactly(
            "TT\tNội dung\tChủ trì", "1\tTập huấn cho cán bộ\tSở Nội vụ", "2\tKiểm tra\tSở Nội vụ");
  }

  /** Three columns and rows; the last two cells of the third column are one. */
  private static void grid(Printed printed) {
    printed.box(50, 670, 50, 30).box(100, 670, 200, 30).box(300, 670, 200, 30);
    printed.box(50, 640, 50, 30).box(100, 640, 200, 30);
    printed.box(50, 610, 50, 30).box(100, 610, 200, 30).box(300, 610, 200, 60);
  }

  @Test
  void readsAPageThatIsTurned() throws IOException {
    Printed printed = new Printed().page(PDRectangle.A4, 90);
    printed.content().transform(new Matrix(0, 1, -1, 0, PDRectangle.A4.getWidth(), 0));
    grid(printed);
    printed.text(11, 55, 685, "TT").text(11, 105, 685, "Nội dung").text(11, 305, 685, "Chủ trì");
    printed.text(11, 55, 655, "1").text(11, 105, 655, "Tập huấn").text(11, 305, 655, "Sở Nội vụ");
    printed.text(11, 55, 625, "2").text(11, 105, 625, "Kiểm tra");

    assertThat(lines(printed))
        .containsExactly(
            "TT\tNội dung\tChủ trì", "1\tTập huấn\tSở Nội vụ", "2\tKiểm tra\tSở Nội vụ");
  }

  @Test
  void tellsColumnsThatKeepNoStepOneAfterTheOther() {
    Printed printed = new Printed().page();
    printed.text(11, 85, 700, "Nơi nhận:").text(13, 380, 700, "TM. ỦY BAN NHÂN DÂN");
    printed.text(11, 85, 686, "- Chủ tịch, các Phó Chủ tịch").text(13, 410, 682, "CHỦ TỊCH");
    printed.text(11, 85, 672, "UBND tỉnh;").text(11, 85, 658, "- Lưu: VT.");
    printed.text(13, 400, 600, "Vũ Thị Hà").text(13, 280, 560, "Phụ lục");

    assertThat(lines(printed))
        .containsExactly(
            "Nơi nhận:",
            "- Chủ tịch, các Phó Chủ tịch",
            "UBND tỉnh;",
            "- Lưu: VT.",
            "TM. ỦY BAN NHÂN DÂN",
            "CHỦ TỊCH",
            "Vũ Thị Hà",
            "Phụ lục");
  }

  @Test
  void refusesPicturesByTheirPages() throws IOException {
    Printed all = new Printed();
    Printed some = new Printed().page().text(13, 85, 700, "Kế hoạch");
    for (Printed printed : List.of(all, some)) {
      for (int i = 0; i < 2; i++) {
        printed.page();
        var scan =
            new java.awt.image.BufferedImage(
                900, 1200, java.awt.image.BufferedImage.TYPE_BYTE_BINARY);
        printed
            .content()
            .drawImage(LosslessFactory.createFromImage(printed.document(), scan), 0, 0, 595, 842);
      }
    }

    assertThat(refusal(all.bytes())).isEqualTo("document-picture");
    assertThat(refusal(some.bytes())).isEqualTo("document-picture-pages 2, 3");
  }

  @Test
  void refusesWhatIsEncryptedWhoeverMayOpenIt() throws IOException {
    for (String password : new String[] {"", "mat-khau"}) {
      Printed printed = new Printed().page().text(13, 85, 700, "Kế hoạch");
      printed
          .document()
          .protect(new StandardProtectionPolicy("chu", password, new AccessPermission()));

      assertThat(refusal(printed.bytes())).isEqualTo("document-encrypted");
    }
  }

  @Test
  void refusesMoreThanThreeHundredPages() throws IOException {
    assertThat(refusal(empty(301))).isEqualTo("document-too-many-pages");
    assertThat(refusal(empty(300))).isEqualTo("text");
  }

  private static byte[] empty(int pages) throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (int i = 0; i < pages; i++) {
        document.addPage(new PDPage());
      }
      document.save(out);
      return out.toByteArray();
    }
  }

  @Test
  void refusesWhatIsCutShortWhereverItIs() {
    byte[] whole = InventedPdf.of(InventedPlans.libraries());
    for (int end = 1; end < whole.length; end += 1024) {
      assertThat(refusal(Arrays.copyOf(whole, end)))
          .as("%d of %d bytes", end, whole.length)
          .isEqualTo("document-corrupt");
    }
    assertThat(refusal(Arrays.copyOf(whole, whole.length + 500))).isEqualTo("text");
  }

  @Test
  void endsAtItsDeadline() {
    byte[] whole = InventedPdf.of(new Invented(InventedPlans.libraries().parts()));

    assertThat(refusal(whole, Duration.ZERO)).isEqualTo("document-too-complex");
  }

  private static List<String> lines(Printed printed) {
    try {
      return PdfText.of(printed.bytes(), TimeLimit.in(Duration.ofSeconds(20)))
          .lines()
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (DocumentRefused e) {
      throw new AssertionError(e.why().toString(), e);
    }
  }

  private static String refusal(byte[] pdf) {
    return refusal(pdf, Duration.ofSeconds(20));
  }

  private static String refusal(byte[] pdf, Duration patience) {
    try {
      PdfText.of(pdf, TimeLimit.in(patience));
      return "text";
    } catch (DocumentRefused refused) {
      String pages = refused.why().en().replaceAll("^The pages ([\\d, ]+) .*|.*", " $1").strip();
      boolean named = refused.why().code().endsWith("pages") && !pages.isEmpty();
      return refused.why().code() + (named ? " " + pages : "");
    }
  }
}
