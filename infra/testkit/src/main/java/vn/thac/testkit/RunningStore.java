package vn.thac.testkit;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.Document;

/** A store that is up, shared by all tests of this JVM. */
final class RunningStore {

  private static final Pattern URI =
      Pattern.compile("(mongodb(?:\\+srv)?://[^/?]+)(?:/([^?]*))?(?:\\?(.*))?");
  private static final int LONGEST_NAME = 60;

  private final StoreKind kind;
  private final String uri;
  private final MongoClient client;

  /** One count for all stores: what a suite writes on one of them is not met again on the next. */
  private static final AtomicInteger DATABASES = new AtomicInteger();

  RunningStore(StoreKind kind, String uri) {
    this.kind = kind;
    this.uri = uri;
    this.client = MongoClients.create(uri);
  }

  StoreKind kind() {
    return kind;
  }

  /** What is there, in words: kind, product where it names one, version and place. */
  String description() {
    Document build = client.getDatabase("admin").runCommand(new Document("buildInfo", 1));
    String product =
        build.entrySet().stream()
            .filter(entry -> entry.getKey().endsWith("Version") && !isOfMongo(entry.getKey()))
            .map(entry -> entry.getKey().replace("Version", " ") + entry.getValue() + " as ")
            .findFirst()
            .orElse("");
    String place = uri.replaceFirst("mongodb(\\+srv)?://([^@/]*@)?", "").replaceFirst("[/?].*", "");
    return "%s (%s%s at %s)".formatted(kind, product, build.getString("version"), place);
  }

  private static boolean isOfMongo(String key) {
    return key.equals("gitVersion");
  }

  /** A database nobody else uses: named after the class, the process and a number. */
  Store fresh(Class<?> suite) {
    String tail = "_" + ProcessHandle.current().pid() + "_" + DATABASES.incrementAndGet();
    String head = suite.getSimpleName();
    String name = head.substring(0, Math.min(head.length(), LONGEST_NAME - tail.length())) + tail;
    client.getDatabase(name).drop(); // a run that was killed may have left it
    return new Store(kind, name, uriOf(name), client);
  }

  private String uriOf(String database) {
    Matcher parts = URI.matcher(uri);
    if (!parts.matches()) {
      throw new IllegalArgumentException("not a MongoDB address: " + uri);
    }
    String options = parts.group(3) == null ? "" : parts.group(3);
    if (parts.group(1).contains("@") && !options.contains("authSource=")) {
      String source = parts.group(2) == null || parts.group(2).isEmpty() ? "admin" : parts.group(2);
      options += (options.isEmpty() ? "" : "&") + "authSource=" + source;
    }
    return parts.group(1) + "/" + database + (options.isEmpty() ? "" : "?" + options);
  }
}
