package vn.thac.reading.apart;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thac.reading.Reading;
import vn.thac.reading.ReadingRefused;
import vn.thac.reading.ReadingResult;
import vn.thac.reading.document.DocumentReader;
import vn.thac.reading.document.HostileDocument;
import vn.thac.reading.document.Invented;
import vn.thac.reading.document.InventedDocx;
import vn.thac.reading.document.InventedPdf;
import vn.thac.reading.document.InventedPlans;
import vn.thac.reading.document.WorstDocument;

/** Each document in a process of its own, so two at a time. */
@Execution(ExecutionMode.CONCURRENT)
class ReadingProcessTest {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration AND_TO_BEGIN_AND_END = Duration.ofSeconds(10);

  private final ReadingProcess process = new ReadingProcess(PATIENCE);
  private final DocumentReader here = new DocumentReader(PATIENCE);

  @Test
  void readsInAProcessOfItsOwnWhatIsReadInThisOne() {
    Invented plan = InventedPlans.libraries();

    for (byte[] document :
        List.of(
            plan.asText().getBytes(UTF_8),
            plan.asMarkdown().getBytes(UTF_8),
            InventedDocx.of(plan),
            InventedPdf.of(plan))) {
      assertThat(process.read(document)).isInstanceOf(Reading.class).isEqualTo(here.read(document));
    }
  }

  @ParameterizedTest
  @EnumSource(HostileDocument.class)
  void passesARefusalOn(HostileDocument hostile) {
    assertThat(process.read(hostile.bytes())).isEqualTo(here.read(hostile.bytes()));
  }

  @Test
  void readsOneAfterTheOtherWhateverCameBefore() {
    byte[] text = InventedPlans.libraries().asText().getBytes(UTF_8);
    ReadingResult reading = here.read(text);

    assertThat(process.read(text)).isEqualTo(reading);
    assertThat(code(process.read("%PDF-1.7".getBytes(US_ASCII)))).isEqualTo("document-corrupt");
    assertThat(process.read(text)).isEqualTo(reading);
  }

  /** One that has said everything ends, and what it said is heard to the end. */
  @Test
  void readsASoundDocumentHoweverManyComeAtOnce() {
    byte[] text = InventedPlans.libraries().asText().getBytes(UTF_8);
    ReadingResult reading = here.read(text);

    assertThat(IntStream.range(0, 60).parallel().mapToObj(i -> process.read(text)))
        .containsOnly(reading);
  }

  @Test
  void whatIsReadBeforehandIsRead() throws IOException {
    assertThat(Rehearsal.pages())
        .hasSize(3)
        .allSatisfy(page -> assertThat(here.read(page)).isInstanceOf(Reading.class));
  }

  @ParameterizedTest
  @EnumSource(WorstDocument.class)
  void whateverItIsItIsReadOrRefusedInTime(WorstDocument worst) {
    byte[] document = worst.bytes();
    long before = System.nanoTime();

    ReadingResult result = process.read(document);

    Duration taken = Duration.ofNanos(System.nanoTime() - before);
    System.out.println(worst + ": " + outcome(result) + " in " + taken.toMillis() + " ms");
    assertThat(outcome(result)).matches(worst.outcome());
    assertThat(taken).isLessThan(PATIENCE.plus(AND_TO_BEGIN_AND_END));
  }

  @Test
  void twoOfTheWorstAtOnceEndNothingButTheirProcesses() {
    byte[] bomb = WorstDocument.PDF_STRING.bytes();
    List<CompletableFuture<String>> both =
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> code(process.read(bomb))))
            .limit(2)
            .toList();

    assertThat(both.stream().map(CompletableFuture::join)).containsOnly("document-too-complex");
    assertThat(process.read(InventedDocx.of(InventedPlans.libraries())))
        .isInstanceOf(Reading.class);
  }

  @Test
  void endsWhatTakesTooLong() {
    byte[] slow = WorstDocument.PDF_OPERATORS.bytes();
    long before = System.nanoTime();

    assertThat(code(new ReadingProcess(Duration.ofSeconds(3)).read(slow)))
        .isEqualTo("document-too-complex");
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
  }

  /** What is the machine's fault is not said to be the document's. */
  @Test
  void whereNoProcessBeginsItIsNoFaultOfTheDocument() {
    byte[] text = InventedPlans.libraries().asText().getBytes(UTF_8);

    for (String java : List.of("/nowhere/java", "/bin/false")) {
      assertThatThrownBy(() -> new ReadingProcess(PATIENCE, java).read(text))
          .isInstanceOf(ReadingProcess.NotBegun.class);
    }
  }

  private static String code(ReadingResult result) {
    return ((ReadingRefused) result).code();
  }

  private static String outcome(ReadingResult result) {
    return result instanceof Reading ? "read" : code(result);
  }
}
