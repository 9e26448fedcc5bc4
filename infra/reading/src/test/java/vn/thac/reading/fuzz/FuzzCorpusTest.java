package vn.thac.reading.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.thac.reading.document.TextFuzz;
import vn.thac.reading.file.docx.DocxFuzz;
import vn.thac.reading.file.pdf.PdfFuzz;

/** What fuzzing kept, once more: inputs that reach far, and those that once found something. */
class FuzzCorpusTest {

  private static final Map<String, Consumer<byte[]>> TARGETS =
      Map.of(
          "text", TextFuzz::fuzzerTestOneInput,
          "docx", DocxFuzz::fuzzerTestOneInput,
          "pdf", PdfFuzz::fuzzerTestOneInput,
          "phrases", PhraseFuzz::fuzzerTestOneInput);
  private static final Duration NO_HANG = Duration.ofSeconds(5);

  @TestFactory
  Stream<DynamicTest> neitherFailsNorHangs() {
    return TARGETS.entrySet().stream()
        .flatMap(
            target ->
                inputs(target.getKey()).stream()
                    .map(
                        input ->
                            DynamicTest.dynamicTest(
                                target.getKey() + "/" + input.getFileName(),
                                () -> run(target.getValue(), Files.readAllBytes(input)))));
  }

  private static void run(Consumer<byte[]> target, byte[] input) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    target.accept(input);
    long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    assertThat(Duration.ofNanos(spent)).isLessThan(NO_HANG);
  }

  private static List<Path> inputs(String target) {
    try (Stream<Path> files =
        Files.list(
            Path.of(
                Objects.requireNonNull(FuzzCorpusTest.class.getResource("/fuzz/" + target))
                    .toURI()))) {
      List<Path> found = files.sorted().toList();
      assertThat(found).as(target).isNotEmpty();
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
