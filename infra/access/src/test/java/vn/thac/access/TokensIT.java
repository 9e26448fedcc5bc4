package vn.thac.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thac.messaging.MessagingConfiguration;
import vn.thac.testkit.OnEveryStore;
import vn.thac.testkit.RealBroker;
import vn.thac.testkit.Store;
import vn.thac.testkit.TokenIssuer;

/** Of all that an issuer may sign, what lets in. */
@OnEveryStore
class TokensIT {

  private static final String AUDIENCES = "spring.security.oauth2.resourceserver.jwt.audiences";
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration A_BIT_LESS_THAN_A_MINUTE = Duration.ofSeconds(40);
  private static final Duration MORE_THAN_A_MINUTE = Duration.ofSeconds(80);

  @Configuration
  @EnableAutoConfiguration
  @Import({MessagingConfiguration.class, AccessConfiguration.class, Desk.class})
  static class App {}

  @RestController
  static class Desk {
    @GetMapping("/me")
    @Decides(Action.SEE_ONESELF)
    Person me(Asking asking) {
      return asking.person();
    }
  }

  private final TokenIssuer issuer = new TokenIssuer();
  private final HttpClient client = HttpClient.newHttpClient();
  private final Store store;
  private final ConfigurableApplicationContext context;

  TokensIT(Store store) {
    this.store = store;
    context = start(issuer.settings());
  }

  @AfterEach
  void close() {
    context.close();
    issuer.close();
  }

  @Test
  void onlyAnAccessTokenForThisPlatformThatRunsOutLetsIn() throws Exception {
    assertThat(asked(access(claims()))).as("as RFC 9068 has it").isEqualTo(200);
    assertThat(asked(issuer.signed("application/at+jwt", claims().build()))).isEqualTo(200);
    assertThat(asked(issuer.signed("JWT", claims().claim("typ", "Bearer").build())))
        .as("as Keycloak has it")
        .isEqualTo(200);
    assertThat(asked(access(claims().audience(List.of("account", "thac")))))
        .as("for others too")
        .isEqualTo(200);

    assertThat(asked(access(claims().audience("payroll")))).as("for another").isEqualTo(401);
    assertThat(asked(access(claims().audience((String) null)))).as("for nobody").isEqualTo(401);
    assertThat(asked(access(claims().expirationTime(null)))).as("for ever").isEqualTo(401);
    assertThat(asked(access(claims().subject(null)))).as("of nobody").isEqualTo(401);
    assertThat(asked(access(claims().subject(" ")))).as("of nobody").isEqualTo(401);
    JWTClaimsSet plain = claims().build();
    assertThat(asked(issuer.signed(null, plain))).as("of no type").isEqualTo(401);
    assertThat(asked(issuer.signed("JWT", plain))).as("of any type").isEqualTo(401);
    assertThat(asked(issuer.signed("logout+jwt", plain))).as("of a logout").isEqualTo(401);
    assertThat(asked(issuer.signed("logout+jwt", claims().claim("typ", "Bearer").build())))
        .as("of a logout that calls itself something else")
        .isEqualTo(401);
    for (String type : List.of("ID", "Refresh", "Logout")) {
      JWTClaimsSet other = claims().claim("typ", type).claim("nonce", "n").build();
      assertThat(asked(issuer.signed("JWT", other))).as(type).isEqualTo(401);
    }
  }

  @Test
  void clocksMayBeAMinuteOffAndNoMore() throws Exception {
    assertThat(asked(ranOut(A_BIT_LESS_THAN_A_MINUTE))).isEqualTo(200);
    assertThat(asked(ranOut(MORE_THAN_A_MINUTE))).isEqualTo(401);
    assertThat(asked(access(claims().notBeforeTime(in(A_BIT_LESS_THAN_A_MINUTE))))).isEqualTo(200);
    assertThat(asked(access(claims().notBeforeTime(in(MORE_THAN_A_MINUTE))))).isEqualTo(401);
  }

  @Test
  void onlyAKeyThatNobodyElseHasSigns() throws Exception {
    assertThat(asked(new PlainJWT(claims().build()).serialize())).isEqualTo(401);
    SignedJWT withThePublicKey =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(issuer.key().getKeyID()).build(),
            claims().claim("typ", "Bearer").build());
    withThePublicKey.sign(new MACSigner(issuer.key().toRSAPublicKey().getEncoded()));
    assertThat(asked(withThePublicKey.serialize())).isEqualTo(401);
    String[] parts = access(claims()).split("\\.", -1);
    String otherClaims = claims().subject("lanhdao").build().toString();
    parts[1] = Base64.getUrlEncoder().withoutPadding().encodeToString(otherClaims.getBytes(UTF_8));
    assertThat(asked(String.join(".", parts))).isEqualTo(401);
    assertThatThrownBy(
            () ->
                start(with("spring.security.oauth2.resourceserver.jwt.jws-algorithms=HS256"))
                    .close())
        .hasStackTraceContaining("jws-algorithms");
  }

  @Test
  void withoutANameTokensAreMadeForNothingStarts() {
    for (String none : List.of(AUDIENCES + "=", AUDIENCES + "= , ")) {
      assertThatThrownBy(() -> start(with(none)).close()).hasStackTraceContaining(AUDIENCES);
    }
    List<String> withoutAny =
        issuer.settings().stream().filter(setting -> !setting.startsWith(AUDIENCES)).toList();
    assertThatThrownBy(() -> start(withoutAny).close()).hasStackTraceContaining(AUDIENCES);
  }

  private List<String> with(String setting) {
    return Stream.concat(issuer.settings().stream(), Stream.of(setting)).toList();
  }

  private ConfigurableApplicationContext start(List<String> settings) {
    return new SpringApplicationBuilder(App.class)
        .properties(settings.toArray(String[]::new))
        .run(
            "--spring.config.name=access-test",
            "--spring.application.name=tokens-test",
            "--thac.http.farewell=0s",
            "--thac.messaging.brokers=" + RealBroker.bootstrap(),
            "--spring.mongodb.uri=" + store.uri());
  }

  private static JWTClaimsSet.Builder claims() {
    return TokenIssuer.claims("quantri", HOUR);
  }

  private String access(JWTClaimsSet.Builder claims) {
    return issuer.signed(TokenIssuer.ACCESS_TOKEN, claims.build());
  }

  private String ranOut(Duration ago) {
    return access(claims().issueTime(null).expirationTime(in(ago.negated())));
  }

  private static Date in(Duration time) {
    return Date.from(Instant.now().plus(time));
  }

  private int asked(@Nullable String token) throws Exception {
    String port = context.getEnvironment().getRequiredProperty("local.server.port");
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/me"))
            .header("Authorization", "Bearer " + token)
            .build();
    return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
  }
}
