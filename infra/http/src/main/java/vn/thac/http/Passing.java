package vn.thac.http;

/** Tells a fault of what a service stands on, which passes, from one of its own, which stays. */
@FunctionalInterface
public interface Passing {

  /** Whether asking again in a while may help. */
  boolean passes(Throwable fault);
}
