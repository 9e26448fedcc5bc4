package vn.thac.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.thac.http.Caller;

/** Tells the gateway whose token it was, once that is certain, whatever is answered then. */
final class SaysWhoIsAsking extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Principal known = request.getUserPrincipal();
    if (known != null) {
      response.setHeader(Caller.HEADER, Caller.of(known.getName()));
    }
    chain.doFilter(request, response);
  }
}
