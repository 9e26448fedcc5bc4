package vn.thac.portal;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * Where the services are.
 *
 * @param desk sign-in, clock and sample people of the trial; left empty in production, where all of
 *     its paths are then unknown
 * @param bodyLimit the longest request that is passed on
 * @param patience how long a service may take to answer
 */
@ConfigurationProperties("thac.gateway")
record GatewaySettings(
    URI plan,
    URI task,
    URI report,
    URI notification,
    @Nullable URI desk,
    DataSize bodyLimit,
    Duration patience) {

  /** The four services by the name under which an operator asks for them. */
  Map<String, URI> services() {
    return Map.of("plan", plan, "task", task, "report", report, "notification", notification);
  }
}
