package vn.thac.notification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.thac.notification.application.SendMessages.Patience;

/**
 * How we send; the server itself is {@code spring.mail}.
 *
 * @param from the sender, also where Message-IDs get their domain from
 * @param fromName the name beside it, as readers see it
 * @param replyTo where answers go: somebody who reads them
 * @param portal where a reader is sent to
 * @param workers connections to the mail server at a time
 * @param lease after which an attempt that has not ended is repeated; longer than a dialogue lasts
 * @param firstWait after a temporary refusal, doubled each time up to {@code longestWait}
 * @param longestWait between two tries, however often it was refused
 * @param attempts after so many temporary refusals a mail counts as undeliverable
 */
@ConfigurationProperties("thac.mail")
record MailSettings(
    @DefaultValue("nhac-viec@thac.invalid") String from,
    @DefaultValue("Thác – nhắc việc") String fromName,
    @DefaultValue("nhac-viec@thac.invalid") String replyTo,
    @DefaultValue("http://localhost:8080") String portal,
    @DefaultValue("2") int workers,
    @DefaultValue("5m") Duration lease,
    @DefaultValue("1m") Duration firstWait,
    @DefaultValue("1h") Duration longestWait,
    @DefaultValue("120") int attempts) {

  MailSettings {
    if (workers < 1 || attempts < 1 || !lease.isPositive() || !firstWait.isPositive()) {
      throw new IllegalArgumentException(
          "thac.mail needs workers, attempts, lease and first-wait above zero, got %d, %d, %s, %s"
              .formatted(workers, attempts, lease, firstWait));
    }
  }

  Patience patience() {
    return new Patience(workers, lease, firstWait, longestWait, attempts);
  }
}
