package vn.thac.bench.peers.yardstick;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The command line: {@code --name value}, nothing else. What is never asked for is an error. */
public final class Options {

  private final Map<String, String> given = new HashMap<>();
  private final TreeSet<String> known = new TreeSet<>();

  public Options(String... args) {
    for (int i = 0; i < args.length; i += 2) {
      if (!args[i].startsWith("--") || i + 1 == args.length) {
        throw new IllegalArgumentException("expected --name value, got " + args[i]);
      }
      given.put(args[i].substring(2), args[i + 1]);
    }
  }

  public Optional<String> text(String name) {
    known.add("--" + name);
    return Optional.ofNullable(given.remove(name));
  }

  public String required(String name) {
    return text(name).orElseThrow(() -> new IllegalArgumentException("--" + name + " is missing"));
  }

  /** A whole number from 1 on. */
  public int count(String name, int otherwise) {
    int count = text(name).map(Integer::parseInt).orElse(otherwise);
    if (count < 1) {
      throw new IllegalArgumentException("--" + name + " must be at least 1, is " + count);
    }
    return count;
  }

  /** To be called once everything has been asked for: a misspelt option must not go unnoticed. */
  public void refuseOthers() {
    if (!given.isEmpty()) {
      throw new IllegalArgumentException("unknown: " + given.keySet() + ", known: " + known);
    }
  }
}
