package vn.thac.launcher;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The address of a MongoDB server, under which every service has a database of its own. It may hold
 * a password, and so never says itself.
 */
public record StoreAddress(String server, String database, String options) {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<server>mongodb(\\+srv)?://[^/?]+)(/(?<database>[^?]*))?(\\?(?<options>.*))?");

  /** The given server, or the store of the ground where none is given. */
  static StoreAddress of(@Nullable String given, LaunchOptions options) {
    return given == null || given.isBlank()
        ? of(
            options.storeAddress().read().orElseGet(() -> "mongodb://127.0.0.1:" + options.store()))
        : of(given);
  }

  /** A server's address, as {@code MONGODB_URI} has it. */
  public static StoreAddress of(String given) {
    Matcher address = ADDRESS.matcher(given.strip());
    if (!address.matches()) {
      throw new IllegalArgumentException("MONGODB_URI is no mongodb:// address");
    }
    return new StoreAddress(
        address.group("server"),
        orEmpty(address.group("database")),
        orEmpty(address.group("options")));
  }

  /** For one service; who may come in is still asked where the given address says. */
  public String with(String name) {
    boolean signsIn = server.contains("@") && !options.contains("authSource=");
    String home = signsIn ? "authSource=" + (database.isEmpty() ? "admin" : database) : "";
    String all = home + (home.isEmpty() || options.isEmpty() ? "" : "&") + options;
    return server + "/" + name + (all.isEmpty() ? "" : "?" + all);
  }

  @Override
  public String toString() {
    return "the address of a store";
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
