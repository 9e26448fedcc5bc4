package vn.thac.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** How every service comes and goes is said in one place; nobody has said otherwise since. */
class ServiceSettingsTest {

  @ParameterizedTest
  @ValueSource(strings = {"plan-service", "task-service", "report-service", "notification-service"})
  void isReadyWithItsStoreAndListenersAndAliveByItself(String service) {
    ConfigurableEnvironment settings = settingsOf(service);

    assertThat(settings.getProperty("management.endpoint.health.probes.enabled")).isEqualTo("true");
    assertThat(
            Binder.get(settings)
                .bind(
                    "management.endpoint.health.group.readiness.include",
                    Bindable.listOf(String.class))
                .get())
        .containsExactly("readinessState", "store", "listeners");
    assertThat(settings.containsProperty("management.endpoint.health.group.liveness.include"))
        .isFalse();
    assertThat(settings.getProperty("management.health.mail.enabled", "false")).isEqualTo("false");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plan-service",
        "task-service",
        "report-service",
        "notification-service",
        "portal"
      })
  void saysThatItGoesLongEnoughBeforeItGoes(String service) {
    ConfigurableEnvironment settings = settingsOf(service);
    String own = service.equals("portal") ? "thac.gateway.farewell" : "thac.http.farewell";
    Duration watch = time(settingsOf("portal"), "thac.gateway.watch");

    assertThat(settings.getProperty("server.shutdown")).isEqualTo("graceful");
    assertThat(time(settings, own))
        .isGreaterThan(watch.multipliedBy(2)) // a look may take as long as the wait for the next
        .isLessThan(time(settings, "spring.lifecycle.timeout-per-shutdown-phase"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"plan-service", "task-service", "report-service", "notification-service"})
  void eachListenerIsAGroupOfItsOwnWhoseRecordsOthersTakeOverWithinSeconds(String service) {
    ConfigurableEnvironment settings = settingsOf(service);
    Stream<String> listeners =
        Stream.of(settings.getRequiredProperty("spring.cloud.function.definition").split(";"));

    assertThat(listeners.map(listener -> group(settings, listener)).toList())
        .doesNotHaveDuplicates()
        .allSatisfy(group -> assertThat(group).startsWith(service));
    Map<String, String> consumer =
        Binder.get(settings)
            .bind(
                "spring.cloud.stream.kafka.binder.consumer-properties",
                Bindable.mapOf(String.class, String.class))
            .get();
    assertThat(consumer)
        .containsEntry("session.timeout.ms", "6000")
        .containsEntry("heartbeat.interval.ms", "1000")
        .doesNotContainKey("group.protocol");
  }

  private static String group(ConfigurableEnvironment settings, String listener) {
    String binding = "spring.cloud.stream.bindings." + listener + "-in-0.";
    assertThat(settings.getProperty(binding + "destination")).as(listener).isNotBlank();
    return settings.getProperty(
        binding + "group", settings.getRequiredProperty("spring.cloud.stream.default.group"));
  }

  private static Duration time(ConfigurableEnvironment settings, String name) {
    return DurationStyle.detectAndParse(settings.getRequiredProperty(name));
  }

  private static ConfigurableEnvironment settingsOf(String service) {
    ConfigurableEnvironment settings = new StandardEnvironment();
    settings
        .getPropertySources()
        .addFirst(new MapPropertySource("name", Map.of("spring.config.name", service)));
    ConfigDataEnvironmentPostProcessor.applyTo(settings);
    return settings;
  }
}
