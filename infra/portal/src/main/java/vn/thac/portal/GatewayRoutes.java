package vn.thac.portal;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.rewritePath;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** The table of paths. What is not in it does not exist for the outside. */
class GatewayRoutes {

  private static final Map<String, RequestPredicate> PATHS =
      Map.of(
          "plan", api("me", "plans", "units", "places", "imports", "calendar"),
          "task", api("tasks", "progress"),
          "report", api("reports"),
          "notification", api("messages", "deadlines"));

  private final Map<String, Upstream> services = new TreeMap<>();
  private final List<Upstream> desk = new ArrayList<>();

  GatewayRoutes(GatewaySettings settings) {
    settings.services().forEach((name, at) -> services.put(name, upstream(at, settings)));
    if (!settings.desk().isEmpty()) {
      desk.add(upstream(settings.desk(), settings));
    }
  }

  private static Upstream upstream(List<URI> addresses, GatewaySettings settings) {
    return new Upstream(addresses, settings.inside(), settings.reading());
  }

  /** The services whose replicas take turns. */
  List<Upstream> services() {
    return List.copyOf(services.values());
  }

  RouterFunction<ServerResponse> all() {
    List<RouterFunction<ServerResponse>> routes = new ArrayList<>();
    services.forEach(
        (name, service) -> {
          routes.add(to(name, service, Objects.requireNonNull(PATHS.get(name))));
          routes.add(deadLetters(name, service));
          routes.add(description(name, service));
        });
    desk.forEach(trial -> routes.add(to("desk", trial, deskPaths())));
    return routes.stream().reduce(RouterFunction::and).orElseThrow();
  }

  private static RequestPredicate deskPaths() {
    return api("clock", "sample")
        .or(RequestPredicates.path("/login"))
        .or(RequestPredicates.path("/logout"))
        .or(RequestPredicates.path("/userinfo"))
        .or(RequestPredicates.path("/oauth2/**"))
        .or(RequestPredicates.path("/connect/**"))
        .or(RequestPredicates.path("/.well-known/**"));
  }

  private static RouterFunction<ServerResponse> deadLetters(String name, Upstream service) {
    String outside = "/api/v1/operator/" + name + "/dead-letters";
    return route("dead letters of " + name)
        .route(RequestPredicates.path(outside + "/**"), http())
        .before(rewritePath(outside + "(?<rest>.*)", "/api/v1/dead-letters${rest}"))
        .filter(GatewayErrors::answered)
        .filter(new Forwarding(service))
        .filter(FairShare::checked)
        .build();
  }

  private static RouterFunction<ServerResponse> description(String name, Upstream service) {
    return route("description of " + name)
        .route(RequestPredicates.GET("/api/docs/" + name), http())
        .before(rewritePath("/api/docs/.*", "/v3/api-docs"))
        .filter(GatewayErrors::answered)
        .filter(new Forwarding(service))
        .filter(FairShare::checked)
        .build();
  }

  private static RouterFunction<ServerResponse> to(
      String name, Upstream service, RequestPredicate paths) {
    return route("to " + name)
        .route(paths, http())
        .filter(GatewayErrors::answered)
        .filter(new Forwarding(service))
        .filter(FairShare::checked)
        .build();
  }

  private static RequestPredicate api(String... collections) {
    return List.of(collections).stream()
        .map(name -> RequestPredicates.path("/api/v1/" + name + "/**"))
        .reduce(RequestPredicate::or)
        .orElseThrow();
  }
}
