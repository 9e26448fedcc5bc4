package vn.thac.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.core.ConditionFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/**
 * A whole service on a real broker and a real store, with a clock that stands and tokens of its
 * own; one at a time. A service's tests derive from it and add what only theirs is.
 */
public abstract class RunningApplication {

  /** How long a test waits for what must come. */
  protected static final Duration PATIENCE = Duration.ofSeconds(60);

  private static @Nullable RunningApplication running;

  private final TokenIssuer issuer = new TokenIssuer();

  /** The login that may read what a dead letter holds, and nothing else. */
  static final String READER = "nguoidoc";

  private final Requests requests = new Requests();
  private final Store store;
  private final SettableClock clock;
  private final String group;
  private final ConfigurableApplicationContext context;

  /**
   * Starts a service.
   *
   * @param main its main class
   * @param name its name, also that of its configuration
   * @param now where its clock stands, e.g. {@code "2025-02-10T08:00"}
   * @param beans what stands in its context before its own beans, by name
   * @param settings more of its properties, as {@code key=value}
   */
  protected RunningApplication(
      Class<?> main,
      String name,
      Store store,
      String now,
      Map<String, Object> beans,
      String... settings) {
    this.store = store;
    clock = SettableClock.at(now);
    group = name + "-" + store.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "-");
    Stream<String> common =
        Stream.of(
            "spring.config.name=" + name,
            "spring.application.name=" + group,
            "server.port=0",
            "thac.http.farewell=0s",
            "thac.access.dead-letter-readers=" + READER,
            "thac.messaging.brokers=" + RealBroker.bootstrap(),
            "spring.mongodb.uri=" + store.uri());
    context =
        new SpringApplicationBuilder(main)
            .initializers(
                c -> {
                  c.getBeanFactory().registerSingleton("clock", clock);
                  beans.forEach(c.getBeanFactory()::registerSingleton);
                })
            .run(
                Stream.of(common, issuer.settings().stream(), Stream.of(settings))
                    .flatMap(each -> each)
                    .map(setting -> "--" + setting)
                    .toArray(String[]::new));
  }

  /** The one on this store, which all tests of a class share; started by whoever asks first. */
  protected static synchronized <S extends RunningApplication> S on(
      Store store, Class<S> type, Function<Store, S> start) {
    RunningApplication there = running;
    if (there != null && there.store.equals(store) && type.isInstance(there)) {
      return type.cast(there);
    }
    stop();
    S started = start.apply(store);
    running = started;
    started.begin();
    return started;
  }

  /** Stops what runs. */
  public static synchronized void stop() {
    RunningApplication there = running;
    if (there != null) {
      running = null;
      there.close();
    }
  }

  /** What the tests of this service find when they begin. */
  protected void begin() {}

  /** Closes the service and what was started for it. */
  protected void close() {
    context.close();
    requests.close();
    issuer.close();
  }

  /** The clock of the service. */
  public SettableClock clock() {
    return clock;
  }

  /** What the service is made of. */
  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  /** The same by its name, where there are several of a type. */
  public <T> T bean(String name, Class<T> type) {
    return context.getBean(name, type);
  }

  /** The store it keeps everything in. */
  protected Store store() {
    return store;
  }

  /** Mostly it is so already, or in some milliseconds: it is asked at once, and often. */
  private static ConditionFactory soon() {
    return await().atMost(PATIENCE).pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(15));
  }

  /** Returns when nothing in these collections is still to be told. */
  protected void awaitTold(String... collections) {
    for (String collection : collections) {
      var documents = store.database().getCollection(collection);
      soon().until(() -> documents.countDocuments(Filters.exists("untoldSince")) == 0);
    }
  }

  /** Returns when the service has handled everything on these topics. */
  protected void awaitHandled(String... topics) {
    awaitHandledBy("", topics);
  }

  /** The same for one of its listeners that has a group of its own, the service's and a suffix. */
  protected void awaitHandledBy(String suffix, String... topics) {
    try (var backlog = new Backlog()) {
      for (String topic : topics) {
        soon().until(() -> backlog.of(group + suffix, topic) == 0);
      }
    }
  }

  /** What this service has set aside of a topic, each with its reason. */
  public List<ConsumerRecord<String, byte[]>> parked(String topic) {
    return RealBroker.read(topic + "." + group + ".dlt");
  }

  /** The waiting dead letter of this key, as an operator is shown it; awaited. */
  public JsonNode letter(String key, String operator) {
    return soon()
        .until(
            () ->
                Answers.json(get("/api/v1/dead-letters?state=WAITING", operator))
                    .get("items")
                    .valueStream()
                    .filter(letter -> key.equals(letter.path("key").asString("")))
                    .findFirst(),
            Optional::isPresent)
        .orElseThrow();
  }

  /** Where it listens on this machine. */
  public int port() {
    return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  /** What this person shows it, for who speaks to it on a connection of their own. */
  public String token(String login) {
    return issuer.token(login);
  }

  /** Gets as this person, or as nobody. */
  public HttpResponse<String> get(String path, @Nullable String login) {
    return send("GET", path, login, null, Map.of());
  }

  /** Puts JSON over what was seen in a version. */
  public HttpResponse<String> put(
      String path, @Nullable String login, @Nullable String ifMatch, String body) {
    return send("PUT", path, login, body, seen(ifMatch));
  }

  /** Posts JSON to what was seen in a version. */
  public HttpResponse<String> post(
      String path, @Nullable String login, @Nullable String ifMatch, String body) {
    return send("POST", path, login, body, seen(ifMatch));
  }

  private static Map<String, String> seen(@Nullable String ifMatch) {
    return ifMatch == null ? Map.of() : Map.of("If-Match", ifMatch);
  }

  /** Sends what a person would, or nobody; a body is JSON unless the headers say otherwise. */
  public HttpResponse<String> send(
      String method,
      String path,
      @Nullable String login,
      @Nullable String body,
      Map<String, String> headers) {
    return sendBytes(method, path, login, body == null ? null : body.getBytes(UTF_8), headers);
  }

  /** The same with a body of any bytes. */
  public HttpResponse<String> sendBytes(
      String method,
      String path,
      @Nullable String login,
      byte @Nullable [] body,
      Map<String, String> headers) {
    return requests.send(
        URI.create("http://127.0.0.1:" + port() + path),
        method,
        login == null ? null : issuer.token(login),
        body,
        headers);
  }
}
