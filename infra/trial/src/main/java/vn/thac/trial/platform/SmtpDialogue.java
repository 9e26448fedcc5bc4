package vn.thac.trial.platform;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Locale;

/** One sender's dialogue, as much of SMTP as a well-behaved sender needs. */
final class SmtpDialogue {

  private static final long SLOWNESS = 700;
  private static final long A_DAY = 86_400_000;
  private static final String OK = "250 2.0.0 OK";

  private final InputStream in;
  private final OutputStream out;
  private final MailServer server;

  SmtpDialogue(Socket line, MailServer server) throws IOException {
    this.in = new BufferedInputStream(line.getInputStream());
    this.out = line.getOutputStream();
    this.server = server;
  }

  /** Returns when the dialogue is over, by whoever's wish. */
  void run() throws IOException {
    say("220 localhost trial");
    boolean goesOn = true;
    while (goesOn) {
      String command = line();
      String verb = command.split(" ", 2)[0].toUpperCase(Locale.ROOT);
      switch (verb) {
        case "EHLO", "HELO" -> say("250 localhost");
        case "MAIL", "RCPT", "RSET", "NOOP" -> say(OK);
        case "DATA" -> goesOn = data();
        case "QUIT" -> {
          say("221 2.0.0 Bye");
          goesOn = false;
        }
        default -> say("502 5.5.1 Not known here: " + verb);
      }
    }
  }

  /** Whether the dialogue goes on after the message. */
  private boolean data() throws IOException {
    say("354 Go ahead");
    byte[] message = message();
    Manners manners = server.manners();
    switch (manners) {
      case PROMPT -> keep(message);
      case SLOW -> {
        await(manners, SLOWNESS);
        keep(message);
      }
      case BUSY -> {
        server.remember(message, Received.Outcome.PUT_OFF);
        say("451 4.3.2 Too busy, try later");
      }
      case REFUSING -> {
        server.remember(message, Received.Outcome.REFUSED);
        say("554 5.7.1 Not wanted");
      }
      case DROPPING -> {
        server.remember(message, Received.Outcome.TAKEN_UNSAID);
        return false;
      }
      case SILENT -> {
        server.remember(message, Received.Outcome.IGNORED);
        await(manners, A_DAY);
        return false;
      }
      case DEAD -> {
        return false;
      }
    }
    return true;
  }

  private void keep(byte[] message) throws IOException {
    server.remember(message, Received.Outcome.TAKEN);
    say("250 2.0.0 Kept");
  }

  private void await(Manners manners, long millis) throws IOException {
    try {
      server.awaitOther(manners, millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  private byte[] message() throws IOException {
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    for (String line = line(); !line.equals("."); line = line()) {
      String own = line.startsWith(".") ? line.substring(1) : line;
      message.write((own + "\r\n").getBytes(ISO_8859_1));
    }
    return message.toByteArray();
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException("the sender is gone");
      }
      if (next != '\r') {
        line.write(next);
      }
    }
    return line.toString(ISO_8859_1);
  }

  private void say(String line) throws IOException {
    out.write((line + "\r\n").getBytes(US_ASCII));
    out.flush();
  }
}
