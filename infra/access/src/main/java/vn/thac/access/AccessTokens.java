package vn.thac.access;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;

/**
 * Which tokens are taken: those that were made for us, run out, name somebody, and say of
 * themselves that they are access tokens. That is {@code typ: at+jwt} in the header (RFC 9068), or,
 * as Keycloak says it, {@code typ: JWT} there and {@code "typ": "Bearer"} among the claims. All
 * others are refused, and so is whatever an issuer signs for another purpose: an ID token, a token
 * of a logout, a token for another application.
 *
 * <p>Who checks it besides: the signature, with a key of the issuer and an asymmetric algorithm
 * that is configured ({@code jws-algorithms}, RS256); and the times, {@code exp} and {@code nbf},
 * which may be a minute off, for clocks are.
 */
public final class AccessTokens implements OAuth2TokenValidator<Jwt> {

  private static final String TYPE = "typ";
  private static final Set<String> ACCESS = Set.of("at+jwt", "application/at+jwt");

  /** What may stand in the header; what it then means is decided here and not by it. */
  private static final List<String> IN_THE_HEADER = List.of("JWT", "at+jwt", "application/at+jwt");

  private final List<String> audiences;

  /**
   * Takes tokens for one of these names.
   *
   * @throws IllegalArgumentException without any, for then every token would do
   */
  public AccessTokens(List<String> audiences) {
    if (audiences.isEmpty() || audiences.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException(
          "spring.security.oauth2.resourceserver.jwt.audiences needs the name under which the"
              + " identity provider issues tokens for this platform, such as thac");
    }
    this.audiences = List.copyOf(audiences);
  }

  /** All that is asked of a token but its signature. */
  public static OAuth2TokenValidator<Jwt> forAudiences(List<String> audiences) {
    return JwtValidators.createDefaultWithValidators(List.of(types(), new AccessTokens(audiences)));
  }

  static JwtTypeValidator types() {
    JwtTypeValidator types = new JwtTypeValidator(IN_THE_HEADER);
    types.setAllowEmpty(true);
    return types;
  }

  @Override
  public OAuth2TokenValidatorResult validate(Jwt token) {
    if (!isForAccess(token)) {
      return refused("it is no access token");
    }
    if (token.getAudience() == null || Collections.disjoint(token.getAudience(), audiences)) {
      return refused("it was not made for this platform");
    }
    if (token.getExpiresAt() == null) {
      return refused("it never runs out");
    }
    if (token.getSubject() == null || token.getSubject().isBlank()) {
      return refused("it names nobody");
    }
    return OAuth2TokenValidatorResult.success();
  }

  private static boolean isForAccess(Jwt token) {
    Object header = token.getHeaders().get(TYPE);
    return header instanceof String type && ACCESS.contains(type.toLowerCase(Locale.ROOT))
        || "Bearer".equals(token.getClaims().get(TYPE));
  }

  private static OAuth2TokenValidatorResult refused(String why) {
    return OAuth2TokenValidatorResult.failure(
        new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, why, null));
  }
}
