package vn.thac.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import vn.thac.production.Fault;
import vn.thac.production.NotForProduction;

/**
 * With the settings of a trial it does not start for a real province, and says all of it at once.
 */
class ProductionTest {

  @Test
  void refusesEverySettingOfATrialAtOnce() {
    assertThatExceptionOfType(NotForProduction.class)
        .isThrownBy(
            () ->
                new SpringApplicationBuilder(TaskService.class)
                    .profiles("production")
                    .run("--spring.config.name=task-service", "--server.port=0"))
        .satisfies(
            refused ->
                assertThat(refused.faults())
                    .extracting(Fault::name)
                    .containsExactlyInAnyOrder(
                        "store-on-loopback",
                        "store-open",
                        "store-in-clear",
                        "broker-on-loopback",
                        "broker-in-clear",
                        "broker-open",
                        "broker-few-copies",
                        "issuer-on-loopback",
                        "issuer-in-clear"));
  }
}
