package vn.thac.portal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Map;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells the browser to load from, send to and be framed by nobody else. A service behind the
 * gateway may replace the content policy (its sign-in form knows best), not the rest.
 */
class SecurityHeaders extends OncePerRequestFilter {

  static final String CONTENT_POLICY = "Content-Security-Policy";

  /** Nothing is loaded at all: what is not the page is data. */
  private static final String DATA_POLICY =
      "default-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self';"
          + " frame-ancestors 'none'";

  private static final Map<String, String> OWN =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "same-origin",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Permissions-Policy", "camera=(), microphone=(), geolocation=()");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    OWN.forEach(response::setHeader);
    response.setHeader(CONTENT_POLICY, DATA_POLICY);
    chain.doFilter(request, new OnceEach(response));
  }

  /** Keeps each of these headers single: two different policies would both be enforced. */
  private static final class OnceEach extends HttpServletResponseWrapper {

    OnceEach(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void addHeader(String name, String value) {
      if (name.equalsIgnoreCase(CONTENT_POLICY)) {
        super.setHeader(name, value);
      } else if (OWN.keySet().stream().noneMatch(name::equalsIgnoreCase)) {
        super.addHeader(name, value);
      }
    }
  }
}
