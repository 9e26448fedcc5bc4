package vn.thac.messaging;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why a record was set aside, in words that hold none of it: what failed, and where in the code.
 * What an exception says itself likes to quote what it failed at.
 */
final class Fault {

  private static final int DEEPEST = 5;

  private Fault() {}

  static String of(Throwable thrown) {
    if (thrown instanceof Unreadable unreadable) {
      return "Unreadable: " + unreadable.words();
    }
    String names =
        Stream.iterate(thrown, t -> t != null, Throwable::getCause)
            .limit(DEEPEST)
            .map(t -> t.getClass().getSimpleName())
            .collect(Collectors.joining(" from "));
    return Arrays.stream(thrown.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith("vn.thac."))
        .findFirst()
        .map(frame -> names + " at " + placeOf(frame))
        .orElse(names);
  }

  private static String placeOf(StackTraceElement frame) {
    String name = frame.getClassName();
    return "%s.%s:%d"
        .formatted(
            name.substring(name.lastIndexOf('.') + 1),
            frame.getMethodName(),
            frame.getLineNumber());
  }
}
