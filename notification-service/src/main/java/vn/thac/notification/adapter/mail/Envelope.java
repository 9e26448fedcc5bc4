package vn.thac.notification.adapter.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Date;
import java.util.regex.Pattern;
import vn.thac.notification.application.Mail;

/**
 * Puts a letter into MIME. What could smuggle a header or a command is refused, not mended: control
 * characters anywhere, line breaks in disguise, and addresses of anything but plain ASCII.
 */
final class Envelope {

  private static final Pattern ADDRESS =
      Pattern.compile("[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})*");

  private final String from;
  private final String fromName;
  private final String replyTo;
  private final LetterText text;
  private final LetterHtml html;

  Envelope(String from, String fromName, String replyTo, String portal) {
    this.from = address(from);
    this.fromName = oneLine(fromName);
    this.replyTo = address(replyTo);
    this.text = new LetterText(new Portal(portal));
    this.html = new LetterHtml(new Portal(portal));
  }

  /**
   * @throws Unmailable where the letter holds what must not be sent
   */
  MimeMessage around(Mail mail, Session session, Instant now)
      throws MessagingException, UnsupportedEncodingException {
    var letter = mail.letter();
    String to = address(letter.to().email());
    var message = new WithItsOwnId(session, headerId(mail.messageId()));
    message.setFrom(new InternetAddress(from, fromName, UTF_8.name()));
    message.setReplyTo(new InternetAddress[] {new InternetAddress(replyTo)});
    message.setRecipient(
        Message.RecipientType.TO,
        new InternetAddress(to, oneLine(letter.to().name()), UTF_8.name()));
    message.setSubject(oneLine(letter.subject()), UTF_8.name());
    message.setSentDate(Date.from(now));
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("Content-Language", "vi, en");
    var both = new MimeMultipart("alternative");
    both.addBodyPart(part(text.of(letter), "plain"));
    both.addBodyPart(part(html.of(letter), "html"));
    message.setContent(both);
    message.saveChanges();
    return message;
  }

  private String headerId(String messageId) {
    return "<%s@%s>".formatted(oneLine(messageId), from.substring(from.indexOf('@') + 1));
  }

  private static MimeBodyPart part(String body, String subtype) throws MessagingException {
    var part = new MimeBodyPart();
    part.setText(body, UTF_8.name(), subtype);
    part.setHeader("Content-Transfer-Encoding", "base64");
    return part;
  }

  static String address(String address) {
    if (address.length() > 254 || !ADDRESS.matcher(address).matches()) {
      throw new Unmailable("địa chỉ thư không hợp lệ");
    }
    return address;
  }

  /** A character whose lower byte is a line break becomes one where a mailer narrows it. */
  static String oneLine(String words) {
    boolean bad =
        words
            .codePoints()
            .anyMatch(
                c ->
                    Character.isISOControl(c)
                        || c == 0x2028
                        || c == 0x2029
                        || (c > 0xFF && ((c & 0xFF) == '\r' || (c & 0xFF) == '\n')));
    if (bad) {
      throw new Unmailable("tên hoặc tiêu đề có ký tự điều khiển");
    }
    return words;
  }

  /** Jakarta Mail would make up an id of its own. */
  private static final class WithItsOwnId extends MimeMessage {
    private final String id;

    WithItsOwnId(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
