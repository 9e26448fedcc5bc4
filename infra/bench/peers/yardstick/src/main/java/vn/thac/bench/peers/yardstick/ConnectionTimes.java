package vn.thac.bench.peers.yardstick;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;

/**
 * How long connections are out of the pool: the cost of a scheduler's pass, seen from outside of
 * it. Where nobody is looking, connections are handed out as they are.
 */
final class ConnectionTimes {

  private final LongAdder nanos = new LongAdder();
  private volatile boolean looking;

  DataSource of(DataSource pool) {
    return proxy(
        DataSource.class,
        (self, method, args) -> {
          Object answer = call(pool, method, args);
          return looking && answer instanceof Connection connection ? timed(connection) : answer;
        });
  }

  /** Milliseconds all connections together were out while so much time went by. */
  double during(Duration window) throws InterruptedException {
    nanos.reset();
    looking = true;
    Thread.sleep(window);
    looking = false;
    return nanos.sum() / 1e6;
  }

  private Connection timed(Connection connection) {
    long start = System.nanoTime();
    var back = new AtomicBoolean();
    return proxy(
        Connection.class,
        (self, method, args) -> {
          Object answer = call(connection, method, args);
          if (method.getName().equals("close") && back.compareAndSet(false, true)) {
            nanos.add(System.nanoTime() - start);
          }
          return answer;
        });
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private static Object call(Object target, Method method, Object[] args) throws Throwable {
    try {
      return method.invoke(target, args);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
