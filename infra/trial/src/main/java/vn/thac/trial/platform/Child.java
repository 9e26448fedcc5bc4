package vn.thac.trial.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One process in all its lives, with one log for all of them. */
final class Child {

  private static final Duration LONGEST_FAREWELL = Duration.ofMinutes(3);

  private final String name;
  private final Supplier<List<String>> command;
  private final Path log;
  private final Warden warden;
  private @Nullable Process process;
  private int lives;
  private boolean mayEnd;
  private int deathsOfItsOwn;

  Child(String name, Supplier<List<String>> command, Path log, Warden warden) {
    this.name = name;
    this.command = command;
    this.log = log;
    this.warden = warden;
  }

  synchronized void begin() throws IOException {
    if (isAlive()) {
      throw new IllegalStateException(name + " runs already");
    }
    lives++;
    Files.writeString(
        log, "== life " + lives + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    ProcessBuilder builder =
        new ProcessBuilder(command.get())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().remove("MONGODB_URI"); // what is used is said on the command line
    Process started = builder.start();
    started.getOutputStream().close();
    warden.watch(started.pid());
    started.onExit().thenRun(() -> ended(started.pid()));
    process = started;
    mayEnd = true;
  }

  private synchronized void ended(long pid) {
    warden.forget(pid);
    if (!mayEnd) {
      deathsOfItsOwn++;
    }
  }

  /** From now on it has no reason to end by itself; while it starts it may, for want of others. */
  synchronized void stands() {
    mayEnd = false;
  }

  /** From now on it may. */
  synchronized void mayEnd() {
    mayEnd = true;
  }

  private synchronized Process sentenced() {
    mayEnd();
    return running();
  }

  /** How often it ended though nobody had asked it to. */
  synchronized int deathsOfItsOwn() {
    return deathsOfItsOwn;
  }

  synchronized boolean isAlive() {
    return process != null && process.isAlive();
  }

  synchronized long pid() {
    return running().pid();
  }

  /** {@code kill -9}; returns when it is gone. */
  void kill() throws InterruptedException {
    Process running = sentenced();
    running.destroyForcibly();
    running.waitFor();
  }

  /** {@code SIGTERM}; returns when it is gone, and does not accept that it stays. */
  void end() throws InterruptedException {
    Process running = sentenced();
    running.destroy();
    if (!running.waitFor(LONGEST_FAREWELL.toSeconds(), TimeUnit.SECONDS)) {
      running.destroyForcibly();
      throw new AssertionError(name + " did not end within " + LONGEST_FAREWELL);
    }
  }

  /** {@code SIGSTOP}: it keeps its connections and answers nobody. */
  void freeze() throws IOException, InterruptedException {
    signal("STOP");
  }

  /** {@code SIGCONT}. */
  void thaw() throws IOException, InterruptedException {
    signal("CONT");
  }

  private void signal(String signal) throws IOException, InterruptedException {
    Process sent =
        new ProcessBuilder("kill", "-" + signal, String.valueOf(pid())).inheritIO().start();
    if (sent.waitFor() != 0) {
      throw new IOException("no " + signal + " for " + name);
    }
  }

  Path log() {
    return log;
  }

  private synchronized Process running() {
    if (process == null) {
      throw new IllegalStateException(name + " was never started");
    }
    return process;
  }
}
