package vn.thac.notification;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.thac.notification.adapter.clock.EverySecond;
import vn.thac.notification.adapter.mail.BreakerMailer;
import vn.thac.notification.adapter.mail.MeteredMailer;
import vn.thac.notification.adapter.mail.SmtpMailer;
import vn.thac.notification.application.Mailer;
import vn.thac.notification.application.Messages;
import vn.thac.notification.application.Sealing;
import vn.thac.notification.application.SendMessages;
import vn.thac.production.Demand;

/** How letters get to the mail server. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailWiring {

  @Bean
  static Demand mailInProduction() {
    return new MailDemand();
  }

  @Bean
  SmtpMailer smtpMailer(
      JavaMailSenderImpl server, MailSettings settings, Clock clock, InstantSource machine) {
    return new SmtpMailer(
        server,
        settings.from(),
        settings.fromName(),
        settings.replyTo(),
        settings.portal(),
        clock,
        machine);
  }

  /** Ten dialogues that did not come about in a row, and the server is left alone for a while. */
  @Bean
  CircuitBreaker mailBreaker(MeterRegistry meters) {
    CircuitBreaker breaker =
        CircuitBreaker.of(
            "mail",
            CircuitBreakerConfig.custom()
                .slidingWindowSize(10)
                .minimumNumberOfCalls(10)
                .failureRateThreshold(80)
                .waitDurationInOpenState(Duration.ofSeconds(15))
                .permittedNumberOfCallsInHalfOpenState(2)
                .build());
    Gauge.builder("thac.reminder.mail.breaker.open", breaker, MailWiring::isOpen).register(meters);
    return breaker;
  }

  private static double isOpen(CircuitBreaker breaker) {
    return breaker.getState() == CircuitBreaker.State.CLOSED ? 0 : 1;
  }

  /** From the outside in: count what the reader experiences, spare the server, talk to it. */
  @Bean
  Mailer mailer(SmtpMailer smtp, CircuitBreaker mailBreaker, MeterRegistry meters, Clock clock) {
    return new MeteredMailer(new BreakerMailer(smtp, mailBreaker), meters, clock);
  }

  @Bean(destroyMethod = "shutdown")
  ExecutorService mailThreads(MailSettings settings) {
    return Executors.newFixedThreadPool(
        settings.workers(), run -> Thread.ofPlatform().name("mail").daemon().unstarted(run));
  }

  @Bean
  SendMessages sendMessages(
      Messages messages,
      Mailer mailer,
      Sealing sealing,
      Clock clock,
      InstantSource machine,
      ExecutorService mailThreads,
      MailSettings settings) {
    return new SendMessages(
        messages, mailer, sealing, clock, machine, mailThreads, settings.patience());
  }

  @Bean
  @ConditionalOnBooleanProperty(name = "thac.reminder.passes", matchIfMissing = true)
  EverySecond mailPass(SendMessages sendMessages) {
    return new EverySecond("mail-pass", sendMessages::send);
  }
}
