package vn.thac.launcher;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.boot.logging.LoggingSystem;
import vn.thac.launcher.sample.People;

/**
 * One part in a process of its own, as in production, on the time that the desk's process was told.
 * Says {@code ready <part> <seconds>}, or {@code failed <part> <reason>} and ends.
 */
public final class Alone {

  private static final String PART = "--part";
  private static final String INSTEAD = "--set";

  private Alone() {}

  /**
   * {@code Alone --part NAME --data DIR --port BASE [--set KEY=VALUE ...]}; what is set stands in
   * place of what the whole platform on one computer would have been told.
   */
  public static void main(String[] arguments) {
    System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
    System.setProperty("logback.configurationFile", "launcher-logback.xml");
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
    Part part = Part.valueOf(valueOf(PART, arguments).toUpperCase(Locale.ROOT));
    LaunchOptions options = LaunchOptions.parse(arguments);
    Settings settings =
        new Settings(
            options,
            StoreAddress.of(System.getenv("MONGODB_URI"), options.store()),
            instead(arguments));
    Clock clock = new ClockOfTheDesk(options.clock(), Clock.systemUTC());
    Contexts contexts =
        new Contexts(
            settings,
            part == Part.DESK ? SettableClock.open(options.clock(), Clock.systemUTC()) : clock,
            new People(options.people()));
    Runtime.getRuntime().addShutdownHook(new Thread(contexts::close, "close"));
    new Stages(System.out, Clock.systemUTC()).run(part.stage(), () -> contexts.start(part));
  }

  private static String valueOf(String name, String... arguments) {
    for (int i = 0; i + 1 < arguments.length; i += 2) {
      if (arguments[i].equals(name)) {
        return arguments[i + 1];
      }
    }
    throw new IllegalArgumentException("without " + name);
  }

  private static Map<String, String> instead(String... arguments) {
    Map<String, String> instead = new LinkedHashMap<>();
    for (int i = 0; i + 1 < arguments.length; i += 2) {
      if (arguments[i].equals(INSTEAD)) {
        String[] pair = arguments[i + 1].split("=", 2);
        instead.put(pair[0], pair[1]);
      }
    }
    return instead;
  }
}
