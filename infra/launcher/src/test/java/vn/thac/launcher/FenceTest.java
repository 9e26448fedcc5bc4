package vn.thac.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class FenceTest {

  private static final String STORE =
      "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration";
  private static final String STREAM =
      "org.springframework.cloud.stream.config.BindingServiceConfiguration";
  private static final String MAIL =
      "org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration";
  private static final String GATEWAY =
      "org.springframework.cloud.gateway.server.mvc.GatewayServerMvcAutoConfiguration";
  private static final String TOKENS =
      "org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration";
  private static final String ISSUER =
      "org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration";
  private static final String WEB =
      "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration";
  private static final List<String> ALL =
      List.of(STORE, STREAM, MAIL, GATEWAY, TOKENS, ISSUER, WEB);

  @Test
  void givesEachPartWhatItWouldMeetAlone() {
    assertThat(met("PLAN")).containsExactly(STORE, STREAM, TOKENS, WEB);
    assertThat(met("NOTIFICATION")).containsExactly(STORE, STREAM, MAIL, TOKENS, WEB);
    assertThat(met("DESK")).containsExactly(TOKENS, ISSUER, WEB);
    assertThat(met("PORTAL")).containsExactly(GATEWAY, WEB);
  }

  @Test
  void keepsNothingFromAnApplicationThatIsNoPartOfTheLauncher() {
    assertThat(met(null)).isEqualTo(ALL);
  }

  private static List<String> met(@Nullable String part) {
    MockEnvironment environment = new MockEnvironment();
    if (part != null) {
      environment.setProperty(Fence.PART, part);
    }
    Fence fence = new Fence();
    fence.setEnvironment(environment);
    return ALL.stream().filter(fence::passes).toList();
  }
}
