package vn.thac.portal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses an address that could mean one thing to the gateway's table of paths and another to the
 * service behind it: {@code /api/v1/plans/../../actuator} is listed here and is not a plan there.
 */
class PlainAddresses extends OncePerRequestFilter {

  private static final Pattern UNCLEAR =
      Pattern.compile(
          "//|/\\.{1,2}(/|$)|[;\\\\]|%(2e|2f|5c|3b|25|[01][0-9a-f]|7f)", Pattern.CASE_INSENSITIVE);

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (UNCLEAR.matcher(request.getRequestURI()).find()) {
      Problem.UNCLEAR_REQUEST.write(request, response);
    } else {
      chain.doFilter(request, response);
    }
  }
}
