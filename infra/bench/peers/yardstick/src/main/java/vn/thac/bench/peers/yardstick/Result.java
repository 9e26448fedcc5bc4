package vn.thac.bench.peers.yardstick;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The one line of JSON on standard output. Whatever else is printed goes to standard error. */
public final class Result {

  private final PrintStream out;
  private final Map<String, Object> fields = new LinkedHashMap<>();

  Result(PrintStream out) {
    this.out = out;
  }

  /** Takes standard output away from everybody else; {@code main}'s package knows the version. */
  public static Result of(String peer, Class<?> main) {
    var result = new Result(System.out);
    System.setOut(System.err);
    return result
        .with("peer", peer)
        .with(
            "version",
            Objects.requireNonNullElse(
                main.getPackage().getImplementationVersion(), "not run from its jar"));
  }

  /** A {@link Number} stays one, everything else becomes text. */
  public Result with(String name, Object value) {
    fields.put(name, value);
    return this;
  }

  public void print() {
    out.println(json());
    out.flush();
  }

  String json() {
    return fields.entrySet().stream()
        .map(field -> text(field.getKey()) + ":" + value(field.getValue()))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String value(Object value) {
    return switch (value) {
      case Double number -> String.format(Locale.ROOT, "%.3f", number);
      case Number number -> number.toString();
      default -> text(value.toString());
    };
  }

  private static String text(String text) {
    var json = new StringBuilder("\"");
    text.chars()
        .forEach(
            c -> {
              if (c == '"' || c == '\\' || c < ' ') {
                json.append(String.format(Locale.ROOT, "\\u%04x", c));
              } else {
                json.append((char) c);
              }
            });
    return json.append('"').toString();
  }
}
