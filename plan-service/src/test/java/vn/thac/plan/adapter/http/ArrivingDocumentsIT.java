package vn.thac.plan.adapter.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.thac.testkit.Answers.problem;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thac.plan.Client;
import vn.thac.plan.RunningService;
import vn.thac.reading.document.InventedDocx;
import vn.thac.reading.document.InventedPlans;
import vn.thac.reading.document.WorstDocument;
import vn.thac.testkit.OnOneStore;
import vn.thac.testkit.Store;

/**
 * What bad senders and the worst of documents do to those who hand in theirs meanwhile: nothing.
 */
@OnOneStore("how documents arrive and are read; none is kept")
class ArrivingDocumentsIT {

  private static final String TRIED = "/api/v1/plans/imports?year=2026&dryRun=true";
  private static final Duration SOON = Duration.ofSeconds(8);
  private static final Duration BETWEEN_DROPS = Duration.ofSeconds(1);

  private final RunningService service;
  private final Client hung;
  private final Client mai;

  ArrivingDocumentsIT(Store store) {
    service = RunningService.on(store);
    hung = new Client(service, "hung");
    mai = new Client(service, "mai");
  }

  @AfterAll
  static void stop() {
    RunningService.stop();
  }

  @BeforeEach
  void settle() {
    Client.settle(service);
  }

  @Test
  void whoSendsSlowlyHoldsUpNobodyAndIsTold() throws Exception {
    try (Sender dripping = new Sender(true);
        Sender silent = new Sender(true)) {
      CompletableFuture<Void> drops = CompletableFuture.runAsync(dripping::drip);
      long before = System.nanoTime();

      assertThat(handIn(mai, document()).statusCode()).isEqualTo(200);
      assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(SOON);
      try (Sender third = new Sender(false)) {
        assertThat(third.answer()).startsWith("HTTP/1.1 429").contains("document-another");
      }
      assertThat(silent.answer()).startsWith("HTTP/1.1 408").contains("document-too-slow");
      assertThat(dripping.answer()).startsWith("HTTP/1.1 408").contains("document-too-slow");
      drops.join();
    }
    assertThat(handIn(hung, document()).statusCode()).isEqualTo(200);
  }

  @Test
  void whileADocumentArrivesNothingOfItHasAName() throws Exception {
    try (Sender silent = new Sender(true)) {
      silent.send("5\r\nabcde\r\n");
      assertThat(kept()).isEmpty();
      assertThat(silent.answer()).startsWith("HTTP/1.1 408");
    }
  }

  @Test
  void oneOfEachPersonIsReadAtATime() {
    byte[] slow = WorstDocument.PDF_OPERATORS.bytes();
    CompletableFuture<HttpResponse<String>> first =
        CompletableFuture.supplyAsync(() -> handIn(hung, slow));

    await()
        .atMost(Duration.ofSeconds(15))
        .untilAsserted(
            () -> assertThat(handIn(hung, document())).matches(problem(429, "document-another")));
    assertThat(handIn(mai, document()).statusCode()).isEqualTo(200);
    assertThat(first.join()).matches(problem(422, "document-too-complex"));
    assertThat(handIn(hung, document()).statusCode()).isEqualTo(200);
  }

  /** Twice at once, while others go on. */
  @ParameterizedTest
  @EnumSource(
      value = WorstDocument.class,
      names = {"CONTENT_TYPES", "STYLES", "TEXT_OF_WORD", "PDF_STRING", "MORE_SPACES", "COLUMNS"})
  void theWorstEndsNothing(WorstDocument worst) {
    byte[] document = worst.bytes();
    List<CompletableFuture<HttpResponse<String>>> both =
        Stream.of(hung, mai)
            .map(who -> CompletableFuture.supplyAsync(() -> handIn(who, document)))
            .toList();

    List<Duration> taken = new ArrayList<>();
    do {
      long before = System.nanoTime();
      assertThat(new Client(service, "chau").get("/api/v1/plans")).isNotNull();
      taken.add(Duration.ofNanos(System.nanoTime() - before));
    } while (!both.stream().allMatch(CompletableFuture::isDone));

    assertThat(taken).allMatch(each -> each.compareTo(SOON) < 0);
    assertThat(both.stream().map(CompletableFuture::join).map(HttpResponse::statusCode))
        .allMatch(status -> status == 200 || status == 422);
    assertThat(handIn(hung, document()).statusCode()).isEqualTo(200);
  }

  private static byte[] document() {
    return InventedDocx.of(InventedPlans.libraries());
  }

  private static HttpResponse<String> handIn(Client who, byte[] document) {
    return who.hand(TRIED, document, Map.of("Content-Type", "application/octet-stream"));
  }

  private static List<Path> kept() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("thac-document-"))
          .toList();
    }
  }

  /** A connection of hung's on which a document is begun. */
  private final class Sender implements AutoCloseable {
    private final Socket socket;
    private volatile boolean answered;

    Sender(boolean chunked) throws IOException {
      socket = new Socket(InetAddress.getLoopbackAddress(), service.port());
      socket.setSoTimeout(30_000);
      send(
          "POST %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n%s\r\n\r\n"
              .formatted(
                  TRIED,
                  service.token("hung"),
                  chunked ? "Transfer-Encoding: chunked" : "Content-Length: 1000000"));
    }

    void send(String text) throws IOException {
      socket.getOutputStream().write(text.getBytes(US_ASCII));
      socket.getOutputStream().flush();
    }

    /** A byte every so often, until there is an answer. */
    void drip() {
      try {
        while (!socket.isClosed() && !answered) {
          send("1\r\na\r\n");
          LockSupport.parkNanos(BETWEEN_DROPS.toNanos());
        }
      } catch (IOException e) {
        // it was hung up on
      }
    }

    /** All that is answered, up to the end of the connection or of a silence. */
    String answer() throws IOException {
      StringBuilder answer = new StringBuilder();
      byte[] piece = new byte[8192];
      try {
        for (int read = socket.getInputStream().read(piece);
            read >= 0;
            read = socket.getInputStream().read(piece)) {
          answer.append(new String(piece, 0, read, UTF_8));
          if (answer.indexOf("\"code\"") > 0) {
            answered = true;
            break;
          }
        }
      } catch (SocketException e) {
        answer.append(" and hung up");
      }
      return answer.toString();
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
