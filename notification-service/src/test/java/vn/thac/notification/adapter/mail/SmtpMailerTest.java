package vn.thac.notification.adapter.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thac.notification.domain.Letters.letter;
import static vn.thac.notification.domain.Letters.reminder;
import static vn.thac.notification.domain.Letters.returned;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.web.util.HtmlUtils;
import vn.thac.ground.MailSink;
import vn.thac.ground.Mails;
import vn.thac.notification.adapter.mail.ScriptedServer.Behaviour;
import vn.thac.notification.application.Mail;
import vn.thac.notification.application.Mailer.Delivery;
import vn.thac.notification.domain.Letter;
import vn.thac.notification.domain.Person;
import vn.thac.notification.domain.Urgency;
import vn.thac.testkit.SettableClock;

class SmtpMailerTest {

  private static final Letter LETTER =
      letter("2026-03-31", reminder("Tập huấn <hòa giải viên>", "2026-03-27", 1));

  private static final String FORGED = "Xem và cập nhật: http://example.org";

  private final SettableClock clock = SettableClock.at("2026-03-31T07:30");
  private ScriptedServer server;

  @BeforeEach
  void start() throws IOException {
    server = new ScriptedServer();
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  @Test
  void arrivesInVietnameseAsTextAndAsHtmlUnderItsOwnId(@TempDir Path folder) throws IOException {
    try (var sink = MailSink.start(folder, 0, clock);
        var mailer = mailer(sink.port())) {
      Delivery delivery = mailer.send(new Mail("m-1", LETTER, false));

      assertThat(delivery).isInstanceOf(Delivery.Accepted.class);
      var mail = new Mails(folder).all().getFirst();
      assertThat(mail.subject()).isEqualTo(LETTER.subject());
      assertThat(mail.to().getFirst()).contains("lan@minhhoa.example");
      assertThat(mail.messageId()).isEqualTo("<m-1@minhhoa.example>");
      assertThat(mail.text())
          .contains("Kính gửi Nguyễn Thị Lan,")
          .contains("Tập huấn <hòa giải viên>")
          .contains("Hạn: 27/03/2026")
          .contains("Vì sao hạn này: cuối quý theo mục III.2")
          .contains("  http://localhost:8080/tasks/")
          .contains("In English: 1 overdue – Văn phòng UBND xã Bình Minh")
          .contains("* Tập huấn <hòa giải viên>: due 27/03/2026, 2 working days overdue");
      assertThat(mail.html())
          .contains("Tập huấn &lt;hòa giải viên&gt;")
          .contains("<a href=\"http://localhost:8080/tasks/")
          .doesNotContain("<hòa", "href=\"http://localhost:8080\"");
    }
  }

  /** Whatever a person can type, in every place a letter has for it. */
  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\n\n", "\u0085", "\u2028", "\u000B", "\f", "\u202E\n"})
  void nothingThatWasTypedMakesALineOfItsOwn(String lineBreak, @TempDir Path folder)
      throws IOException {
    String typed =
        String.join(lineBreak, "Thiếu số liệu", "  Hạn: 31/12/2026", FORGED, "Bcc: x@y.example");
    var line = new Letter.Line(typed, typed, typed, "20/03/2026", typed, "bị trả lại", typed, "");
    var letter =
        new Letter(
            LETTER.to(),
            LETTER.day(),
            "Bị trả lại 1 báo cáo – " + typed,
            typed,
            "/reports/1",
            List.of(new Letter.Section(Urgency.RETURNED, List.of(line), "", "")),
            1,
            0,
            LETTER.owedAt());

    try (var sink = MailSink.start(folder, 0, clock);
        var mailer = mailer(sink.port())) {
      assertThat(mailer.send(new Mail("m-1", letter, false))).isInstanceOf(Delivery.Accepted.class);
    }

    var mail = new Mails(folder).all().getFirst();
    assertThat(mail.to()).containsExactly("lan@minhhoa.example");
    assertThat(mail.text().split("\\R|\u000B"))
        .filteredOn(one -> one.matches("\\W*(Hạn:|Bcc:|Xem và).*"))
        .containsExactly("  Hạn: 20/03/2026", "Xem và cập nhật: http://localhost:8080/reports/1");
    String once = "Thiếu số liệu Hạn: 31/12/2026 " + FORGED + " Bcc: x@y.example";
    assertThat(mail.text()).contains("  Cần sửa: " + once + "\n");
    assertThat(mail.html()).contains(once).contains("Cần sửa: " + once);
    assertThat(mail.subject()).isEqualTo("Bị trả lại 1 báo cáo – " + once);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "\"><a href='javascript:alert(1)'>x</a>",
        "</title></table><style>*{display:none}</style>",
        "{{7*7}}${7*7}%s%n"
      })
  void nothingThatWasTypedIsMarkup(String typed, @TempDir Path folder) throws IOException {
    var line = new Letter.Line(typed, typed, typed, "20/03/2026", typed, "bị trả lại", typed, "");
    var letter =
        new Letter(
            new Person("lan", typed, "lan@minhhoa.example"),
            LETTER.day(),
            typed,
            typed,
            "/reports/1",
            List.of(new Letter.Section(Urgency.RETURNED, List.of(line), "", "")),
            1,
            0,
            LETTER.owedAt());

    try (var sink = MailSink.start(folder, 0, clock);
        var mailer = mailer(sink.port())) {
      assertThat(mailer.send(new Mail("m-1", letter, false))).isInstanceOf(Delivery.Accepted.class);
    }

    var mail = new Mails(folder).all().getFirst();
    assertThat(mail.subject()).isEqualTo(typed);
    assertThat(mail.text()).contains("  Cần sửa: " + typed + "\n");
    assertThat(mail.html())
        .doesNotContain("<script", "<img", "<style", "javascript:alert(1)'>")
        .containsOnlyOnce("<a ")
        .containsOnlyOnce("</title>")
        .contains(HtmlUtils.htmlEscape(typed));
  }

