package vn.thac.launcher;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.boot.logging.LoggingSystem;
import vn.thac.launcher.sample.People;

/**
 * One part in a process of its own, as in production, on the time that the desk's process was told;
 * or a few that share one. Says {@code ready <part> <seconds>} for each, or {@code failed <part>
 * <reason>} and ends with 1.
 */
public final class Alone {

  private static final String PART = "--part";
  private static final String INSTEAD = "--set";

  private Alone() {}

  /**
   * {@code Alone --part NAME ... --data DIR --port BASE [--set KEY=VALUE ...]}; what is set stands
   * in place of what the whole platform on one computer would have been told.
   */
  public static void main(String[] arguments) {
    System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
    System.setProperty("logback.configurationFile", "launcher-logback.xml");
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
    List<Part> parts =
        given(PART, arguments).stream()
            .map(name -> Part.valueOf(name.toUpperCase(Locale.ROOT)))
            .toList();
    LaunchOptions options = LaunchOptions.parse(arguments);
    StoreAddress store = StoreAddress.of(System.getenv("MONGODB_URI"), options);
    Clock machine = Clock.systemUTC();
    Contexts contexts =
        new Contexts(
            new Settings(options, store, instead(arguments)),
            parts.contains(Part.DESK)
                ? SettableClock.open(options.clock(), machine)
                : new ClockOfTheDesk(options.clock(), machine),
            new People(options.people()));
    Runtime.getRuntime().addShutdownHook(new Thread(contexts::close, "close"));
    try {
      new Stages(System.out, machine).inPairs(parts, Part::stage, contexts::start);
    } catch (CompletionException e) {
      LoggerFactory.getLogger(Alone.class).error("not started", e.getCause());
      Runtime.getRuntime().exit(1);
    }
  }

  private static List<String> given(String name, String... arguments) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i + 1 < arguments.length; i += 2) {
      if (arguments[i].equals(name)) {
        values.add(arguments[i + 1]);
      }
    }
    return values;
  }

  private static Map<String, String> instead(String... arguments) {
    Map<String, String> instead = new LinkedHashMap<>();
    for (String setting : given(INSTEAD, arguments)) {
      String[] pair = setting.split("=", 2);
      instead.put(pair[0], pair[1]);
    }
    return instead;
  }
}
