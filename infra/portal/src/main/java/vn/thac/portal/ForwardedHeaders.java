package vn.thac.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.ServerRequest;
import vn.thac.http.Caller;

/**
 * Tells a service by which address it was called, so that what it links to is reachable. What the
 * caller claims in such headers is dropped, and who they say they are to us: only the connection
 * counts, or a proxy in front that {@code server.forward-headers-strategy: native} was told to
 * trust.
 */
class ForwardedHeaders implements RequestHttpHeadersFilter, Ordered {

  @Override
  public HttpHeaders apply(HttpHeaders asked, ServerRequest request) {
    HttpHeaders passed = new HttpHeaders();
    asked.forEach(
        (name, values) -> {
          if (!isClaim(name)) {
            passed.put(name, List.copyOf(values));
          }
        });
    HttpServletRequest servlet = request.servletRequest();
    int port = servlet.getServerPort();
    boolean plainPort = port == ("https".equals(servlet.getScheme()) ? 443 : 80);
    String host = servlet.getServerName();
    passed.set("X-Forwarded-For", servlet.getRemoteAddr());
    passed.set("X-Forwarded-Proto", servlet.getScheme());
    passed.set("X-Forwarded-Host", plainPort ? host : host + ":" + port);
    passed.set("X-Forwarded-Port", String.valueOf(port));
    return passed;
  }

  private static boolean isClaim(String name) {
    String header = name.toLowerCase(Locale.ROOT);
    return header.equals("forwarded")
        || header.startsWith("x-forwarded-")
        || header.equalsIgnoreCase(Caller.HEADER);
  }

  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE;
  }
}
