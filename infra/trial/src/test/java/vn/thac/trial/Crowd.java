package vn.thac.trial;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Clients that nobody would want, all at once, until closed. */
final class Crowd implements AutoCloseable {

  private static final long BETWEEN_DROPS_NANOS = 50_000_000;
  private static final int SMALLEST_WINDOW = 2048;
  private static final String SERVER_FAULT = "HTTP/1.1 5";
  private static final int COME_AGAIN = 503;

  private final int port;
  private final List<Socket> sockets = Collections.synchronizedList(new ArrayList<>());
  private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
  private final AtomicLong answered = new AtomicLong();
  private final AtomicLong failed = new AtomicLong();
  private final AtomicLong dropped = new AtomicLong();
  private final Map<Integer, Long> importsByStatus = new ConcurrentHashMap<>();
  private volatile boolean closed;

  Crowd(int port) {
    this.port = port;
  }

  /** Answers that came back, whatever they said. */
  long answered() {
    return answered.get();
  }

  /** Answers that own up to a fault of the platform. */
  long failed() {
    return failed.get();
  }

  /** Imports that the platform hung up on without a word. */
  long dropped() {
    return dropped.get();
  }

  /** How often an import was answered with each status. */
  Map<Integer, Long> importsByStatus() {
    return new TreeMap<>(importsByStatus);
  }

  /** Connections that say nothing. */
  Crowd idle(int number) throws IOException {
    for (int i = 0; i < number; i++) {
      open();
    }
    return this;
  }

  /** Ask for much, again and again, and do not read it. */
  Crowd slowReaders(int number, String head) throws IOException {
    for (int i = 0; i < number; i++) {
      Socket socket = new Socket();
      socket.setReceiveBufferSize(SMALLEST_WINDOW);
      sockets.add(socket);
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      go(() -> send(socket, (head + "\r\n").repeat(200).getBytes(US_ASCII)));
    }
    return this;
  }

  /** Send a body that never ends, a piece at a time, or as fast as it is taken. */
  Crowd endlessBodies(int number, String head, boolean dropByDrop) throws IOException {
    byte[] piece = "1000\r\n%s\r\n".formatted("x".repeat(0x1000)).getBytes(US_ASCII);
    byte[] drop = "1\r\nx\r\n".getBytes(US_ASCII);
    for (int i = 0; i < number; i++) {
      Socket socket = open();
      go(
          () -> {
            send(socket, (head + "Transfer-Encoding: chunked\r\n\r\n").getBytes(US_ASCII));
            while (!closed) {
              send(socket, dropByDrop ? drop : piece);
              if (dropByDrop) {
                LockSupport.parkNanos(BETWEEN_DROPS_NANOS);
              }
            }
          });
    }
    return this;
  }

  /** So many requests as fast as they are answered, over so many connections. */
  Crowd burst(int requests, int connections, String head) throws IOException {
    byte[] request = (head + "\r\n").getBytes(US_ASCII);
    for (int i = 0; i < connections; i++) {
      Socket socket = open();
      go(
          () -> {
            InputStream in = socket.getInputStream();
            byte[] buffer = new byte[64 * 1024];
            for (int sent = 0; sent < requests / connections && !closed; sent++) {
              send(socket, request);
              int read = in.read(buffer);
              if (read < 0) {
                return;
              }
              if (new String(buffer, 0, read, US_ASCII).startsWith(SERVER_FAULT)) {
                failed.incrementAndGet();
              }
              while (in.available() > 0) {
                in.read(buffer);
              }
              answered.incrementAndGet();
            }
          });
    }
    return this;
  }

  /** Each of these people hands in all of these bodies, one after the other, and then again. */
  Crowd importers(List<String> heads, List<byte[]> bodies) {
    for (String head : heads) {
      go(
          () -> {
            for (int i = 0; !closed; i++) {
              handIn(head, bodies.get(i % bodies.size()));
            }
          });
    }
    return this;
  }

  private void handIn(String head, byte[] body) throws IOException {
    try (Socket socket = open()) {
      String answer = answer(socket, head, body);
      if (closed) {
        return;
      }
      if (answer.isEmpty()) {
        dropped.incrementAndGet();
        return;
      }
      int status = Integer.parseInt(answer.split(" ", 3)[1]);
      if (answer.startsWith(SERVER_FAULT) && status != COME_AGAIN) {
        failed.incrementAndGet();
        System.out.println(
            answer.lines().limit(1).toList() + " " + answer.lines().toList().getLast());
      }
      importsByStatus.merge(status, 1L, Long::sum);
      answered.incrementAndGet();
    }
  }

  /** What came back, which may be before the body was in; empty where nothing did. */
  private static String answer(Socket socket, String head, byte[] body) throws IOException {
    String length = "Connection: close\r\nContent-Length: %d\r\n\r\n".formatted(body.length);
    try {
      send(socket, (head + length).getBytes(US_ASCII));
      send(socket, body);
    } catch (SocketException refused) {
      // why may stand in what was answered
    }
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    try {
      socket.getInputStream().transferTo(answer);
    } catch (SocketException thrownOut) {
      // after what came
    }
    return answer.toString(US_ASCII);
  }

  /** Waits until so many answers came. */
  void awaitAnswers(int number) {
    long end = System.nanoTime() + Duration.ofMinutes(3).toNanos();
    while (answered() < number) {
      if (System.nanoTime() > end) {
        throw new AssertionError("only " + answered + " of " + number + " were answered");
      }
      LockSupport.parkNanos(BETWEEN_DROPS_NANOS);
    }
  }

  /** Waits until everybody has had their answers, which only a burst has an end of. */
  void awaitEnd() throws InterruptedException {
    people.shutdown();
    if (!people.awaitTermination(3, java.util.concurrent.TimeUnit.MINUTES)) {
      throw new AssertionError("a burst is not answered, only " + answered + " times");
    }
  }

  private Socket open() throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    sockets.add(socket);
    return socket;
  }

  private static void send(Socket socket, byte[] bytes) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(bytes);
    out.flush();
  }

  /** Being thrown out is what such a client must expect. */
  private void go(Deed deed) {
    people.execute(
        () -> {
          try {
            deed.run();
          } catch (IOException thrownOut) {
            return;
          }
        });
  }

  @Override
  public void close() throws IOException {
    closed = true;
    for (Socket socket : List.copyOf(sockets)) {
      socket.close();
    }
    people.shutdownNow();
  }

  private interface Deed {
    void run() throws IOException;
  }
}
