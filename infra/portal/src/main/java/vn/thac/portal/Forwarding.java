package vn.thac.portal;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.WebUtils;

/**
 * Passes a request on to a replica of its service, and to the next one where that is safe: what was
 * never sent may be sent by anybody; what may have arrived only where a repeat changes nothing, so
 * a reading request or one with a key. Where nobody is left it waits for a moment, which bridges a
 * connection that just broke and not a restart.
 */
final class Forwarding implements HandlerFilterFunction<ServerResponse, ServerResponse> {

  private static final List<Duration> WAITS =
      List.of(Duration.ofMillis(100), Duration.ofMillis(300), Duration.ofMillis(600));

  /** For a place at any replica, and at one of them where another may have one. */
  private static final Duration IN_THE_QUEUE = Duration.ofSeconds(10);

  private static final Duration A_MOMENT = Duration.ofMillis(100);

  private static final Set<HttpMethod> READING =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  private final Upstream service;

  Forwarding(Upstream service) {
    this.service = service;
  }

  @Override
  public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next)
      throws Exception {
    if (!service.inside().tryAcquire()) {
      return Problem.BUSY.answer(request);
    }
    try {
      return askAgain(request, next);
    } finally {
      service.inside().release();
    }
  }

  private ServerResponse askAgain(ServerRequest request, HandlerFunction<ServerResponse> next)
      throws Exception {
    boolean repeatable = isRepeatable(request);
    Iterator<Duration> waits = WAITS.iterator();
    while (true) {
      try {
        return ask(service.inTurn(), request, next, repeatable);
      } catch (ResourceAccessException failed) {
        if (!mayBeAskedAgain(failed, repeatable) || !waits.hasNext()) {
          throw failed;
        }
        LockSupport.parkNanos(waits.next().toNanos());
      }
    }
  }

  /**
   * The first answer; the last failure where there is none. Where all places are taken, each that
   * is ready is waited for in turn: one that hangs holds up nobody for whom another has a place.
   */
  private static ServerResponse ask(
      List<Replica> inTurn,
      ServerRequest request,
      HandlerFunction<ServerResponse> next,
      boolean repeatable)
      throws Exception {
    List<Replica> left = new ArrayList<>(inTurn);
    long until = fromNow(IN_THE_QUEUE);
    while (true) {
      Replica replica = left.removeFirst();
      Duration rest = Duration.ofNanos(until - System.nanoTime());
      MvcUtils.setRequestUrl(request, replica.address());
      try {
        Optional<ServerResponse> answer =
            replica.readers().handle(request, next, ready(left) > 0 ? A_MOMENT : rest);
        if (answer.isEmpty()) {
          if (System.nanoTime() - until >= 0) {
            return Problem.BUSY.answer(request);
          }
          left.add(ready(left), replica);
        } else if (left.isEmpty() || !repeatable || !saysItIsAway(answer.get())) {
          return answer.get();
        } else {
          forget(request);
          until = fromNow(IN_THE_QUEUE); // what it took there was no waiting for a place
        }
      } catch (ResourceAccessException failed) {
        if (wasNeverSent(failed)) {
          replica.seen(false);
        }
        if (left.isEmpty() || !mayBeAskedAgain(failed, repeatable)) {
          throw failed;
        }
        until = fromNow(IN_THE_QUEUE);
      }
    }
  }

  private static long fromNow(Duration duration) {
    return System.nanoTime() + duration.toNanos();
  }

  /** How many of them are not away: they stand before the others. */
  private static int ready(List<Replica> inTurn) {
    return (int) inTurn.stream().takeWhile(replica -> !replica.isAway()).count();
  }

  private static boolean saysItIsAway(ServerResponse answer) {
    return answer.statusCode() == HttpStatus.SERVICE_UNAVAILABLE;
  }

  /** The answer is not passed on: its connection is given back. */
  private static void forget(ServerRequest request) {
    ClientHttpResponse answer = MvcUtils.getAttribute(request, MvcUtils.CLIENT_RESPONSE_ATTR);
    if (answer != null) {
      answer.close();
    }
  }

  private static boolean isRepeatable(ServerRequest request) {
    if (READING.contains(request.method())) {
      return true;
    }
    RepeatableBody body = WebUtils.getNativeRequest(request.servletRequest(), RepeatableBody.class);
    if (body == null) {
      return false;
    }
    try {
      body.keep();
      return true;
    } catch (IOException e) {
      throw new ResourceAccessException("the body did not arrive", e);
    }
  }

  private static boolean mayBeAskedAgain(ResourceAccessException failed, boolean repeatable) {
    return wasNeverSent(failed) || (repeatable && !isCausedBy(failed, HttpTimeoutException.class));
  }

  private static boolean wasNeverSent(ResourceAccessException failed) {
    return isCausedBy(failed, ConnectException.class)
        || isCausedBy(failed, NoRouteToHostException.class)
        || isCausedBy(failed, HttpConnectTimeoutException.class);
  }

  private static boolean isCausedBy(Throwable failed, Class<? extends Exception> kind) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (kind.isInstance(cause)) {
        return true;
      }
    }
    return false;
  }
}
