package vn.thac.portal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** Stands where a service would: it tells what reached it, or answers as its path asks it to. */
final class EchoService {

  private static final Set<String> TOLD =
      Set.of(
          "X-forwarded-host",
          "X-forwarded-proto",
          "X-forwarded-for",
          "Authorization",
          "Thac-caller",
          "Content-length",
          "Transfer-encoding");

  private final HttpServer server;

  private EchoService(HttpServer server) {
    this.server = server;
  }

  static EchoService start() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext("/", EchoService::answer);
      server.start();
      return new EchoService(server);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  void stop() {
    server.stop(0);
  }

  private static void answer(HttpExchange exchange) throws IOException {
    long length = exchange.getRequestBody().readAllBytes().length;
    String path = exchange.getRequestURI().getPath();
    exchange.getResponseHeaders().set("X-Frame-Options", "SAMEORIGIN");
    String shown = exchange.getRequestHeaders().getFirst("Authorization");
    if (shown != null && shown.endsWith("lan")) { // a token it knows
      exchange.getResponseHeaders().set("Thac-Caller", "lan");
    }
    switch (path) {
      case "/api/v1/plans/refused" ->
          send(exchange, 422, "application/problem+json", "{\"code\":\"plan.title.missing\"}");
      case "/api/v1/plans/made" -> {
        exchange.getResponseHeaders().set("ETag", "\"7\"");
        exchange.getResponseHeaders().set("Location", "/api/v1/plans/7");
        send(exchange, 201, "application/json", "{}");
      }
      case "/login" -> {
        exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'");
        exchange.getResponseHeaders().set("Location", "/oauth2/authorize");
        send(exchange, 302, "text/html", "");
      }
      default -> {
        Map<String, Object> told = new TreeMap<>();
        told.put("path", exchange.getRequestURI().toString());
        told.put("length", length);
        exchange
            .getRequestHeaders()
            .forEach(
                (name, values) -> {
                  if (TOLD.contains(name)) {
                    told.put(name.toLowerCase(), String.join("|", values));
                  }
                });
        send(exchange, 200, "application/json", JsonMapper.shared().writeValueAsString(told));
      }
    }
  }

  private static void send(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
