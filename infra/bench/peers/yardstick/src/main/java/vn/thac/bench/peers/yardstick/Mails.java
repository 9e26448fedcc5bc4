package vn.thac.bench.peers.yardstick;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.URLName;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.Socket;
import java.util.Date;
import java.util.Properties;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** Digests sent over connections that stay open, as many as there are threads to send. */
final class Mails implements AutoCloseable {

  private static final int LINES_SHOWN = 20;

  private final Session session;
  private final BlockingQueue<Transport> idle;
  private final String lines;
  private final String rows;

  /** {@code server} is host:port; every mail tells of so many reminders. */
  Mails(String server, int connections, int reminders) throws IOException, MessagingException {
    int colon = server.lastIndexOf(':');
    String host = server.substring(0, colon);
    int port = Integer.parseInt(server.substring(colon + 1));
    var settings = new Properties();
    settings.setProperty("mail.smtp.localhost", "localhost"); // else the name is looked up
    settings.setProperty("mail.from", "nhacviec@thac.example");
    session = Session.getInstance(settings);
    idle = new ArrayBlockingQueue<>(connections);
    for (int i = 0; i < connections; i++) {
      idle.add(connected(host, port));
    }
    int shown = Math.min(reminders, LINES_SHOWN);
    String line = "Hạn 31/12/2026: Rà soát, bổ sung kế hoạch phát triển kinh tế - xã hội";
    lines = (line + "\n").repeat(shown);
    rows = ("<tr><td>" + line + "</td></tr>").repeat(shown);
  }

  /** Its socket sends at once what it is given, as those of notification-service do. */
  private Transport connected(String host, int port) throws IOException, MessagingException {
    var socket = new Socket(host, port);
    socket.setTcpNoDelay(true);
    var transport = new SMTPTransport(session, new URLName("smtp://" + host));
    transport.connect(socket);
    return transport;
  }

  void send(int recipient) throws MessagingException, InterruptedException {
    MimeMessage mail = to(recipient);
    Transport transport = idle.take();
    try {
      transport.sendMessage(mail, mail.getAllRecipients());
    } finally {
      idle.add(transport);
    }
  }

  private MimeMessage to(int recipient) throws MessagingException {
    var mail = new MimeMessage(session);
    mail.setFrom(new InternetAddress("nhacviec@thac.example"));
    mail.setRecipient(
        Message.RecipientType.TO, new InternetAddress("can-bo-" + recipient + "@xa.example"));
    mail.setSubject("Việc sắp đến hạn của ông/bà " + recipient, "UTF-8");
    mail.setSentDate(new Date());
    var text = new MimeBodyPart();
    text.setText("Kính gửi ông/bà " + recipient + ",\n\n" + lines, "UTF-8");
    var html = new MimeBodyPart();
    html.setText(
        "<p>Kính gửi ông/bà " + recipient + ",</p><table>" + rows + "</table>", "UTF-8", "html");
    mail.setContent(new MimeMultipart("alternative", text, html));
    mail.saveChanges();
    return mail;
  }

  @Override
  public void close() throws MessagingException {
    for (Transport transport : idle) {
      transport.close();
    }
  }
}
