package vn.thac.trial.platform;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.thac.ground.Mail;

/**
 * A mail server that behaves as it is told to and remembers every message that came to its end. Our
 * own dialogue, since a library's would be too polite to drop a line in the middle of one.
 */
public final class MailServer implements AutoCloseable {

  private final int port;
  private final InstantSource machine = InstantSource.system();
  private final Set<Socket> lines = ConcurrentHashMap.newKeySet();
  private final List<Received> received = new ArrayList<>();
  private Manners manners = Manners.DEAD;
  private @Nullable ServerSocket door;

  private MailServer(int port) {
    this.port = port;
  }

  /** Takes everything at once, until it is told otherwise. */
  public static MailServer start(int port) throws IOException {
    MailServer server = new MailServer(port);
    server.behave(Manners.PROMPT);
    return server;
  }

  /** From now on; whoever is in the middle of a message may still meet the manners before. */
  public synchronized void behave(Manners next) throws IOException {
    manners = next;
    notifyAll();
    if (next == Manners.DEAD) {
      shut();
    } else if (door == null) {
      open();
    }
  }

  private void open() throws IOException {
    ServerSocket opened = new ServerSocket();
    opened.setReuseAddress(true);
    opened.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 100);
    door = opened;
    Thread.ofVirtual().name("mail server").start(() -> welcome(opened));
  }

  private void shut() throws IOException {
    if (door != null) {
      door.close();
      door = null;
    }
    for (Socket line : lines) {
      line.close();
    }
  }

  private void welcome(ServerSocket opened) {
    while (!opened.isClosed()) {
      try {
        Socket line = opened.accept();
        lines.add(line);
        Thread.ofVirtual().name("mail dialogue").start(() -> talk(line));
      } catch (IOException e) {
        if (!opened.isClosed()) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  private void talk(Socket line) {
    try (line) {
      new SmtpDialogue(line, this).run();
    } catch (IOException e) {
      // The line was cut, by the one who sends or by ourselves: that is what a trial is for.
    } finally {
      lines.remove(line);
    }
  }

  synchronized Manners manners() {
    return manners;
  }

  /** Returns when the manners are others, or after so many milliseconds. */
  synchronized void awaitOther(Manners than, long atMost) throws InterruptedException {
    long end = System.nanoTime() + atMost * 1_000_000;
    for (long left = atMost; manners == than && left > 0; ) {
      wait(left);
      left = (end - System.nanoTime()) / 1_000_000;
    }
  }

  void remember(byte[] message, Received.Outcome outcome) throws IOException {
    synchronized (received) {
      Mail mail =
          Mail.read(
              String.valueOf(received.size()),
              machine.instant(),
              new ByteArrayInputStream(message));
      received.add(new Received(mail, outcome));
    }
  }

  /** Everything that came to its end, the oldest first. */
  public List<Received> received() {
    synchronized (received) {
      return List.copyOf(received);
    }
  }

  /** How many messages came to their end. */
  public int count() {
    synchronized (received) {
      return received.size();
    }
  }

  @Override
  public void close() throws IOException {
    behave(Manners.DEAD);
  }
}
