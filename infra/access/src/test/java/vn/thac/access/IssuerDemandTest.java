package vn.thac.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import vn.thac.production.Fault;

class IssuerDemandTest {

  private static final String JWT = "spring.security.oauth2.resourceserver.jwt.";

  @Test
  void theDeskOfATrialIssuesNothingThatCounts() {
    assertThat(
            faults(
                new MockEnvironment()
                    .withProperty(JWT + "issuer-uri", "http://localhost:8080")
                    .withProperty(JWT + "jwk-set-uri", "http://127.0.0.1:8085/oauth2/jwks")))
        .containsExactlyInAnyOrder(
            "issuer-on-loopback", "issuer-in-clear", "keys-on-loopback", "keys-in-clear");
    assertThat(faults(new MockEnvironment()))
        .containsExactlyInAnyOrder("issuer-on-loopback", "issuer-in-clear");
  }

  @Test
  void anAuthoritysOwnOverTlsDoes() {
    assertThat(
            faults(
                new MockEnvironment()
                    .withProperty(JWT + "issuer-uri", "https://dangnhap.tinh.gov.vn/realms/thac")))
        .isEmpty();
  }

  private static java.util.stream.Stream<String> faults(MockEnvironment settings) {
    return new IssuerDemand().faults(settings).map(Fault::name);
  }
}
