package vn.thac.bench.limit;

import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** The same mails, sent by nothing but Jakarta Mail over connections that stay open. */
public final class BareMail {

  /** Jakarta Mail holds the end of a mail back until its beginning is acknowledged. */
  public enum Sockets {
    AS_THEY_COME,
    /** Nothing is held back, as notification-service does it. */
    PROMPT;

    /** For a line of text. */
    public String words() {
      return this == PROMPT ? "its sockets prompt" : "as it comes";
    }
  }

  private final int port;
  private final Sockets sockets;
  private final Session session;

  public BareMail(int port, Sockets sockets) {
    this.port = port;
    this.sockets = sockets;
    Properties settings = new Properties();
    settings.setProperty("mail.smtp.localhost", "localhost"); // else the name is looked up
    settings.setProperty("mail.from", "nhac-viec@thac.invalid");
    this.session = Session.getInstance(settings);
  }

  /** How many a second; the messages are made before the clock runs. */
  public double perSecond(List<byte[]> mails, int connections) throws Exception {
    Queue<MimeMessage> left = new ConcurrentLinkedQueue<>();
    for (byte[] mail : mails) {
      left.add(new MimeMessage(session, new ByteArrayInputStream(mail)));
    }
    long begun = System.nanoTime();
    try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
      List<Future<?>> sending = new ArrayList<>();
      for (int i = 0; i < connections; i++) {
        sending.add(
            threads.submit(
                () -> {
                  send(left);
                  return null;
                }));
      }
      for (Future<?> one : sending) {
        one.get();
      }
    }
    return mails.size() / ((System.nanoTime() - begun) / 1e9);
  }

  private void send(Queue<MimeMessage> left) throws Exception {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        SMTPTransport connection = new SMTPTransport(session, new URLName("smtp://127.0.0.1"))) {
      socket.setTcpNoDelay(sockets == Sockets.PROMPT);
      connection.connect(socket);
      for (MimeMessage mail = left.poll(); mail != null; mail = left.poll()) {
        connection.sendMessage(mail, mail.getAllRecipients());
      }
    }
  }
}
