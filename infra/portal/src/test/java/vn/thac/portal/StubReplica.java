package vn.thac.portal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Stands where a replica would, and does what a test wants of it. */
final class StubReplica {

  /** What it does with a request. */
  enum Manner {
    ANSWERS,
    TAKES_ITS_TIME,
    SAYS_IT_IS_AWAY,
    BREAKS_OFF,
    NEVER_ANSWERS
  }

  private final Executor later = CompletableFuture.delayedExecutor(150, TimeUnit.MILLISECONDS);
  private final String name;
  private final int port;
  private HttpServer server;
  private final List<String> bodies = new CopyOnWriteArrayList<>();
  private volatile boolean ready = true;
  private volatile Manner manner = Manner.ANSWERS;

  StubReplica(String name) throws IOException {
    this.name = name;
    server = listen(0);
    port = server.getAddress().getPort();
  }

  private HttpServer listen(int at) throws IOException {
    HttpServer started =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), at), 0);
    started.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    started.createContext("/", this::answer);
    started.createContext(
        "/actuator/health/readiness", exchange -> send(exchange, ready ? 200 : 503, "{}"));
    started.start();
    return started;
  }

  String address() {
    return "http://127.0.0.1:" + port;
  }

  void goes() {
    server.stop(0);
  }

  void comesBack() throws IOException {
    server = listen(port);
  }

  void isReady(boolean said) {
    ready = said;
  }

  void behaves(Manner wanted) {
    manner = wanted;
  }

  /** The bodies of the requests that came so far. */
  List<String> bodies() {
    return List.copyOf(bodies);
  }

  void forget() {
    bodies.clear();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    bodies.add(body);
    switch (manner) {
      case ANSWERS -> answered(exchange, body);
      case TAKES_ITS_TIME -> later.execute(() -> answered(exchange, body));
      case SAYS_IT_IS_AWAY -> send(exchange, 503, "{\"code\":\"away\"}");
      case BREAKS_OFF -> exchange.close();
      case NEVER_ANSWERS -> {} // until it goes
    }
  }

  private void answered(HttpExchange exchange, String body) {
    try {
      send(exchange, 200, "{\"by\":\"%s\",\"body\":\"%s\"}".formatted(name, body));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
