package vn.thac.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

class ProductionConfigurationTest {

  @Test
  void saysEveryFaultAtOnceBeforeAnythingIsMade() {
    assertThatExceptionOfType(NotForProduction.class)
        .isThrownBy(() -> start("production"))
        .satisfies(
            refused ->
                assertThat(refused.faults())
                    .extracting(Fault::name)
                    .containsExactlyInAnyOrder("door-open", "window-open"))
        .withMessageContaining("house.door (door-open): Cửa mở / The door is open");
  }

  @Test
  void takesWhatIsAcceptedByName() {
    start(
            "production",
            "--thac.production.accepts=window-open",
            "--house.door=shut",
            "--house.made=true")
        .close();
  }

  @Test
  void acceptsNoNameThatNothingBears() {
    assertThatExceptionOfType(NotForProduction.class)
        .isThrownBy(
            () ->
                start(
                    "production",
                    "--thac.production.accepts=window-open,dor-open",
                    "--house.door=shut",
                    "--house.made=true"))
        .withMessageContaining("“dor-open”");
  }

  @Test
  void asksNothingElsewhere() {
    start("trial", "--house.made=true").close();
  }

  private static ConfigurableApplicationContext start(String profile, String... arguments) {
    return new SpringApplicationBuilder(House.class)
        .web(WebApplicationType.NONE)
        .profiles(profile)
        .logStartupInfo(false)
        .run(arguments);
  }

  @Configuration(proxyBeanMethods = false)
  @Import(ProductionConfiguration.class)
  static class House {

    @Bean
    static Demand doors() {
      return settings ->
          settings.containsProperty("house.door")
              ? Stream.empty()
              : Stream.of(new Fault("door-open", "house.door", "Cửa mở", "The door is open"));
    }

    @Bean
    static Demand windows() {
      return settings ->
          Stream.of(new Fault("window-open", "house.window", "Cửa sổ mở", "The window is open"));
    }

    /** Nothing is connected to before the settings are looked at. */
    @Bean
    Object connection(org.springframework.core.env.Environment settings) {
      if (!settings.containsProperty("house.made")) {
        throw new AssertionError("made before it was asked");
      }
      return new Object();
    }
  }
}
