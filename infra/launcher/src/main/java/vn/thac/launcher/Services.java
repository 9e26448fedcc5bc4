package vn.thac.launcher;

import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.boot.logging.LoggingSystem;
import vn.thac.launcher.sample.DirectoryImport;
import vn.thac.launcher.sample.People;

/** The process of the four services, the portal and the desk, each its own application context. */
public final class Services {

  private Services() {}

  /** {@code Services --data DIR --port BASE [--units FILE --province CODE]}. */
  public static void main(String[] arguments) {
    // Contexts that start beside each other must not each set up the one log there is.
    System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
    System.setProperty("logback.configurationFile", "launcher-logback.xml");
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
    Clock machine = Clock.systemUTC();
    Stages stages = new Stages(System.out, machine);
    LaunchOptions options = LaunchOptions.parse(arguments);
    try {
      stages.run("services", () -> start(options, stages, machine));
    } catch (CompletionException e) {
      LoggerFactory.getLogger(Services.class).error("not started", e.getCause());
      Runtime.getRuntime().exit(1);
    }
  }

  private static void start(LaunchOptions options, Stages stages, Clock machine) {
    SettableClock clock = SettableClock.open(options.clock(), machine);
    People people = new People(options.people());
    StoreAddress store = StoreAddress.of(System.getenv("MONGODB_URI"), options);
    Settings settings = new Settings(options, store, Map.of());
    Contexts contexts = new Contexts(settings, clock, people);
    Runtime.getRuntime().addShutdownHook(new Thread(contexts::close, "close"));
    stages.inPairs(Arrays.asList(Part.values()), Part::stage, contexts::start);

    DirectoryImport directory =
        new DirectoryImport(options.directory(), people, options.data().resolve("directory"));
    if (!directory.isDone()) {
      stages.run(
          "directory",
          () -> {
            directory.run(options.at(Part.PLAN), options.at(Part.DESK));
            contexts.awaitDirectory();
            directory.remember();
          });
    }
  }
}
