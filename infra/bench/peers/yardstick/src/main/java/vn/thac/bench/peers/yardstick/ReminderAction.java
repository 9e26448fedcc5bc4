package vn.thac.bench.peers.yardstick;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * What a reminder does when it fires: nothing, or send a mail. Where one mail tells of several
 * reminders, the first of them sends it and the others are spared: merging costs the peer nothing.
 */
final class ReminderAction implements IntConsumer, AutoCloseable {

  private final Optional<Mails> mails;
  private final int perMail;
  private volatile Fired expected = new Fired("none", 0, 0, _ -> Instant.MAX);

  ReminderAction(Optional<String> smtp, int connections, int perMail)
      throws IOException, MessagingException {
    this.perMail = perMail;
    this.mails =
        smtp.isPresent()
            ? Optional.of(new Mails(smtp.get(), connections, perMail))
            : Optional.empty();
  }

  void expect(Fired fired) {
    expected = fired;
  }

  @Override
  public void accept(int number) {
    Fired fired = expected;
    try {
      fired.mustHave(number);
      if (mails.isPresent() && number % perMail == 0) {
        mails.get().send(number);
      }
    } catch (MessagingException | InterruptedException | RuntimeException e) {
      fired.fail(e);
      throw new IllegalStateException(e);
    }
    fired.note(number, Instant.now());
  }

  @Override
  public void close() throws MessagingException {
    if (mails.isPresent()) {
      mails.get().close();
    }
  }
}