  @Test
  void aWideGapDoesNotPushWordsToTheNextLineOfTheWindow(@TempDir Path folder) throws IOException {
    String typed = "Thiếu số liệu" + " \u00A0\u3000".repeat(60) + FORGED;
    try (var sink = MailSink.start(folder, 0, clock);
        var mailer = mailer(sink.port())) {
      mailer.send(new Mail("m-1", letter("2026-03-19", returned(typed)), false));
    }
    assertThat(new Mails(folder).all().getFirst().text()).contains("Thiếu số liệu " + FORGED);
  }

  @Test
  void keepsItsConnection() {
    try (var mailer = mailer(server.port())) {
      IntStream.range(0, 20)
          .forEach(
              i ->
                  assertThat(mailer.send(new Mail("m-" + i, LETTER, false)))
                      .isInstanceOf(Delivery.Accepted.class));
    }
    assertThat(server.connections).hasValue(1);
    assertThat(server.messageIds).hasSize(20).doesNotHaveDuplicates();
  }

  @Test
  void tellsApartWhatWillNeverBeTakenAndWhatWillLater() {
    server.next(
        Behaviour.GREYLIST, Behaviour.NO_SUCH_USER, Behaviour.REFUSE_CONTENT, Behaviour.CLOSING);
    try (var mailer = mailer(server.port())) {
      assertThat(send(mailer)).isEqualTo("Delayed 451 4.7.1 try again later");
      assertThat(send(mailer)).isEqualTo("Refused 550 5.1.1 no such user");
      assertThat(send(mailer)).isEqualTo("Refused 554 5.7.1 not this one");
      assertThat(send(mailer)).isEqualTo("Unreached 421 4.3.2 going down");
      assertThat(send(mailer)).isEqualTo("Accepted 250 2.0.0 taken as 1");
    }
  }

  @Test
  void knowsThatItDoesNotKnowWhenTheLineBreaksBeforeTheAnswer() {
    server.next(Behaviour.TAKE_AND_DROP_THE_LINE, Behaviour.TAKE_AND_FALL_SILENT, Behaviour.TAKE);
    try (var mailer = mailer(server.port())) {
      assertThat(send(mailer)).startsWith("BrokenOff");
      assertThat(send(mailer)).startsWith("BrokenOff"); // after its read time-out
      assertThat(send(mailer)).startsWith("Accepted");
    }
    // the receiver can tell the copies: all three bear the same id
    assertThat(server.messageIds).hasSize(3).containsOnly("<m@minhhoa.example>");
  }

  @Test
  void saysWhenThereIsNoServer() throws IOException {
    int port = server.port();
    server.close();
    try (var mailer = mailer(port)) {
      assertThat(send(mailer)).startsWith("Unreached");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lan@minhhoa.example\r\nBcc: all@minhhoa.example",
        "lan@minhhoa.example>\nRCPT TO:<x@y.example",
        "a,b@minhhoa.example",
        "l\u010Dn@minhhoa.example",
        "lan",
        ""
      })
  void refusesAnAddressThatCouldSayMoreThanItself(String address) {
    try (var mailer = mailer(server.port())) {
      assertThat(mailer.send(new Mail("m", to(new Person("lan", "Lan", address)), false)))
          .isInstanceOf(Delivery.Refused.class);
    }
    assertThat(server.connections).hasValue(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Lan\r\nBcc: x@y.example", "Lan\u0000", "Lan\u010A", "Lan\u2028x"})
  void refusesANameWithALineBreakInIt(String name) {
    try (var mailer = mailer(server.port())) {
      assertThat(
              mailer.send(new Mail("m", to(new Person("lan", name, "lan@minhhoa.example")), false)))
          .isInstanceOf(Delivery.Refused.class);
    }
  }

  private static String send(SmtpMailer mailer) {
    return switch (mailer.send(new Mail("m", LETTER, false))) {
      case Delivery.Accepted it -> "Accepted " + it.answer();
      case Delivery.Refused it -> "Refused " + it.answer();
      case Delivery.Delayed it -> "Delayed " + it.answer();
      case Delivery.Unreached it -> "Unreached " + it.why();
      case Delivery.BrokenOff it -> "BrokenOff " + it.why();
      case Delivery.NotTried it -> "NotTried " + it.why();
    };
  }

  private static Letter to(Person person) {
    return new Letter(
        person,
        LETTER.day(),
        LETTER.subject(),
        LETTER.english(),
        LETTER.open(),
        LETTER.sections(),
        LETTER.about(),
        LETTER.more(),
        LETTER.owedAt());
  }

  private SmtpMailer mailer(int port) {
    var settings = new JavaMailSenderImpl();
    settings.setHost("127.0.0.1");
    settings.setPort(port);
    settings.getJavaMailProperties().setProperty("mail.smtp.timeout", "500");
    settings.getJavaMailProperties().setProperty("mail.smtp.localhost", "localhost");
    return new SmtpMailer(
        settings,
        "nhac-viec@minhhoa.example",
        "Thác – nhắc việc",
        "dieu-phoi@minhhoa.example",
        "http://localhost:8080",
        clock,
        InstantSource.system());
  }
}
