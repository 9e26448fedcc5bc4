package vn.thac.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import vn.thac.production.Fault;

class MailDemandTest {

  @Test
  void lettersOfAnAuthorityAreEncryptedAndComeFromSomebody() {
    assertThat(faults(authority().withProperty(STARTTLS, "true"))).isEmpty();
    assertThat(faults(authority().withProperty("spring.mail.protocol", "smtps"))).isEmpty();
    assertThat(faults(authority())).containsExactly("mail-in-clear");
  }

  @Test
  void linksLeadToThePageByHttpsAlone() {
    assertThat(
            faults(
                authority()
                    .withProperty(STARTTLS, "true")
                    .withProperty("thac.mail.portal", "http://thac.tinh.gov.vn")))
        .containsExactly("portal-in-clear");
  }

  private static final String STARTTLS = "spring.mail.properties.mail.smtp.starttls.required";

  private static MockEnvironment authority() {
    return new MockEnvironment()
        .withProperty("spring.mail.host", "thu.tinh.gov.vn")
        .withProperty("thac.mail.from", "nhac-viec@tinh.gov.vn")
        .withProperty("thac.mail.reply-to", "van-phong@tinh.gov.vn")
        .withProperty("thac.mail.portal", "https://thac.tinh.gov.vn");
  }

  private static Stream<String> faults(MockEnvironment settings) {
    return new MailDemand().faults(settings).map(Fault::name);
  }
}
