package vn.thac.notification.application;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Kills a process at its n-th step outside: just before it or just after it, when the effect is
 * there and nobody has been told. A dead process does nothing more.
 */
final class CrashPoint {

  /** The end of this process. */
  static final class Crash extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private final int step;
  private final boolean after;
  private final AtomicInteger taken = new AtomicInteger();
  private volatile boolean dead;
  private volatile String where = "nowhere";

  CrashPoint(int step, boolean after) {
    this.step = step;
    this.after = after;
  }

  static CrashPoint never() {
    return new CrashPoint(Integer.MAX_VALUE, false);
  }

  /** How many steps were taken. */
  int taken() {
    return taken.get();
  }

  boolean struck() {
    return dead;
  }

  @Override
  public String toString() {
    return "dead %s step %d, %s".formatted(after ? "after" : "before", step, where);
  }

  <T> T on(Class<T> port, T real) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, method, arguments) -> {
              if (method.isDefault()) {
                return java.lang.reflect.InvocationHandler.invokeDefault(proxy, method, arguments);
              }
              boolean here = taken.getAndIncrement() == step;
              if (here) {
                where = port.getSimpleName() + "." + method.getName();
              }
              die(here && !after);
              try {
                Object answer = method.invoke(real, arguments);
                die(here);
                return answer;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  private void die(boolean now) {
    if (now) {
      dead = true;
    }
    if (dead) {
      throw new Crash();
    }
  }
}
