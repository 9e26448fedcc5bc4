package vn.thac.notification.adapter.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.thac.notification.application.Mail;
import vn.thac.notification.application.Mailer;
import vn.thac.notification.application.Mailer.Delivery;
import vn.thac.notification.domain.Letters;
import vn.thac.testkit.SettableClock;

class BreakerMailerTest {

  private static final Mail MAIL =
      new Mail("m", Letters.letter("2026-03-31", Letters.reminder("t", "2026-03-31", 0)), false);

  private final Queue<Delivery> answers = new ArrayDeque<>();
  private final CircuitBreaker breaker =
      CircuitBreaker.of(
          "mail",
          CircuitBreakerConfig.custom()
              .slidingWindowSize(4)
              .minimumNumberOfCalls(4)
              .permittedNumberOfCallsInHalfOpenState(1)
              .build());
  private final Mailer mailer =
      new BreakerMailer(
          mail -> answers.isEmpty() ? new Delivery.Accepted("250") : answers.poll(), breaker);

  @Test
  void leavesAServerAloneThatCannotBeReachedAndComesBackToIt() {
    for (int i = 0; i < 4; i++) {
      answers.add(new Delivery.Unreached("refused"));
      assertThat(mailer.send(MAIL)).isInstanceOf(Delivery.Unreached.class);
    }
    assertThat(mailer.send(MAIL)).isInstanceOf(Delivery.NotTried.class);

    breaker.transitionToHalfOpenState(); // as time does
    assertThat(mailer.send(MAIL)).isInstanceOf(Delivery.Accepted.class);
    assertThat(breaker.getState()).isEqualTo(CircuitBreaker.State.CLOSED);
  }

  @Test
  void takesAServersRefusalsForAnswersAndNotForAbsence() {
    for (int i = 0; i < 20; i++) {
      answers.add(new Delivery.Refused("550"));
      answers.add(new Delivery.Delayed("451"));
    }
    for (int i = 0; i < 40; i++) {
      assertThat(mailer.send(MAIL)).isNotInstanceOf(Delivery.NotTried.class);
    }
  }

  @Test
  void countsEveryOutcomeAndHowLateAMailWas() {
    var meters = new SimpleMeterRegistry();
    var clock = SettableClock.at("2026-03-31T07:30:40");
    var metered = new MeteredMailer(mailer, meters, clock);
    assertThat(meters.counter("thac.reminder.mail", "outcome", "sent").count()).isZero();

    metered.send(MAIL);
    answers.add(new Delivery.BrokenOff("gone"));
    metered.send(MAIL);
    metered.send(new Mail("m", MAIL.letter(), true));

    assertThat(meters.counter("thac.reminder.mail", "outcome", "sent").count()).isEqualTo(2);
    assertThat(meters.counter("thac.reminder.mail", "outcome", "broken-off").count()).isEqualTo(1);
    assertThat(meters.counter("thac.reminder.mail", "outcome", "repeated").count()).isEqualTo(1);
    assertThat(meters.timer("thac.reminder.lateness").max(TimeUnit.SECONDS)).isEqualTo(40);
  }
}
