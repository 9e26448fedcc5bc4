package vn.thac.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * What the command reads of this process: {@code ready <stage> <seconds>} for each stage, or {@code
 * failed <stage> <reason>} and nothing after it.
 */
final class Stages {

  private final PrintStream out;
  private final InstantSource machine;

  Stages(PrintStream out, InstantSource machine) {
    this.out = out;
    this.machine = machine;
  }

  /** Runs one stage and says so. */
  void run(String stage, Work work) {
    Instant begun = machine.instant();
    try {
      work.run();
    } catch (Exception e) {
      say("failed %s %s".formatted(stage, reason(e)));
      throw new CompletionException(stage, e);
    }
    double seconds = Duration.between(begun, machine.instant()).toMillis() / 1000.0;
    say(String.format(Locale.ROOT, "ready %s %.1f", stage, seconds));
  }

  /** Runs one stage each, two at a time: more only take each other's processor. */
  <P> void inPairs(List<P> parts, Function<P, String> stage, Start<P> start) {
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      List<CompletableFuture<Void>> all =
          parts.stream()
              .map(
                  part ->
                      CompletableFuture.runAsync(
                          () -> run(stage.apply(part), () -> start.start(part)), two))
              .toList();
      all.forEach(CompletableFuture::join);
    }
  }

  /** What a stage does. */
  interface Work {
    void run() throws Exception;
  }

  /** The way one part is started. */
  interface Start<P> {
    void start(P part) throws Exception;
  }

  /** The innermost sentence, for it is the one that says what to do. */
  private static String reason(Throwable fault) {
    Throwable cause = fault;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String message = cause.getMessage() == null ? cause.getClass().getName() : cause.getMessage();
    return message.lines().findFirst().orElse("").strip();
  }

  private synchronized void say(String line) {
    out.println(line);
    out.flush();
  }
}
