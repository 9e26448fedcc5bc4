package vn.thac.bench.peers.yardstick;

import java.time.Duration;
import java.time.Instant;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import javax.sql.DataSource;

/** A scheduler that is measured: it keeps numbered timers and fires each when it is due. */
public interface Timers extends AutoCloseable {

  /** Makes one on a database of its own; {@code fire} is what a timer does. */
  @FunctionalInterface
  interface Maker {
    Timers on(DataSource database, int threads, IntConsumer fire) throws Exception;
  }

  /** Arms the numbers from {@code from} up to, not including, {@code to}; several threads do. */
  void arm(int from, int to, IntFunction<Instant> due) throws Exception;

  /** From here on what is due is fired. */
  void start();

  Duration pollInterval();

  /** For the reader of the result. */
  String settings();

  @Override
  void close();
}
