package vn.thac.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import vn.thac.production.Fault;

class ProductionDemandsTest {

  private static final String STORE =
      "mongodb://plan:bi-mat@m1.tinh.gov.vn:27017,m2.tinh.gov.vn:27017/thac_plan?replicaSet=r";

  @Test
  void theStoreOfATrialHasEveryFault() {
    assertThat(ofStore("mongodb://127.0.0.1:8087/thac_plan?w=1"))
        .containsExactlyInAnyOrder(
            "store-on-loopback", "store-open", "store-in-clear", "store-below-majority");
  }

  @Test
  void aStoreOfACopySetOverTlsHasNone() {
    assertThat(ofStore(STORE + "&tls=true&w=majority")).isEmpty();
    assertThat(ofStore(STORE + "&tls=true")).isEmpty(); // the server's own default is majority
    assertThat(ofStore(STORE + "&tls=true&w=majority&journal=false"))
        .containsExactly("store-below-majority");
    assertThat(ofStore(STORE)).containsExactly("store-in-clear");
  }

  @Test
  void anAddressThatCannotBeReadIsNotRepeated() {
    assertThat(new StoreDemand().faults(set("spring.mongodb.uri", "mongo://plan:bi-mat@m1")))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.name()).isEqualTo("store-address");
              assertThat(fault.toString()).doesNotContain("bi-mat");
            });
  }

  @Test
  void theBrokerOfATrialHasEveryFault() {
    assertThat(ofBroker("thac.messaging.brokers", "127.0.0.1:8086"))
        .containsExactlyInAnyOrder(
            "broker-on-loopback", "broker-in-clear", "broker-open", "broker-few-copies");
    assertThat(
            ofBroker(
                "thac.messaging.brokers", "k1.vn:9093",
                "spring.kafka.security.protocol", "SASL_PLAINTEXT",
                "thac.messaging.replication", "3"))
        .containsExactly("broker-in-clear");
  }

  @Test
  void aBrokerWithPasswordsOrCertificatesHasNone() {
    assertThat(
            ofBroker(
                "thac.messaging.brokers", "k1.vn:9093,k2.vn:9093",
                "spring.kafka.security.protocol", "SASL_SSL",
                "thac.messaging.replication", "3"))
        .isEmpty();
    assertThat(
            ofBroker(
                "thac.messaging.brokers", "k1.vn:9093",
                "spring.kafka.security.protocol", "SSL",
                "spring.kafka.ssl.bundle", "kafka",
                "thac.messaging.replication", "3"))
        .isEmpty();
    assertThat(
            ofBroker(
                "thac.messaging.brokers", "k1.vn:9093",
                "spring.kafka.security.protocol", "SSL",
                "thac.messaging.replication", "3"))
        .containsExactly("broker-open");
  }

  private static Stream<String> ofStore(String uri) {
    return new StoreDemand().faults(set("spring.mongodb.uri", uri)).map(Fault::name);
  }

  private static Stream<String> ofBroker(String... settings) {
    return new BrokerDemand().faults(set(settings)).map(Fault::name);
  }

  private static MockEnvironment set(String... settings) {
    MockEnvironment all = new MockEnvironment();
    for (int i = 0; i < settings.length; i += 2) {
      all.setProperty(settings[i], settings[i + 1]);
    }
    return all;
  }
}
