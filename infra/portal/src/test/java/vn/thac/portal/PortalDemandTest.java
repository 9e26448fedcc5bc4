package vn.thac.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import vn.thac.production.Fault;

class PortalDemandTest {

  @Test
  void thePortalOfATrialHasEveryFault() {
    assertThat(faults(to("http", "https://dangnhap.tinh.gov.vn")))
        .containsExactlyInAnyOrder(
            "plan-in-clear", "task-in-clear", "report-in-clear", "notification-in-clear");
    assertThat(
            faults(
                to("https", "http://localhost:8080")
                    .withProperty("thac.gateway.desk", "http://127.0.0.1:8085")))
        .containsExactlyInAnyOrder("desk-of-the-trial", "sign-in-of-the-trial");
    assertThat(faults(to("https", ""))).containsExactly("sign-in-of-the-trial");
  }

  @Test
  void anAuthoritysHasNone() {
    assertThat(faults(to("https", "https://dangnhap.tinh.gov.vn/realms/thac"))).isEmpty();
  }

  private static MockEnvironment to(String scheme, String issuer) {
    MockEnvironment settings = new MockEnvironment().withProperty("thac.page.sign-in", issuer);
    for (String service : new String[] {"plan", "task", "report", "notification"}) {
      settings.setProperty("thac.gateway." + service, scheme + "://" + service + ".noi-bo:8443");
    }
    return settings;
  }

  private static Stream<String> faults(MockEnvironment settings) {
    return new PortalDemand().faults(settings).map(Fault::name);
  }
}
