package vn.thac.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.FileSystemResource;
import org.springframework.util.StringUtils;
import vn.thac.contracts.Topics;

/** What the accounts may do is what the services say they do, no more and no less. */
class BrokerAccountTest {

  @Test
  void mayTellAndHearWhatItsServiceDoes() {
    for (BrokerAccount account : BrokerAccount.ALL) {
      Properties settings = settingsOf(account.name());

      assertThat(account.tells())
          .as(account.name())
          .isEqualTo(
              StringUtils.commaDelimitedListToSet(settings.getProperty("thac.messaging.tells")));
      assertThat(account.hears()).as(account.name()).isEqualTo(heard(settings));
    }
  }

  /** Everybody hears of the directory, which the defaults of all services say. */
  private static Set<String> heard(Properties settings) {
    Set<String> heard =
        settings.stringPropertyNames().stream()
            .filter(name -> name.endsWith("-in-0.destination"))
            .map(settings::getProperty)
            .collect(Collectors.toSet());
    assertThat(settings.getProperty("spring.cloud.function.definition"))
        .contains("onDirectoryEvents");
    heard.add(Topics.DIRECTORY);
    return heard;
  }

  private static Properties settingsOf(String service) {
    var file = new YamlPropertiesFactoryBean();
    file.setResources(
        new FileSystemResource(Path.of("../..", service, "src/main/resources", service + ".yml")));
    Properties settings = file.getObject();
    assertThat(settings).as(service).isNotEmpty();
    return settings;
  }
}
