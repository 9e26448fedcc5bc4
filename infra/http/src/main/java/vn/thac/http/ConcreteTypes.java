package vn.thac.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A body that is of any kind ({@code application/*}) is of none: what looks at its type later would
 * break over it.
 */
public final class ConcreteTypes extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String type = request.getContentType();
    if (type != null && type.split(";", 2)[0].contains("*")) {
      HttpStatus refused = HttpStatus.UNSUPPORTED_MEDIA_TYPE;
      Problems.write(request, response, refused, ProblemAdvice.words(refused));
    } else {
      chain.doFilter(request, response);
    }
  }
}
