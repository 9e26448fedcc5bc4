package vn.thac.notification.adapter.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.thac.notification.application.Mail;
import vn.thac.notification.application.Mailer;

/**
 * Talks SMTP. Connections are kept and used again, one dialogue at a time each: connecting for
 * every mail is sixty times slower.
 */
public final class SmtpMailer implements Mailer, AutoCloseable {

  static {
    // Else it is looked for in every jar, for each header and part of each letter: a third of the
    // time that a letter takes.
    System.setProperty("jakarta.mail.util.StreamProvider", MailStreamProvider.class.getName());
  }

  /** A connection that rested longer is asked whether it still stands. */
  private static final Duration FRESH = Duration.ofSeconds(5);

  private record Line(SMTPTransport transport, Instant usedAt) {}

  private final JavaMailSenderImpl server;
  private final Envelope envelope;
  private final Clock clock;
  private final InstantSource machine;
  private final ConcurrentLinkedDeque<Line> idle = new ConcurrentLinkedDeque<>();

  /**
   * @param from the sender's address, also where the Message-ID gets its domain from
   * @param portal where a reader is sent to
   */
  public SmtpMailer(
      JavaMailSenderImpl server,
      String from,
      String fromName,
      String replyTo,
      String portal,
      Clock clock,
      InstantSource machine) {
    this.server = server;
    server.getJavaMailProperties().put("mail.smtp.socketFactory", new PromptSockets());
    server.getJavaMailProperties().put("mail.smtp.socketFactory.fallback", "false");
    this.envelope = new Envelope(from, fromName, replyTo, portal);
    this.clock = clock;
    this.machine = machine;
  }

  @Override
  public Delivery send(Mail mail) {
    MimeMessage message;
    try {
      message = envelope.around(mail, server.getSession(), clock.instant());
    } catch (Unmailable | MessagingException | UnsupportedEncodingException e) {
      return new Delivery.Refused("không gửi được: " + e.getMessage());
    }
    SMTPTransport line;
    try {
      line = open(server.getSession());
    } catch (MessagingException e) {
      return new Delivery.Unreached(SmtpAnswers.words(e));
    }
    try {
      Address[] to = message.getAllRecipients();
      line.sendMessage(message, to);
      String answer = line.getLastServerResponse();
      idle.addFirst(new Line(line, machine.instant()));
      return new Delivery.Accepted(SmtpAnswers.shorten(answer));
    } catch (MessagingException e) {
      close(line); // what state it is in is anybody's guess
      return SmtpAnswers.deliveryOf(e);
    }
  }

  private SMTPTransport open(Session session) throws MessagingException {
    for (Line line = idle.pollFirst(); line != null; line = idle.pollFirst()) {
      boolean fresh = line.usedAt().plus(FRESH).isAfter(machine.instant());
      if (fresh || line.transport().isConnected()) {
        return line.transport();
      }
      close(line.transport());
    }
    String protocol = server.getProtocol();
    Transport transport = session.getTransport(protocol == null ? "smtp" : protocol);
    if (!(transport instanceof SMTPTransport smtp)) {
      throw new MessagingException("no SMTP transport but " + transport.getClass());
    }
    smtp.connect(
        server.getHost(), server.getPort(), text(server.getUsername()), server.getPassword());
    return smtp;
  }

  private static @Nullable String text(@Nullable String username) {
    return username == null || username.isBlank() ? null : username;
  }

  private static void close(SMTPTransport line) {
    try {
      line.close();
    } catch (MessagingException e) {
      // It is being given up; that it could not say goodbye changes nothing.
    }
  }

  @Override
  public void close() {
    for (Line line = idle.pollFirst(); line != null; line = idle.pollFirst()) {
      close(line.transport());
    }
  }
}
