package vn.thac.notification.adapter.mail;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thac.notification.application.Mail;
import vn.thac.notification.application.Mailer;

/** Counts what became of the mails and how late they were; at zero from the start. */
public final class MeteredMailer implements Mailer {

  private static final String SENT = "sent";
  private static final String REPEATED = "repeated";

  private final Mailer mailer;
  private final Clock clock;
  private final Map<String, Counter> outcomes;
  private final Timer lateness;

  public MeteredMailer(Mailer mailer, MeterRegistry meters, Clock clock) {
    this.mailer = mailer;
    this.clock = clock;
    this.outcomes =
        List.of(SENT, REPEATED, "refused", "delayed", "unreached", "broken-off", "not-tried")
            .stream()
            .collect(
                Collectors.toMap(
                    Function.identity(),
                    outcome -> meters.counter("thac.reminder.mail", "outcome", outcome)));
    this.lateness =
        Timer.builder("thac.reminder.lateness")
            .description("sent minus owed")
            .serviceLevelObjectives(
                Duration.ofSeconds(10), Duration.ofSeconds(60), Duration.ofMinutes(5))
            .register(meters);
  }

  @Override
  public Delivery send(Mail mail) {
    if (mail.repeated()) {
      count(REPEATED);
    }
    Delivery delivery = mailer.send(mail);
    switch (delivery) {
      case Delivery.Accepted it -> {
        count(SENT);
        Duration late = Duration.between(mail.letter().owedAt(), clock.instant());
        lateness.record(late.isNegative() ? Duration.ZERO : late);
      }
      case Delivery.Refused it -> count("refused");
      case Delivery.Delayed it -> count("delayed");
      case Delivery.Unreached it -> count("unreached");
      case Delivery.BrokenOff it -> count("broken-off");
      case Delivery.NotTried it -> count("not-tried");
    }
    return delivery;
  }

  private void count(String outcome) {
    Counter counter = outcomes.get(outcome);
    if (counter != null) {
      counter.increment();
    }
  }
}
