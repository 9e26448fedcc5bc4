package vn.thac.trial;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a crowd says it was answered, by which the trial is judged. */
class CrowdTest {

  private static final List<String> HEADS = List.of("POST / HTTP/1.1\r\n");
  private static final int MORE_THAN_ANY_BUFFER = 16 << 20;

  private final ServerSocket server = listening();

  @AfterEach
  void close() throws IOException {
    server.close();
  }

  @Test
  void whatWasHungUpOnIsNoAnswer() throws Exception {
    try (Crowd crowd = importing(1)) {
      for (int i = 0; i < 3; i++) {
        server.accept().close();
      }
      answer("422 Unprocessable Content");
      answer("503 Service Unavailable");
      answer("500 Internal Server Error");

      await().untilAsserted(() -> assertThat(crowd.answered()).isEqualTo(3));
      assertThat(crowd.dropped()).isEqualTo(3);
      assertThat(crowd.importsByStatus()).isEqualTo(Map.of(422, 1L, 500, 1L, 503, 1L));
      assertThat(crowd.failed()).isEqualTo(1);
    }
  }

  @Test
  void anAnswerBeforeTheBodyIsInIsHeard() throws Exception {
    try (Crowd crowd = importing(MORE_THAN_ANY_BUFFER)) {
      answer("429 Too Many Requests");

      await().untilAsserted(() -> assertThat(crowd.importsByStatus()).containsKey(429));
      assertThat(crowd.dropped()).isZero();
    }
  }

  private Crowd importing(int size) {
    return new Crowd(server.getLocalPort()).importers(HEADS, List.of(new byte[size]));
  }

  /** Says it at once and stays until the sender has gone. */
  private void answer(String status) throws IOException {
    try (Socket sender = server.accept()) {
      sender.getOutputStream().write("HTTP/1.1 %s\r\n\r\n".formatted(status).getBytes(US_ASCII));
      sender.shutdownOutput();
      sender.getInputStream().transferTo(OutputStream.nullOutputStream());
    }
  }

  private static ServerSocket listening() {
    try {
      return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
