package vn.thac.portal;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Lets a few reading requests at a time to a replica; the others wait here in the order in which
 * they came, for a crowd inside a service makes it slower for everybody. A place is free again when
 * the answer begins, so whoever takes it slowly holds up nobody. What brings a body is let through:
 * it may take its sender long.
 */
final class AFewAtATime {

  private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  private final Semaphore places;

  AFewAtATime(int places) {
    this.places = new Semaphore(places, true);
  }

  /**
   * What {@code next} answers, or nothing where no place became free in time.
   *
   * @param patience how long it waits for a place
   */
  Optional<ServerResponse> handle(
      ServerRequest request, HandlerFunction<ServerResponse> next, Duration patience)
      throws Exception {
    if (!isOnlyReading(request)) {
      return Optional.of(next.handle(request));
    }
    if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
      return Optional.empty();
    }
    try {
      return Optional.of(next.handle(request));
    } finally {
      places.release();
    }
  }

  private static boolean isOnlyReading(ServerRequest request) {
    HttpHeaders headers = request.headers().asHttpHeaders();
    return READING.contains(request.method())
        && headers.getContentLength() <= 0
        && !headers.containsHeader(HttpHeaders.TRANSFER_ENCODING);
  }
}
