package vn.thac.portal;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Lets a few reading requests at a time to a service; the others wait here in the order in which
 * they came, for a crowd inside a service makes it slower for everybody. A place is free again when
 * the answer begins, so whoever takes it slowly holds up nobody. What brings a body is let through:
 * it may take its sender long.
 */
final class AFewAtATime implements HandlerFilterFunction<ServerResponse, ServerResponse> {

  private final Semaphore places;
  private final Duration patience;

  /**
   * @param places how many at a time
   * @param patience how long the others wait before they are told to come back
   */
  AFewAtATime(int places, Duration patience) {
    this.places = new Semaphore(places, true);
    this.patience = patience;
  }

  @Override
  public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next)
      throws Exception {
    if (!isOnlyReading(request)) {
      return next.handle(request);
    }
    if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
      return Problem.BUSY.answer(request);
    }
    try {
      return next.handle(request);
    } finally {
      places.release();
    }
  }

  private static boolean isOnlyReading(ServerRequest request) {
    HttpHeaders headers = request.headers().asHttpHeaders();
    return request.method().equals(HttpMethod.GET)
        && headers.getContentLength() <= 0
        && !headers.containsHeader(HttpHeaders.TRANSFER_ENCODING);
  }
}
