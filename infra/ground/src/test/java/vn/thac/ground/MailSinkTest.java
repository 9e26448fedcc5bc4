package vn.thac.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailSinkTest {

  private static final Instant NOW = Instant.parse("2026-03-24T01:00:00Z");

  @TempDir private Path folder;
  private MailSink sink;
  private Session session;

  @BeforeEach
  void start() throws IOException {
    sink = MailSink.start(folder, 0, InstantSource.fixed(NOW));
    Properties settings = new Properties();
    settings.put("mail.smtp.host", "127.0.0.1");
    settings.put("mail.smtp.port", String.valueOf(sink.port()));
    session = Session.getInstance(settings);
  }

  @AfterEach
  void stop() {
    sink.close();
  }

  @Test
  void keepsAVietnameseMessageWithBothParts() throws Exception {
    Transport.send(
        message("Nhắc việc: hạn 31/3", "Đồng chí còn 7 ngày.", "<p>Còn <b>7</b> ngày</p>"));

    assertThat(new Mails(folder).all())
        .singleElement()
        .satisfies(
            mail -> {
              assertThat(mail.from()).isEqualTo("thac@minhhoa.example");
              assertThat(mail.to()).containsExactly("an@minhhoa.example");
              assertThat(mail.subject()).isEqualTo("Nhắc việc: hạn 31/3");
              assertThat(mail.messageId()).isEqualTo("<rung-1@thac>");
              assertThat(mail.receivedAt()).isEqualTo(NOW);
              assertThat(mail.text()).isEqualTo("Đồng chí còn 7 ngày.");
              assertThat(mail.html()).contains("<b>7</b>");
            });
  }

  @Test
  void saysByWhichClockAMessageWasSentBesideTheMachines() throws Exception {
    MimeMessage message = message("một", "1", "");
    message.setSentDate(Date.from(NOW.plus(Duration.ofDays(60))));
    Transport.send(message);

    Mail mail = new Mails(folder).all().getFirst();
    assertThat(mail.sentAt()).isEqualTo(NOW.plus(Duration.ofDays(60)));
    assertThat(mail.receivedAt()).isEqualTo(NOW);
  }

  @Test
  void listsTheNewestFirstAndCountsOnAfterARestart() throws Exception {
    Transport.send(message("một", "1", ""));
    sink.close();
    start();
    Transport.send(message("hai", "2", ""));

    var mails = new Mails(folder);
    assertThat(mails.newest(1)).extracting(Mail::subject).containsExactly("hai");
    assertThat(mails.all()).extracting(Mail::subject).containsExactly("hai", "một");
    assertThat(mails.count()).isEqualTo(2);
    String name = mails.newest(1).getFirst().name();
    assertThat(mails.named(name)).map(Mail::subject).contains("hai");
    assertThat(mails.named("../" + name)).isEmpty();
  }

  @Test
  void refusesWhatIsTooBigAndKeepsNothingOfIt() throws Exception {
    MimeMessage big = message("to", "x".repeat(11 << 20), "");

    assertThatThrownBy(() -> Transport.send(big))
        .isInstanceOf(MessagingException.class)
        .hasMessageContaining("too big");
    try (var files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
    Transport.send(message("nhỏ", "1", ""));
    assertThat(new Mails(folder).count()).isEqualTo(1);
  }

  private MimeMessage message(String subject, String text, String html) throws Exception {
    MimeMessage message =
        new MimeMessage(session) {
          @Override
          protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<rung-1@thac>");
          }
        };
    message.setFrom(new InternetAddress("thac@minhhoa.example", "Kế hoạch", "UTF-8"));
    message.setRecipients(
        MimeMessage.RecipientType.TO,
        List.of(new InternetAddress("an@minhhoa.example", "Nguyễn Văn An", "UTF-8"))
            .toArray(InternetAddress[]::new));
    message.setSubject(subject, "UTF-8");
    if (html.isEmpty()) {
      message.setText(text, "UTF-8");
      return message;
    }
    var plain = new MimeBodyPart();
    plain.setText(text, "UTF-8");
    var rich = new MimeBodyPart();
    rich.setText(html, "UTF-8", "html");
    message.setContent(new MimeMultipart("alternative", plain, rich));
    return message;
  }
}
