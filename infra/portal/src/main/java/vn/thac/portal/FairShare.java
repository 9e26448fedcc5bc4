package vn.thac.portal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Everybody has a share of the gateway, and whoever asks for more waits. A token that a service has
 * accepted has a share of its own; all others who come from one address have one together, so that
 * tokens that are made up win nothing.
 */
class FairShare extends OncePerRequestFilter {

  private static final int MOST_CALLERS = 50_000;
  private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(10);
  private static final String CHECKED_BY_A_SERVICE = "/api/v1/";

  private final ShareSettings settings;
  private final Cache<String, Bucket> shares =
      Caffeine.newBuilder().maximumSize(MOST_CALLERS).expireAfterAccess(FORGOTTEN_AFTER).build();

  FairShare(ShareSettings settings) {
    this.settings = settings;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String token = token(request);
    Optional<Bucket> own = Optional.ofNullable(token).map(shares::getIfPresent);
    Bucket share = own.orElseGet(() -> shares.get(request.getRemoteAddr(), key -> full()));
    ConsumptionProbe asked = share.tryConsumeAndReturnRemaining(1);
    if (!asked.isConsumed()) {
      long seconds = 1 + Duration.ofNanos(asked.getNanosToWaitForRefill()).toSeconds();
      response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
      Problem.TOO_MANY.write(request, response);
      return;
    }
    chain.doFilter(request, response);
    if (token != null && own.isEmpty() && wasAccepted(request, response)) {
      shares.get(token, key -> full());
    }
  }

  private Bucket full() {
    return Bucket.builder()
        .addLimit(
            limit ->
                limit
                    .capacity(settings.atOnce())
                    .refillGreedy(settings.perSecond(), Duration.ofSeconds(1)))
        .build();
  }

  private static boolean wasAccepted(HttpServletRequest request, HttpServletResponse response) {
    return request.getRequestURI().startsWith(CHECKED_BY_A_SERVICE)
        && response.getStatus() != HttpStatus.UNAUTHORIZED.value()
        && response.getStatus() < HttpStatus.INTERNAL_SERVER_ERROR.value();
  }

  /** By its digest: what is kept for ten minutes should open no door. */
  private static @Nullable String token(HttpServletRequest request) {
    String shown = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (shown == null) {
      return null;
    }
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(shown.getBytes(US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
