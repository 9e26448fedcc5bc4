package vn.thac.bench.result;

import com.mongodb.client.MongoClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.common.utils.AppInfoParser;
import org.bson.Document;

/**
 * What a benchmark ran on: figures without it say nothing.
 *
 * @param store whether it is MongoDB itself or a server that speaks its protocol
 */
public record RanOn(
    String machine, String memory, String system, String java, String commit, String store) {

  /** Looks at the machine, the checkout and the store. */
  public static RanOn look(Path checkout, MongoClient store)
      throws IOException, InterruptedException {
    return look(checkout, words(store));
  }

  /** The same, on a store that calls itself so. */
  public static RanOn look(Path checkout, String store) throws IOException, InterruptedException {
    return new RanOn(
        "%s, %d cores".formatted(processor(), Runtime.getRuntime().availableProcessors()),
        "%d GB".formatted(kilobytes("MemTotal:") / 1_000_000),
        "%s %s".formatted(System.getProperty("os.name"), System.getProperty("os.version")),
        "%s %s".formatted(System.getProperty("java.vendor"), Runtime.version()),
        commit(checkout),
        store);
  }

  /** One line each, for the head of a result. */
  public List<String> lines() {
    return List.of(
        "machine: " + machine + ", " + memory + ", " + system,
        "java: " + java,
        "commit: " + commit,
        "store: " + store,
        "broker: Apache Kafka " + AppInfoParser.getVersion() + ", one KRaft broker in a process");
  }

  private static String processor() throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(System.getProperty("os.arch"));
    }
  }

  private static long kilobytes(String name) throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("/proc/meminfo"))) {
      return lines
          .filter(line -> line.startsWith(name))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    }
  }

  private static String commit(Path checkout) throws IOException, InterruptedException {
    String head = said(checkout, "git", "rev-parse", "--short=10", "HEAD");
    boolean changed =
        !said(checkout, "git", "status", "--porcelain", "--untracked-files=no").isEmpty();
    return changed ? head + " with changes" : head;
  }

  private static String said(Path in, String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).directory(in.toFile()).start();
    String said = new String(process.getInputStream().readAllBytes()).strip();
    if (process.waitFor() != 0) {
      throw new IOException(String.join(" ", command) + " failed");
    }
    return said;
  }

  /** A server that is not MongoDB's own says so in a field that MongoDB's answer does not have. */
  private static String words(MongoClient client) {
    Document build = client.getDatabase("admin").runCommand(new Document("buildInfo", 1));
    String version = build.getString("version");
    return build.keySet().stream()
        .filter(field -> field.endsWith("Version") && !field.equals("gitVersion"))
        .findFirst()
        .map(
            field ->
                "not MongoDB itself but %s %s, which speaks the protocol of %s"
                    .formatted(field.replace("Version", ""), build.get(field), version))
        .orElse("MongoDB " + version);
  }
}
