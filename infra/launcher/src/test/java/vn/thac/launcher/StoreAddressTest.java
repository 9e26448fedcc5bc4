package vn.thac.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StoreAddressTest {

  @Test
  void givesEveryServiceADatabaseOnTheGroundsOwnStore() {
    assertThat(StoreAddress.of(null, 8087).with("thac_plan"))
        .isEqualTo("mongodb://127.0.0.1:8087/thac_plan");
    assertThat(StoreAddress.of(" ", 8087).with("thac_plan"))
        .isEqualTo("mongodb://127.0.0.1:8087/thac_plan");
  }

  @Test
  void keepsTheOptionsOfAGivenServerAndWhereItAsksWhoComesIn() {
    assertThat(StoreAddress.of("mongodb://a:1,b:2/?replicaSet=rs", 0).with("thac_task"))
        .isEqualTo("mongodb://a:1,b:2/thac_task?replicaSet=rs");
    assertThat(StoreAddress.of("mongodb+srv://u:p@host/people?w=majority", 0).with("thac_task"))
        .isEqualTo("mongodb+srv://u:p@host/thac_task?authSource=people&w=majority");
    assertThat(StoreAddress.of("mongodb://u:p@host", 0).with("thac_task"))
        .isEqualTo("mongodb://u:p@host/thac_task?authSource=admin");
  }

  @Test
  void refusesWhatIsNoAddressWithoutRepeatingIt() {
    assertThatThrownBy(() -> StoreAddress.of("postgres://u:secret@host", 0))
        .hasMessageContaining("MONGODB_URI")
        .hasMessageNotContaining("secret");
  }
}
