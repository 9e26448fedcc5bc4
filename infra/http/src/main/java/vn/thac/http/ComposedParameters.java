package vn.thac.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Parameters in composed letters (NFC), so that what is looked for is found however it was typed.
 * Whether it may come in at all, {@link KnownParameters} says.
 */
final class ComposedParameters extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(new Composed(request), response);
  }

  private static final class Composed extends HttpServletRequestWrapper {

    Composed(HttpServletRequest request) {
      super(request);
    }

    @Override
    public @Nullable String getParameter(String name) {
      return composed(super.getParameter(name));
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
      String[] values = super.getParameterValues(name);
      return values == null ? null : composed(values);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      Map<String, String[]> all = new LinkedHashMap<>(super.getParameterMap());
      all.replaceAll((name, values) -> composed(values));
      return all;
    }

    private static String[] composed(String[] values) {
      return Arrays.stream(values).map(Composed::composed).toArray(String[]::new);
    }

    /** A name without a value, as a form may hold it, has none. */
    private static @Nullable String composed(@Nullable String value) {
      return value == null ? null : Normalizer.normalize(value, Normalizer.Form.NFC);
    }
  }
}
