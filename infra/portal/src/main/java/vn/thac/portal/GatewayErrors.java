package vn.thac.portal;

import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import vn.thac.http.BodyLimit;

/** Says in words why a service did not answer. */
final class GatewayErrors {

  private static final Logger LOG = LoggerFactory.getLogger(GatewayErrors.class);

  private GatewayErrors() {}

  static ServerResponse answered(ServerRequest request, HandlerFunction<ServerResponse> next)
      throws Exception {
    try {
      return next.handle(request);
    } catch (ResourceAccessException failed) {
      Problem problem = problemOf(failed);
      if (problem != Problem.BODY_TOO_LONG) {
        LOG.warn(
            "{} {}: {} ({})",
            request.method(),
            request.path(),
            problem,
            String.valueOf(failed.getCause()));
      }
      return problem.answer(request);
    }
  }

  private static Problem problemOf(Throwable failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof BodyLimit.Exceeded) {
        return Problem.BODY_TOO_LONG;
      }
      if (cause instanceof HttpTimeoutException
          && !(cause instanceof HttpConnectTimeoutException)) {
        return Problem.SERVICE_SLOW;
      }
    }
    return Problem.SERVICE_AWAY;
  }
}
