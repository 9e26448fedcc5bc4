package vn.thac.reading.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thac.reading.document.HostileDocument;
import vn.thac.reading.document.Invented;
import vn.thac.reading.document.InventedDocx;
import vn.thac.reading.document.InventedPdf;
import vn.thac.reading.document.InventedPlans;

/** What {@code infra/thac read} prints, whatever the file is called. */
class ReadPlanTest {

  private static final Pattern ONLY_FOR_TESTS = Pattern.compile("poi-ooxml-lite|xmlbeans");

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void printsTheSameReadingOfEachForm() throws IOException {
    Invented plan = InventedPlans.libraries();
    String text = printed(plan.asText().getBytes(UTF_8));

    assertThat(text).contains("\"symbol\" : \"KH-UBND\"");
    assertThat(printed(InventedDocx.of(plan))).isEqualTo(text);
    assertThat(printed(InventedPdf.of(plan))).isEqualTo(text);
    assertThat(printed(plan.asMarkdown().getBytes(UTF_8))).isEqualTo(text);
  }

  @ParameterizedTest
  @EnumSource(HostileDocument.class)
  void saysInBothLanguagesWhyItReadsNothing(HostileDocument hostile) throws IOException {
    assertThat(read(hostile.bytes())).isEqualTo(1);

    assertThat(out.size()).isZero();
    assertThat(err.toString(UTF_8))
        .startsWith(hostile.code() + ": ")
        .contains(hostile.saidInVietnamese())
        .contains(" The file ");
  }

  @Test
  void saysHowItIsCalled() throws IOException {
    assertThat(ReadPlan.read(new String[] {}, new PrintStream(out), new PrintStream(err)))
        .isEqualTo(2);
    assertThat(
            ReadPlan.read(
                new String[] {folder.toString(), "--json"},
                new PrintStream(out),
                new PrintStream(err)))
        .isEqualTo(2);
  }

  /** What a library costs is paid by whoever hands in what needs it. */
  @Test
  void loadsNoLibraryForAText() throws IOException {
    assertThat(started(InventedPlans.libraries().asText().getBytes(UTF_8), "-Xlog:class+load"))
        .contains("vn.thac.reading.file.text.PlainText ")
        .doesNotContain("org.apache.pdfbox.", "org.apache.poi.");
  }

  /** The libraries that write documents for tests bring what is not there when one is read. */
  @Test
  void readsWithNothingOfWhatOnlyTestsHave() throws IOException {
    assertThat(started(InventedDocx.of(InventedPlans.libraries()), "-Xlog:class+load"))
        .contains("org.apache.poi.", "vn.thac.reading.file.docx.Story ", "Phát triển văn hóa đọc")
        .doesNotContain("org.apache.xmlbeans.");
    assertThat(started(InventedPdf.of(InventedPlans.libraries()), "-Xshare:auto"))
        .contains("Phát triển văn hóa đọc");
  }

  /** What a process of its own prints that reads this, without the libraries only tests have. */
  private String started(byte[] document, String option) throws IOException {
    String classPath =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(place -> !ONLY_FOR_TESTS.matcher(place).find())
            .collect(Collectors.joining(File.pathSeparator));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                option,
                "-Dstdout.encoding=UTF-8",
                "-cp",
                classPath,
                ReadPlan.class.getName(),
                Files.write(folder.resolve("a.txt"), document).toString())
            .redirectErrorStream(true)
            .start();
    return new String(process.getInputStream().readAllBytes(), UTF_8);
  }

  /** Without the numbers of the lines, which are those of each file. */
  private String printed(byte[] document) throws IOException {
    out.reset();
    assertThat(read(document)).as(err.toString(UTF_8)).isZero();
    return out.toString(UTF_8).replaceAll("\"lines\" : \\[ \\d+, \\d+ \\],?\\s*", "");
  }

  private int read(byte[] document) throws IOException {
    Path file = Files.write(folder.resolve("kế hoạch.txt"), document);
    return ReadPlan.read(
        new String[] {file.toString(), "--json"},
        new PrintStream(out, true, UTF_8),
        new PrintStream(err, true, UTF_8));
  }
}
