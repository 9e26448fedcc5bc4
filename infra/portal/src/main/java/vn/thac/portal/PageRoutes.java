package vn.thac.portal;

import static org.springframework.web.servlet.function.RequestPredicates.methods;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import jakarta.servlet.DispatcherType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The page and what it loads. It is kept outside {@code static/}, which every service on the same
 * class path would serve as its own.
 */
class PageRoutes {

  static final String FOLDER = "portal-page/";

  private static final CacheControl FOR_EVER =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

  private final SecureRandom random = new SecureRandom();
  private final String page;
  private final String connect;

  PageRoutes(PageSettings settings) {
    this.page =
        read(FOLDER + "index.html")
            .replace("__SIGN_IN__", settings.signIn())
            .replace("__CLIENT__", settings.client());
    this.connect = settings.signIn().isEmpty() ? "'self'" : "'self' " + origin(settings.signIn());
  }

  RouterFunction<ServerResponse> all() {
    RequestPredicate addresses =
        Stream.of(
                "/",
                "/signed-in",
                "/plans/**",
                "/tasks/**",
                "/reports/**",
                "/mails/**",
                "/calendar",
                "/docs")
            .map(pattern -> path(pattern))
            .reduce(RequestPredicate::or)
            .orElseThrow();
    return RouterFunctions.route()
        .route(methods(HttpMethod.GET, HttpMethod.HEAD).and(addresses), request -> page(200))
        .build()
        .and(
            RouterFunctions.resources(
                "/assets/**",
                new ClassPathResource(FOLDER + "assets/"),
                (asset, headers) -> headers.setCacheControl(FOR_EVER)))
        .and(RouterFunctions.route(PageRoutes::isMistyped, request -> page(404)));
  }

  /** The style sheets the page writes at run time carry a word that only this answer knows. */
  private ServerResponse page(int status) {
    byte[] bytes = new byte[16];
    random.nextBytes(bytes);
    String nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    return ServerResponse.status(status)
        .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
        .cacheControl(CacheControl.noStore())
        .header(
            SecurityHeaders.CONTENT_POLICY,
            "default-src 'self'; style-src 'self' 'nonce-%s'; img-src 'self' data:; connect-src %s;"
                    .formatted(nonce, connect)
                + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'")
        .body(page.replace("__NONCE__", nonce));
  }

  /** A person at a browser is told in the page that there is no such page. */
  private static boolean isMistyped(ServerRequest request) {
    return request.method() == HttpMethod.GET
        && request.servletRequest().getDispatcherType() == DispatcherType.REQUEST
        && request.headers().accept().contains(MediaType.TEXT_HTML)
        && !request.path().startsWith("/api/")
        && !request.path().startsWith("/assets/");
  }

  private static String origin(String address) {
    URI uri = URI.create(address);
    return uri.getScheme() + "://" + uri.getAuthority();
  }

  private static String read(String file) {
    try {
      return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException missing) {
      throw new UncheckedIOException(
          "the page was not built into this jar: run mvn -pl infra/portal package", missing);
    }
  }
}
