package vn.thac.portal;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.rewritePath;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;

import java.net.URI;
import java.util.List;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** The table of paths. What is not in it does not exist for the outside. */
class GatewayRoutes {

  private final GatewaySettings settings;

  GatewayRoutes(GatewaySettings settings) {
    this.settings = settings;
  }

  RouterFunction<ServerResponse> all() {
    RouterFunction<ServerResponse> routes =
        to(settings.plan(), api("me", "plans", "units", "places", "imports"))
            .and(to(settings.task(), api("tasks", "progress")))
            .and(to(settings.report(), api("reports")))
            .and(to(settings.notification(), api("messages", "deadlines")));
    for (var service : settings.services().entrySet()) {
      routes =
          routes
              .and(deadLetters(service.getKey(), service.getValue()))
              .and(description(service.getKey(), service.getValue()));
    }
    URI desk = settings.desk();
    return desk == null || desk.toString().isEmpty() ? routes : routes.and(to(desk, deskPaths()));
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

  private static RouterFunction<ServerResponse> deadLetters(String name, URI service) {
    String outside = "/api/v1/operator/" + name + "/dead-letters";
    return route("dead letters of " + name)
        .route(RequestPredicates.path(outside + "/**"), http())
        .before(rewritePath(outside + "(?<rest>.*)", "/api/v1/dead-letters${rest}"))
        .before(uri(service))
        .filter(GatewayErrors::answered)
        .build();
  }

  private static RouterFunction<ServerResponse> description(String name, URI service) {
    return route("description of " + name)
        .route(RequestPredicates.GET("/api/docs/" + name), http())
        .before(rewritePath("/api/docs/.*", "/v3/api-docs"))
        .before(uri(service))
        .filter(GatewayErrors::answered)
        .build();
  }

  private static RouterFunction<ServerResponse> to(URI service, RequestPredicate paths) {
    return route("to " + service)
        .route(paths, http())
        .before(uri(service))
        .filter(GatewayErrors::answered)
        .build();
  }

  private static RequestPredicate api(String... collections) {
    return List.of(collections).stream()
        .map(name -> RequestPredicates.path("/api/v1/" + name + "/**"))
        .reduce(RequestPredicate::or)
        .orElseThrow();
  }
}
