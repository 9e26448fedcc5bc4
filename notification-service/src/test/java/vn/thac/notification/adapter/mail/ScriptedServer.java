package vn.thac.notification.adapter.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that behaves as badly as it is told to, mail by mail. */
final class ScriptedServer implements AutoCloseable {

  /** What it does with one mail. */
  enum Behaviour {
    TAKE,
    GREYLIST,
    NO_SUCH_USER,
    REFUSE_CONTENT,
    CLOSING,
    TAKE_AND_DROP_THE_LINE,
    TAKE_AND_FALL_SILENT
  }

  private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final Queue<Behaviour> script = new ConcurrentLinkedQueue<>();
  private final List<Socket> open = new CopyOnWriteArrayList<>();
  final List<String> messageIds = new CopyOnWriteArrayList<>();
  final AtomicInteger connections = new AtomicInteger();

  ScriptedServer() throws IOException {
    Thread.ofVirtual().start(this::accept);
  }

  int port() {
    return socket.getLocalPort();
  }

  /** The next mails, in order; after them every mail is taken. */
  void next(Behaviour... behaviours) {
    script.addAll(List.of(behaviours));
  }

  private void accept() {
    try {
      while (true) {
        Socket line = socket.accept();
        connections.incrementAndGet();
        open.add(line);
        Thread.ofVirtual().start(() -> talk(line));
      }
    } catch (IOException e) {
      // closed by the test
    }
  }

  private void talk(Socket line) {
    try (line) {
      var in = new BufferedReader(new InputStreamReader(line.getInputStream(), US_ASCII));
      OutputStream out = line.getOutputStream();
      say(out, "220 scripted");
      Behaviour now = Behaviour.TAKE;
      for (String command = in.readLine(); command != null; command = in.readLine()) {
        switch (command.substring(0, Math.min(4, command.length())).toUpperCase()) {
          case "MAIL" -> {
            Behaviour next = script.poll();
            now = next == null ? Behaviour.TAKE : next;
            say(out, now == Behaviour.CLOSING ? "421 4.3.2 going down" : "250 ok");
          }
          case "RCPT" -> say(out, answerToRecipient(now));
          case "DATA" -> {
            say(out, "354 go on");
            String id = readMail(in);
            if (now == Behaviour.REFUSE_CONTENT) {
              say(out, "554 5.7.1 not this one");
              continue;
            }
            messageIds.add(id);
            if (now == Behaviour.TAKE_AND_DROP_THE_LINE) {
              return;
            }
            if (now != Behaviour.TAKE_AND_FALL_SILENT) {
              say(out, "250 2.0.0 taken as " + messageIds.size());
            }
          }
          case "QUIT" -> {
            say(out, "221 bye");
            return;
          }
          default -> say(out, "250 ok");
        }
      }
    } catch (IOException e) {
      // the other side went away
    }
  }

  private static String answerToRecipient(Behaviour now) {
    return switch (now) {
      case GREYLIST -> "451 4.7.1 try again later";
      case NO_SUCH_USER -> "550 5.1.1 no such user";
      default -> "250 ok";
    };
  }

  private static String readMail(BufferedReader in) throws IOException {
    String id = "";
    for (String text = in.readLine(); text != null && !text.equals("."); text = in.readLine()) {
      if (text.startsWith("Message-ID: ")) {
        id = text.substring("Message-ID: ".length());
      }
    }
    return id;
  }

  private static void say(OutputStream out, String words) throws IOException {
    out.write((words + "\r\n").getBytes(US_ASCII));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    socket.close();
    for (Socket line : open) {
      line.close();
    }
  }
}
