package vn.thac.testkit;

import com.nimbusds.jose.JOSEException;
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

/**
 * Signs tokens for tests and publishes its key over HTTP, as an identity provider does, so that the
 * services under test check real tokens: set {@code
 * spring.security.oauth2.resourceserver.jwt.jwk-set-uri} to {@link #jwkSetUri()}.
 */
public final class TokenIssuer implements AutoCloseable {

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

  /** Where the public key is. */
  public String jwkSetUri() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/jwks";
  }

  /** A token for this login, good for an hour. */
  public String token(String login) {
    return token(login, Duration.ofHours(1));
  }

  /** A token for this login; a negative duration gives one that has run out. */
  public String token(String login, Duration good) {
    var now = InstantSource.system().instant();
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .subject(login)
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(good)))
            .build();
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
    try {
      token.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException("the test issuer cannot sign", e);
    }
    return token.serialize();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
