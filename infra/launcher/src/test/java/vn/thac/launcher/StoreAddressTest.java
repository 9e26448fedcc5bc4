package vn.thac.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreAddressTest {

  @TempDir private Path folder;

  @Test
  void givesEveryServiceADatabaseOnTheGroundsOwnStore() {
    LaunchOptions options = LaunchOptions.parse("--data", folder.toString(), "--port", "8080");
    assertThat(StoreAddress.of(null, options).with("thac_plan"))
        .isEqualTo("mongodb://127.0.0.1:8087/thac_plan");

    options.storeAddress().write("mongodb://thac:secret@127.0.0.1:8087/");
    assertThat(StoreAddress.of(" ", options).with("thac_plan"))
        .isEqualTo("mongodb://thac:secret@127.0.0.1:8087/thac_plan?authSource=admin");
    assertThat(StoreAddress.of(null, options).toString()).doesNotContain("secret");
    assertThat(StoreAddress.of("mongodb://other:1", options).with("thac_plan"))
        .isEqualTo("mongodb://other:1/thac_plan");
  }

  @Test
  void keepsTheOptionsOfAGivenServerAndWhereItAsksWhoComesIn() {
    assertThat(StoreAddress.of("mongodb://a:1,b:2/?replicaSet=rs").with("thac_task"))
        .isEqualTo("mongodb://a:1,b:2/thac_task?replicaSet=rs");
    assertThat(StoreAddress.of("mongodb+srv://u:p@host/people?w=majority").with("thac_task"))
        .isEqualTo("mongodb+srv://u:p@host/thac_task?authSource=people&w=majority");
    assertThat(StoreAddress.of("mongodb://u:p@host").with("thac_task"))
        .isEqualTo("mongodb://u:p@host/thac_task?authSource=admin");
  }

  @Test
  void refusesWhatIsNoAddressWithoutRepeatingIt() {
    assertThatThrownBy(() -> StoreAddress.of("postgres://u:secret@host"))
        .hasMessageContaining("MONGODB_URI")
        .hasMessageNotContaining("secret");
  }
}
