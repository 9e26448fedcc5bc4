package vn.thac.launcher;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import vn.thac.access.DirectoryCopy;
import vn.thac.access.OfficerCopy;
import vn.thac.launcher.sample.People;
import vn.thac.launcher.sample.Person;

/** The application contexts that run beside each other here. */
final class Contexts {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
  private static final Duration LONGEST_LEARNING = Duration.ofMinutes(10);

  private final Settings settings;
  private final Clock clock;
  private final People people;
  private final Map<Part, ConfigurableApplicationContext> running = new EnumMap<>(Part.class);
  private boolean closed;

  Contexts(Settings settings, Clock clock, People people) {
    this.settings = settings;
    this.clock = clock;
    this.people = people;
  }

  /** Starts one part; it takes its time from the trial's clock and knows of no other part. */
  void start(Part part) throws ClassNotFoundException {
    SpringApplication application = new SpringApplication(Class.forName(part.mainClass()));
    application.setRegisterShutdownHook(false);
    application.addInitializers(
        context -> {
          ConfigurableListableBeanFactory beans = context.getBeanFactory();
          beans.registerSingleton("clock", clock);
          if (part == Part.DESK) {
            beans.registerSingleton("people", people);
          }
        });
    add(part, application.run(settings.arguments(part)));
  }

  private synchronized void add(Part part, ConfigurableApplicationContext context) {
    if (closed) {
      context.close();
    } else {
      running.put(part, context);
    }
  }

  /** Returns when every service knows everybody, and so the places they work in. */
  void awaitDirectory() throws Exception {
    Set<String> places =
        people.all().map(post -> DirectoryCopy.placeOf(post.unit())).collect(toSet());
    Set<String> logins = people.all().map(Person::login).collect(toSet());
    List<DirectoryCopy> copies =
        contexts().stream()
            .flatMap(context -> context.getBeansOfType(DirectoryCopy.class).values().stream())
            .toList();
    CompletableFuture<Void> learned = new CompletableFuture<>();
    try (ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor()) {
      looks.scheduleWithFixedDelay(
          () -> look(copies, places, logins, learned),
          0,
          BETWEEN_LOOKS.toMillis(),
          TimeUnit.MILLISECONDS);
      learned.get(LONGEST_LEARNING.toSeconds(), TimeUnit.SECONDS);
      looks.shutdownNow();
    }
  }

  private static void look(
      List<DirectoryCopy> copies,
      Set<String> places,
      Set<String> logins,
      CompletableFuture<Void> learned) {
    try {
      if (copies.stream().allMatch(copy -> known(copy, places).containsAll(logins))) {
        learned.complete(null);
      }
    } catch (RuntimeException e) {
      learned.completeExceptionally(e);
    }
  }

  private static Set<String> known(DirectoryCopy copy, Set<String> places) {
    return copy.officersOfPlaces(places).stream().map(OfficerCopy::login).collect(toSet());
  }

  private synchronized List<ConfigurableApplicationContext> contexts() {
    return List.copyOf(running.values());
  }

  /** The portal first, so that nobody is let in any more; then the others at once. */
  synchronized void close() {
    closed = true;
    ConfigurableApplicationContext portal = running.remove(Part.PORTAL);
    if (portal != null) {
      portal.close();
    }
    try (ExecutorService each = Executors.newVirtualThreadPerTaskExecutor()) {
      running.values().forEach(context -> each.execute(context::close));
    }
  }
}
