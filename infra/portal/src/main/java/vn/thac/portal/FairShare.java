package vn.thac.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import vn.thac.http.Caller;
import vn.thac.http.IdempotencyKey;

/**
 * Everybody has a share of the gateway, and whoever asks for more waits. Whose a token is, the
 * service says that has checked it; a person has one share with all of their tokens, however they
 * are spelled. All others who come from one address have one together, and so has whatever is shown
 * for the first time: made up tokens and new spellings win nothing. Only so many are inside at
 * once: whoever waits for a slow service takes memory here, and a crowd would bring down the
 * gateway for all.
 */
class FairShare extends OncePerRequestFilter {

  private static final int MOST_CALLERS = 50_000;
  private static final int NETWORK_BYTES = 8;
  private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(10);
  private static final String CALLER = FairShare.class.getName() + ".caller";

  /** What stands before an address, so that no caller's name is one. */
  private static final String FROM = "from ";

  private final ShareSettings settings;
  private final Semaphore inside;
  private final Cache<String, Share> shares = kept();

  /** Whose it is, by the digest of what was shown: what is kept should open no door. */
  private final Cache<String, String> callers = kept();

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
    String shown = shown(request);
    String caller = shown == null ? null : callers.getIfPresent(shown);
    Share share =
        caller == null
            ? shares.get(FROM + network(request), key -> full(settings.fromAddress()))
            : shares.get(caller, key -> full(settings.inside()));
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
    if (shown != null && request.getAttribute(CALLER) instanceof String said) {
      callers.put(shown, said);
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
   * For every route to a service: who it says is asking is for us, and goes no further. It says so
   * of what it refuses as well, and of nobody whose token it has not checked.
   */
  static ServerResponse checked(ServerRequest request, HandlerFunction<ServerResponse> next)
      throws Exception {
    ServerResponse answer = next.handle(request);
    String caller = answer.headers().getFirst(Caller.HEADER);
    if (caller != null) {
      answer.headers().remove(Caller.HEADER);
      request.servletRequest().setAttribute(CALLER, caller);
    }
    return answer;
  }

  /** Half of an IPv6 address is its owner's to change. */
  private static String network(HttpServletRequest request) {
    InetAddress address = InetAddress.ofLiteral(request.getRemoteAddr().split("%", 2)[0]);
    byte[] bytes = address.getAddress();
    return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, NETWORK_BYTES));
  }

  private static @Nullable String shown(HttpServletRequest request) {
    String shown = request.getHeader(HttpHeaders.AUTHORIZATION);
    return shown == null ? null : IdempotencyKey.fingerprint(shown.getBytes(UTF_8));
  }

  private static <V> Cache<String, V> kept() {
    return Caffeine.newBuilder()
        .maximumSize(MOST_CALLERS)
        .expireAfterAccess(FORGOTTEN_AFTER)
        .build();
  }
}
