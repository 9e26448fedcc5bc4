package vn.thac.portal;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The last routes: whatever nobody else answered is answered here, and never in HTML. */
final class PortalErrors {

  private PortalErrors() {}

  static RouterFunction<ServerResponse> all() {
    return RouterFunctions.route(RequestPredicates.all(), PortalErrors::answer);
  }

  private static ServerResponse answer(ServerRequest request) {
    if (request.servletRequest().getDispatcherType() != DispatcherType.ERROR) {
      return Problem.UNKNOWN_ADDRESS.answer(request);
    }
    Object status = request.servletRequest().getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    return Problem.ofStatus(status instanceof Integer code ? code : 0).answer(request);
  }
}
