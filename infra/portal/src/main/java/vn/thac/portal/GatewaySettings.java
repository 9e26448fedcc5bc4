package vn.thac.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where the services are: each at one address or, separated by commas, at that of every replica.
 *
 * @param plan addresses of plan-service
 * @param task addresses of task-service
 * @param report addresses of report-service
 * @param notification addresses of notification-service
 * @param desk sign-in, clock and sample people of the trial; left empty in production, where all of
 *     its paths are then unknown
 * @param bodyLimit the longest request that is passed on
 * @param bodyLimits the same for one of these paths
 * @param patience how long a service may take to answer
 * @param inside how many requests may be with one service or wait for it; half of what may be
 *     inside the gateway, so that one service that hangs leaves room for the others
 * @param reading how many requests that read are with one replica at a time
 * @param watch how often replicas are asked whether they are ready; a service must go on for longer
 *     than that after it said that it goes
 * @param farewell how long the portal itself goes on after it said that it goes
 */
@ConfigurationProperties("thac.gateway")
record GatewaySettings(
    List<URI> plan,
    List<URI> task,
    List<URI> report,
    List<URI> notification,
    @DefaultValue List<URI> desk,
    DataSize bodyLimit,
    @DefaultValue Map<String, DataSize> bodyLimits,
    Duration patience,
    @DefaultValue("250") int inside,
    @DefaultValue("16") int reading,
    @DefaultValue("1s") Duration watch,
    @DefaultValue("3s") Duration farewell) {

  GatewaySettings {
    if (List.of(plan, task, report, notification).stream().anyMatch(List::isEmpty)) {
      throw new IllegalArgumentException("thac.gateway needs an address of each of the services");
    }
    if (inside < 1 || reading < 1) {
      throw new IllegalArgumentException("thac.gateway.inside and .reading need positive numbers");
    }
  }

  DataSize limitOf(HttpServletRequest request) {
    return bodyLimits.getOrDefault(request.getRequestURI(), bodyLimit);
  }

  /** The four services by the name under which an operator asks for them. */
  Map<String, List<URI>> services() {
    return Map.of("plan", plan, "task", task, "report", report, "notification", notification);
  }
}
