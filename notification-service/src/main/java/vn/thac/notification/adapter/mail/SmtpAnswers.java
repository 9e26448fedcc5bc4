package vn.thac.notification.adapter.mail;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import vn.thac.notification.application.Mailer.Delivery;

/** What a mail server's refusal, or its silence, means. */
final class SmtpAnswers {

  private static final int CLOSING = 421;
  private static final int LONGEST = 300;

  private SmtpAnswers() {}

  /** 5xx is for good, 4xx is not; without a code nobody knows whether the mail was taken. */
  static Delivery deliveryOf(MessagingException e) {
    int code = codeOf(e);
    String words = words(e);
    if (code >= 500) {
      return new Delivery.Refused(words);
    }
    if (code == CLOSING) {
      return new Delivery.Unreached(words);
    }
    return code >= 400 ? new Delivery.Delayed(words) : new Delivery.BrokenOff(words);
  }

  /** The most telling code among the nested exceptions, -1 where there is none. */
  private static int codeOf(MessagingException e) {
    int code = -1;
    for (Exception at = e; at != null; at = next(at)) {
      int own =
          switch (at) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSenderFailedException sender -> sender.getReturnCode();
            case SMTPSendFailedException send -> send.getReturnCode();
            default -> -1;
          };
      code = Math.max(code, own);
    }
    return code;
  }

  private static @Nullable Exception next(Exception e) {
    return e instanceof MessagingException mail ? mail.getNextException() : null;
  }

  static String words(MessagingException e) {
    Exception innermost = e;
    for (Exception at = next(e); at != null; at = next(at)) {
      innermost = at;
    }
    // The server's own words are innermost; around a broken line stands which server it was.
    return shorten(
        innermost instanceof MessagingException
            ? innermost.getMessage()
            : e.getMessage() + ": " + innermost.getMessage());
  }

  /** One line, short enough to keep. */
  static String shorten(@Nullable String words) {
    String line = String.valueOf(words).replaceAll("\\s+", " ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}
