package vn.thac.reading.file.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import vn.thac.reading.Reading;
import vn.thac.reading.document.Invented;
import vn.thac.reading.document.InventedDocx;
import vn.thac.reading.document.InventedPdf;
import vn.thac.reading.document.InventedPlans;
import vn.thac.reading.file.TimeLimit;
import vn.thac.reading.file.docx.Docx;
import vn.thac.reading.plan.PlanReader;

/**
 * How long reading takes, in time of the processor: what else the machine does is not the reader's.
 */
class ReadingTimeTest {

  private static final Duration TEN_SECONDS = Duration.ofSeconds(10);
  private static final Duration AT_ONCE = Duration.ofMillis(300);

  private final PlanReader reader = new PlanReader();

  @Test
  void readsThreeHundredPagesWithinTenSeconds() throws Exception {
    Invented plan = threeHundredPages();
    byte[] pdf = InventedPdf.of(plan);
    byte[] docx = InventedDocx.of(plan);
    String text = plan.asText();
    assertThat(pages(pdf)).isBetween(280, 300);

    assertThat(time("300 pages, text", () -> reader.read(text))).isLessThan(TEN_SECONDS);
    assertThat(time("300 pages, docx", () -> reader.read(Docx.text(docx, deadline()))))
        .isLessThan(TEN_SECONDS);
    assertThat(time("300 pages, pdf", () -> reader.read(PdfText.of(pdf, deadline()))))
        .isLessThan(TEN_SECONDS);
  }

  @Test
  void readsOnePageAtOnceAfterTheFirst() throws Exception {
    Invented.Writing onePage = InventedPlans.begun();
    onePage.item(0, "TỔ CHỨC THỰC HIỆN").item(1, InventedPlans.OFFICES.getFirst());
    InventedPlans.DUTIES.forEach(duty -> onePage.item(3, duty));
    Invented plan = onePage.done();
    byte[] pdf = InventedPdf.of(plan);
    byte[] docx = InventedDocx.of(plan);
    byte[] text = plan.asText().getBytes(UTF_8);
    assertThat(pages(pdf)).isOne();

    List<Callable<Object>> forms =
        List.of(
            () -> reader.read(new String(text, UTF_8)),
            () -> reader.read(Docx.text(docx, deadline())),
            () -> reader.read(PdfText.of(pdf, deadline())));
    for (Callable<Object> form : forms) {
      time("first page", form);
      assertThat(time("next page", form)).isLessThan(AT_ONCE);
    }
  }

  private static Invented threeHundredPages() {
    Invented.Writing plan = InventedPlans.begun();
    plan.item(0, "NHIỆM VỤ CHUNG");
    for (int i = 0; i < 1_240; i++) {
      plan.item(1, InventedPlans.TASKS.get(i % 4) + " lần thứ " + (i + 1) + ".")
          .item(3, "Cơ quan chủ trì: " + InventedPlans.OFFICES.get(i % 4) + ".")
          .item(3, "Thời gian hoàn thành: " + InventedPlans.TIMES.get(i % 6) + ".");
    }
    plan.item(0, "TỔ CHỨC THỰC HIỆN").item(1, InventedPlans.OFFICES.getFirst());
    for (int i = 0; i < 700; i++) {
      plan.item(3, InventedPlans.DUTIES.get(i % 4));
    }
    InventedPlans.signed(plan);
    List<List<String>> rows = new ArrayList<>();
    rows.add(InventedPlans.HEAD);
    for (int i = 0; i < 1_080; i++) {
      rows.add(
          List.of(
              String.valueOf(i + 1),
              InventedPlans.TASKS.get(i % 4),
              InventedPlans.PRODUCTS.get(i % 4),
              InventedPlans.OFFICES.get(i % 4),
              InventedPlans.OFFICES.get((i + 1) % 4),
              InventedPlans.TIMES.get(i % 6)));
    }
    return plan.centred("Phụ lục").centred("DANH MỤC NHIỆM VỤ NĂM 2026").table(rows).done();
  }

  private static int pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }

  private static TimeLimit deadline() {
    return TimeLimit.in(Duration.ofMinutes(5));
  }

  private static Duration time(String what, Callable<Object> work) throws Exception {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    assertThat(work.call()).isInstanceOf(Reading.class);
    Duration spent =
        Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
    System.out.println(what + ": " + spent.toMillis() + " ms");
    return spent;
  }
}
