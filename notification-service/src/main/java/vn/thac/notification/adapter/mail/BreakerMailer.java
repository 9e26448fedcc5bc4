package vn.thac.notification.adapter.mail;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.io.IOException;
import vn.thac.notification.application.Mail;
import vn.thac.notification.application.Mailer;

/** Leaves a mail server that cannot be reached alone for a while. */
public final class BreakerMailer implements Mailer {

  private final Mailer mailer;
  private final CircuitBreaker breaker;

  public BreakerMailer(Mailer mailer, CircuitBreaker breaker) {
    this.mailer = mailer;
    this.breaker = breaker;
  }

  @Override
  public Delivery send(Mail mail) {
    if (!breaker.tryAcquirePermission()) {
      return new Delivery.NotTried("máy chủ thư không liên lạc được, tạm ngừng gửi");
    }
    long begun = breaker.getCurrentTimestamp();
    try {
      Delivery delivery = mailer.send(mail);
      long took = breaker.getCurrentTimestamp() - begun;
      switch (delivery) {
        case Delivery.Unreached it -> failed(took, it.why());
        case Delivery.BrokenOff it -> failed(took, it.why());
        case Delivery.Accepted it -> breaker.onSuccess(took, breaker.getTimestampUnit());
        case Delivery.Refused it -> breaker.onSuccess(took, breaker.getTimestampUnit());
        case Delivery.Delayed it -> breaker.onSuccess(took, breaker.getTimestampUnit());
        case Delivery.NotTried it -> breaker.releasePermission();
      }
      return delivery;
    } catch (RuntimeException e) {
      breaker.onError(breaker.getCurrentTimestamp() - begun, breaker.getTimestampUnit(), e);
      throw e;
    }
  }

  private void failed(long took, String why) {
    breaker.onError(took, breaker.getTimestampUnit(), new IOException(why));
  }
}
