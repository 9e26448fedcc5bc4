package vn.thac.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thac.ground.BrokerAccounts;

/** Who each part of the services process is, at the broker of the ground. */
class SettingsTest {

  private static final String SIGN_IN = "--spring.kafka.properties.sasl.jaas.config=";

  @TempDir private Path folder;

  @Test
  void everyServiceIsItselfAndNobodyElseIsAnybody() {
    BrokerAccounts.draw(folder);
    for (Part part : Part.values()) {
      if (part.has(Library.STREAM)) {
        assertThat(arguments(part))
            .filteredOn(argument -> argument.startsWith(SIGN_IN))
            .singleElement()
            .asString()
            .contains("username=\"" + part.config() + "\"");
      } else {
        assertThat(arguments(part)).noneMatch(argument -> argument.contains("sasl"));
      }
    }
  }

  @Test
  void aBrokerThatIsOpenIsGivenNoPassword() {
    assertThat(arguments(Part.PLAN)).noneMatch(argument -> argument.contains("sasl"));
  }

  private String[] arguments(Part part) {
    LaunchOptions options = LaunchOptions.parse("--data", folder.toString(), "--port", "8080");
    return new Settings(options, StoreAddress.of(null, options), Map.of()).arguments(part);
  }
}
