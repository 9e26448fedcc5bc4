package vn.thac.ground;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * The process under the services: the store, the broker and the mail sink. Says {@code ready STAGE
 * SECONDS} for each on standard output, or {@code failed STAGE REASON} and ends with 1.
 */
public final class Ground {

  private static final int STAGES = 3;

  private final GroundSettings settings;
  private final Deque<AutoCloseable> running = new ArrayDeque<>();

  private Ground(GroundSettings settings) {
    this.settings = settings;
  }

  /** {@code Ground --data DIR --port BASE}. */
  public static void main(String[] arguments) throws InterruptedException {
    System.setProperty("logback.configurationFile", "ground-logback.xml");
    LoggerFactory.getILoggerFactory(); // before several threads ask for it at once
    try {
      var ground = new Ground(GroundSettings.of(arguments, System.getenv("MONGODB_URI")));
      Runtime.getRuntime().addShutdownHook(new Thread(ground::stop, "stop"));
      ground.start();
    } catch (CannotStart e) {
      say(e.line());
      System.exit(1);
    }
    Thread.currentThread().join();
  }

  private void start() throws CannotStart, InterruptedException {
    GroundFolder folder = GroundFolder.take(settings.data());
    keep(folder);
    Optional<Path> mongod = settings.storeUri() == null ? MongodChild.onPath() : Optional.empty();
    if (mongod.isPresent()) {
      MongodChild.endOrphan(folder.mongod());
    }
    if (settings.storeUri() == null) {
      refuseTaken("store", settings.storePort());
    }
    refuseTaken("broker", settings.brokerPort());
    refuseTaken("mail", settings.mailPort());
    try (var starters = Executors.newFixedThreadPool(STAGES)) {
      var stages = new ExecutorCompletionService<String>(starters);
      stages.submit(stage("store", () -> store(folder, mongod)));
      stages.submit(
          stage(
              "broker",
              () ->
                  EmbeddedBroker.start(
                      folder.broker(), settings.brokerPort(), BrokerAccounts.draw(folder.data()))));
      stages.submit(
          stage(
              "mail",
              () -> MailSink.start(folder.mail(), settings.mailPort(), InstantSource.system())));
      for (int i = 0; i < STAGES; i++) {
        say(stages.take().get());
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof CannotStart cannot ? cannot : CannotStart.of("ground", e);
    }
  }

  private @Nullable AutoCloseable store(GroundFolder folder, Optional<Path> mongod)
      throws IOException, InterruptedException {
    if (settings.storeUri() != null) {
      return null;
    }
    if (mongod.isPresent()) {
      folder.storeAddress().write("mongodb://127.0.0.1:" + settings.storePort());
      return MongodChild.start(mongod.get(), folder.mongod(), settings.storePort());
    }
    String password = new Passwords(folder.data()).of("store");
    EmbeddedStore store = EmbeddedStore.onFile(folder.store(), settings.storePort(), password);
    folder.storeAddress().write(store.uri());
    return store;
  }

  /** Starts one part and answers with the line that says so. */
  private Callable<String> stage(String name, Callable<? extends @Nullable AutoCloseable> start) {
    return () -> {
      long began = System.nanoTime();
      try {
        AutoCloseable started = start.call();
        if (started != null) {
          keep(started);
        }
      } catch (Exception e) {
        throw CannotStart.of(name, e);
      }
      Duration took = Duration.ofNanos(System.nanoTime() - began);
      return String.format(Locale.ROOT, "ready %s %.1f", name, took.toMillis() / 1000.0);
    };
  }

  private static void refuseTaken(String stage, int port) throws CannotStart {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (IOException e) {
      throw new CannotStart(
          stage, "port " + port + " is taken; stop what listens there or choose another --port");
    }
  }

  private void keep(AutoCloseable started) {
    synchronized (running) {
      running.push(started);
    }
  }

  /** What came last goes first. */
  private void stop() {
    synchronized (running) {
      while (!running.isEmpty()) {
        try {
          running.pop().close();
        } catch (Exception e) {
          System.err.println("not stopped cleanly: " + e);
        }
      }
    }
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
