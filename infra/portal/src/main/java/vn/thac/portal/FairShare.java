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
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Everybody has a share of the gateway, and whoever asks for more waits. A token that a service has
 * accepted has a share of its own; all others who come from one address have one together, so that
 * tokens that are made up win nothing. Only so many are inside at once: whoever waits for a slow
 * service takes memory here, and a crowd would bring down the gateway for all.
 */
class FairShare extends OncePerRequestFilter {

  private static final int MOST_CALLERS = 50_000;
  private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(10);
  private static final String SERVED = FairShare.class.getName() + ".served";

  private final ShareSettings settings;
  private final Semaphore inside;
  private final Cache<String, Share> shares =
      Caffeine.newBuilder().maximumSize(MOST_CALLERS).expireAfterAccess(FORGOTTEN_AFTER).build();

  FairShare(ShareSettings settings) {
    this.settings = settings;
    this.inside = new Semaphore(settings.allInside());
  }

  /** What one caller may still have. */
  private record Share(Bucket bucket, Semaphore inside) {}

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String token = token(request);
    Optional<Share> own = Optional.ofNullable(token).map(shares::getIfPresent);
    Share share =
        own.orElseGet(
            () -> shares.get(request.getRemoteAddr(), key -> full(settings.fromAddress())));
    ConsumptionProbe asked = share.bucket().tryConsumeAndReturnRemaining(1);
    if (!asked.isConsumed()) {
      long seconds = 1 + Duration.ofNanos(asked.getNanosToWaitForRefill()).toSeconds();
      refuse(Problem.TOO_MANY, seconds, request, response);
      return;
    }
    if (!share.inside().tryAcquire()) {
      refuse(Problem.TOO_MANY, 1, request, response);
      return;
    }
    try {
      if (!inside.tryAcquire()) {
        refuse(Problem.BUSY, 1, request, response);
        return;
      }
      try {
        chain.doFilter(request, response);
      } finally {
        inside.release();
      }
    } finally {
      share.inside().release();
    }
    if (token != null && own.isEmpty() && request.getAttribute(SERVED) != null) {
      shares.get(token, key -> full(settings.inside()));
    }
  }

  private static void refuse(
      Problem problem, long seconds, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    problem.write(request, response);
  }

  private Share full(int inside) {
    Bucket bucket =
        Bucket.builder()
            .addLimit(
                limit ->
                    limit
                        .capacity(settings.atOnce())
                        .refillGreedy(settings.perSecond(), Duration.ofSeconds(1)))
            .build();
    return new Share(bucket, new Semaphore(inside));
  }

  /**
   * For the routes to a service that lets nobody in without a token it knows: what such a service
   * did for somebody says that the token is good; what was refused says nothing, for so may
   * anything be before the token is looked at.
   */
  static ServerResponse checked(ServerRequest request, HandlerFunction<ServerResponse> next)
      throws Exception {
    ServerResponse answer = next.handle(request);
    if (answer.statusCode().is2xxSuccessful() || answer.statusCode().is3xxRedirection()) {
      request.servletRequest().setAttribute(SERVED, true);
    }
    return answer;
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
