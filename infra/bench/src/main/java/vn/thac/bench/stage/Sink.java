package vn.thac.bench.stage;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A mail server that takes everything at once and remembers when. */
public final class Sink implements AutoCloseable {

  private static final byte[] OK = "250 OK\r\n".getBytes(ISO_8859_1);

  private final ServerSocket server;
  private final Collection<Socket> connections = new CopyOnWriteArraySet<>();
  private final Queue<Taken> taken = new ConcurrentLinkedQueue<>();
  private final AtomicInteger count = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();

  private Sink(ServerSocket server) {
    this.server = server;
  }

  /** A message, when its last line was in. */
  public record Taken(Instant at, byte[] message) {}

  /** Takes mail on that port. */
  public static Sink on(int port) throws IOException {
    Sink sink = new Sink(new ServerSocket(port, 100, InetAddress.getLoopbackAddress()));
    Thread.ofPlatform().name("sink").daemon().start(sink::accept);
    return sink;
  }

  public int port() {
    return server.getLocalPort();
  }

  /** How many were taken and not yet asked for. */
  public int count() {
    return count.get();
  }

  /** The most connections there were at a time. */
  public int mostConnections() {
    return most.get();
  }

  /** Everything taken so far, which is then forgotten. */
  public List<Taken> empty() {
    List<Taken> all = new ArrayList<>();
    for (Taken one = taken.poll(); one != null; one = taken.poll()) {
      all.add(one);
      count.decrementAndGet();
    }
    return all;
  }

  private void accept() {
    try {
      while (true) {
        Socket connection = server.accept();
        connection.setTcpNoDelay(true);
        connections.add(connection);
        most.accumulateAndGet(connections.size(), Math::max);
        Thread.ofPlatform().daemon().start(() -> talk(connection));
      }
    } catch (IOException e) {
      if (!server.isClosed()) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void talk(Socket connection) {
    try (connection;
        InputStream in = new BufferedInputStream(connection.getInputStream(), 1 << 16)) {
      OutputStream out = connection.getOutputStream();
      out.write("220 sink\r\n".getBytes(ISO_8859_1));
      String line = line(in);
      while (line != null) {
        String command = line.toUpperCase(Locale.ROOT);
        if (command.startsWith("DATA")) {
          out.write("354 go on\r\n".getBytes(ISO_8859_1));
          byte[] message = message(in);
          taken.add(new Taken(Instant.now(), message));
          count.incrementAndGet();
          out.write(OK);
        } else if (command.startsWith("QUIT")) {
          out.write("221 bye\r\n".getBytes(ISO_8859_1));
          break;
        } else {
          out.write(OK);
        }
        line = line(in);
      }
    } catch (SocketException e) {
      // the sender is gone, which is its own affair
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      connections.remove(connection);
    }
  }

  private static @Nullable String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int read = in.read(); read >= 0; read = in.read()) {
      if (read == '\n') {
        return line.toString(ISO_8859_1).strip();
      }
      line.write(read);
    }
    return null;
  }

  /** Up to the line that holds nothing but a dot. */
  private static byte[] message(InputStream in) throws IOException {
    byte[] end = "\r\n.\r\n".getBytes(ISO_8859_1);
    ByteArrayOutputStream message = new ByteArrayOutputStream(4_096);
    int matched = 2; // an empty message begins where a line has just ended
    for (int read = in.read(); read >= 0; read = in.read()) {
      message.write(read);
      if (read == end[matched]) {
        matched++;
        if (matched == end.length) {
          return message.toByteArray();
        }
      } else {
        matched = read == '\r' ? 1 : 0;
      }
    }
    throw new SocketException("the sender broke off");
  }

  @Override
  public void close() throws IOException {
    server.close();
    for (Socket connection : connections) {
      connection.close();
    }
  }
}
