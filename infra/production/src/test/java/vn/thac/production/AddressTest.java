package vn.thac.production;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1:8087, true",
    "localhost, true",
    "LocalHost:9092, true",
    "[::1]:9092, true",
    "k1.tinh.gov.vn:9093, false",
    "'k1.tinh.gov.vn:9093,127.3.2.1:9093', true",
    "10.1.2.3, false",
    "127001.gov.vn, false",
    "'', true"
  })
  void knowsThisMachine(String hosts, boolean local) {
    assertThat(Address.isLocal(hosts)).isEqualTo(local);
  }

  @ParameterizedTest
  @CsvSource({"https://a.vn/x, false", "HTTPS://a.vn, false", "http://a.vn, true", "a.vn, true"})
  void knowsWhatIsReachedInClear(String url, boolean clear) {
    assertThat(Address.isInClear(url)).isEqualTo(clear);
  }

  @ParameterizedTest
  @CsvSource({
    "nhac-viec@thac.invalid, true",
    "nhac-viec@dongthap.gov.vn, false",
    "a@example.com, true",
    "'', true"
  })
  void knowsDomainsThatNobodyHas(String address, boolean nobodys) {
    assertThat(Address.isNobodys(address)).isEqualTo(nobodys);
  }
}
