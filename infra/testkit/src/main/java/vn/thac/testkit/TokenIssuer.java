package vn.thac.testkit;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Signs tokens for tests and publishes its key over HTTP, as an identity provider does, so that the
 * services under test check real tokens: start them with {@link #settings()}.
 */
public final class TokenIssuer implements AutoCloseable {

  /** For whom its tokens are made. */
  public static final String AUDIENCE = "thac";

  /** As RFC 9068 calls a token that lets in. */
  public static final String ACCESS_TOKEN = "at+jwt";

  private static final String PREFIX = "spring.security.oauth2.resourceserver.jwt.";

  private final Map<String, String> signed = new ConcurrentHashMap<>();
  private final RSAKey key;
  private final HttpServer server;

  /** Starts on a free port of the loopback interface. */
  public TokenIssuer() {
    try {
      key = new RSAKeyGenerator(2048).keyID("test").generate();
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (JOSEException e) {
      throw new IllegalStateException("no key for the test issuer", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byte[] keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
    server.createContext(
        "/jwks",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, keys.length);
          try (var body = exchange.getResponseBody()) {
            body.write(keys);
          }
        });
    server.start();
  }

  /** What a service must be told to take its tokens, as {@code key=value}. */
  public List<String> settings() {
    return List.of(
        PREFIX + "jwk-set-uri=http://127.0.0.1:" + server.getAddress().getPort() + "/jwks",
        PREFIX + "audiences=" + AUDIENCE);
  }

  /** A token for this login, good for an hour, which no test lasts. */
  public String token(String login) {
    return signed.computeIfAbsent(login, whose -> token(whose, Duration.ofHours(1)));
  }

  /** A token for this login; a negative duration gives one that has run out. */
  public String token(String login, Duration good) {
    return signed(ACCESS_TOKEN, claims(login, good).build());
  }

  /** What a token for this login says, to be said otherwise. */
  public static JWTClaimsSet.Builder claims(String login, Duration good) {
    var now = InstantSource.system().instant();
    return new JWTClaimsSet.Builder()
        .subject(login)
        .audience(AUDIENCE)
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plus(good)));
  }

  /** Any claims under this type, or none, signed by the issuer: whatever else it may sign. */
  public String signed(@Nullable String type, JWTClaimsSet claims) {
    var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID());
    if (type != null) {
      header.type(new JOSEObjectType(type));
    }
    SignedJWT token = new SignedJWT(header.build(), claims);
    try {
      token.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException("the test issuer cannot sign", e);
    }
    return token.serialize();
  }

  /** The key that signs, half of which everybody knows. */
  public RSAKey key() {
    return key;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
