package vn.thac.trial;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import vn.thac.ground.BrokerAccounts;

/** The platform as a newcomer has it: two processes started by {@code infra/thac}. */
final class Platform {

  /** So long notices wait for others of a small plan; for newcomers it is longer. */
  private static final Duration SETTLE = Duration.ofSeconds(2);

  /** A province's plan pauses for longer where the machine is busy. */
  private static final Duration SETTLE_PROVINCE = Duration.ofSeconds(10);

  private static int base = 20990;

  private final Path checkout;
  private final Path data;
  private final int port;
  private final List<String> directory;
  private final Duration settle;

  private Platform(Path checkout, Path data, int port, List<String> directory, Duration settle) {
    this.checkout = checkout;
    this.data = data;
    this.port = port;
    this.directory = directory;
    this.settle = settle;
  }

  /** With the invented province. */
  static Platform sample(Path data) throws IOException {
    return new Platform(checkout(), data, freePorts(), List.of(), SETTLE);
  }

  /** With one province out of a list of units. */
  static Platform of(Path data, Path units, String province) throws IOException {
    return new Platform(
        checkout(),
        data,
        freePorts(),
        List.of("--units", units.toString(), "--province", province),
        SETTLE_PROVINCE);
  }

  /** So long notices wait for others of their plan. */
  Duration settle() {
    return settle;
  }

  String address() {
    return "http://localhost:" + port;
  }

  /** A client of its broker that may do everything. */
  Map<String, Object> operator() {
    return account(BrokerAccounts.OPERATOR);
  }

  /** A client of its broker that signs in as this account, or with no name as nobody. */
  Map<String, Object> account(String name) {
    Map<String, Object> client = new HashMap<>();
    if (!name.isEmpty()) {
      client.putAll(BrokerAccounts.in(data).orElseThrow().client(name));
    }
    client.put("bootstrap.servers", "127.0.0.1:" + (port + 6));
    return client;
  }

  Path data() {
    return data;
  }

  /**
   * Starts what does not run and returns when the address was printed; the answer is its output.
   */
  String up() throws IOException, InterruptedException {
    List<String> options = new ArrayList<>(List.of("--port", Integer.toString(port)));
    options.addAll(directory);
    return thac("up", options);
  }

  String down() throws IOException, InterruptedException {
    return thac("down", List.of());
  }

  /** {@code kill -9}. */
  void kill(Half half) throws IOException, InterruptedException {
    long pid = Long.parseLong(Files.readString(data.resolve(half.pidFile())).strip());
    ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
    process.destroyForcibly();
    process.onExit().orTimeout(20, TimeUnit.SECONDS).join();
  }

  /** The resident memory of both processes. */
  long residentMegabytes() throws IOException {
    long kilobytes = 0;
    for (Half half : Half.values()) {
      String pid = Files.readString(data.resolve(half.pidFile())).strip();
      for (String line : Files.readAllLines(Path.of("/proc", pid, "status"))) {
        if (line.startsWith("VmRSS:")) {
          kilobytes += Long.parseLong(line.replaceAll("\\D", ""));
        }
      }
    }
    return kilobytes / 1024;
  }

  /** Those of both halves that are alive, by number. */
  Set<Long> processes() throws IOException {
    Set<Long> alive = new TreeSet<>();
    for (Half half : Half.values()) {
      long pid = Long.parseLong(Files.readString(data.resolve(half.pidFile())).strip());
      ProcessHandle.of(pid).filter(ProcessHandle::isAlive).ifPresent(one -> alive.add(pid));
    }
    return alive;
  }

  /** What can be killed. */
  enum Half {
    GROUND,
    SERVICES;

    String pidFile() {
      return name().toLowerCase(java.util.Locale.ROOT) + ".pid";
    }
  }

  private String thac(String command, List<String> options)
      throws IOException, InterruptedException {
    List<String> line = new ArrayList<>();
    line.add(checkout.resolve("infra/thac").toString());
    line.add(command);
    line.add("--data");
    line.add(data.toString());
    line.addAll(options);
    Path output = Files.createTempFile("thac-" + command, ".out");
    ProcessBuilder builder =
        new ProcessBuilder(line)
            .directory(checkout.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().remove("MONGODB_URI"); // the embedded store, as a newcomer has it
    builder.environment().put("THAC_REMINDER_SETTLE", settle.toSeconds() + "s");
    Process process = builder.start();
    if (!process.waitFor(Duration.ofMinutes(10))) {
      process.destroyForcibly();
      throw new IllegalStateException(line + " does not end: " + Files.readString(output));
    }
    String said = Files.readString(output);
    Files.delete(output);
    if (process.exitValue() != 0) {
      throw new IllegalStateException(line + " answered " + process.exitValue() + ": " + said);
    }
    return said;
  }

  /** The root of the checkout this runs in. */
  static Path checkout() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.isExecutable(at.resolve("infra/thac"))) {
        return at;
      }
    }
    throw new IllegalStateException("not inside a checkout");
  }

  /** A base whose nine ports are all free now, and given to nobody else of this process. */
  private static synchronized int freePorts() throws IOException {
    while (base < 32000) {
      base += 10;
      if (areFree(base)) {
        return base;
      }
    }
    throw new IOException("no nine free ports in a row");
  }

  private static boolean areFree(int base) {
    for (int port = base; port < base + 9; port++) {
      try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        socket.setReuseAddress(false);
      } catch (IOException e) {
        return false; // taken: the next nine are asked
      }
    }
    return true;
  }
}
