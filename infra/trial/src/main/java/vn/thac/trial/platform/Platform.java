package vn.thac.trial.platform;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thac.ground.BrokerAccounts;
import vn.thac.launcher.sample.DirectoryImport;
import vn.thac.launcher.sample.DirectorySource;
import vn.thac.launcher.sample.People;
import vn.thac.launcher.sample.Person;

/** A whole platform, each member a process that can be killed, stopped and started again. */
public final class Platform implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration LOOK = Duration.ofMillis(100);
  private static final String NO_CACHE = "-XX:AOTMode=off";

  /** As {@code infra/thac} gives it: its indexes stand in memory and grow with what is stored. */
  private static final List<String> STORE_HEAP = List.of("-Xms256m", "-Xmx512m");

  private final PlatformSettings settings;
  private final Ports ports;
  private final Software software;
  private final Warden warden;
  private final Links links;
  private final @Nullable Child proxy;
  private final Map<Member, Child> members = new EnumMap<>(Member.class);
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  private Optional<Disk> disk = Optional.empty();

  private Platform(PlatformSettings settings, Ports ports) throws IOException {
    this.settings = settings;
    this.ports = ports;
    Files.createDirectories(logs());
    this.software = Software.of(settings.checkout());
    this.warden = new Warden(storeFolder());
    this.proxy =
        settings
            .toxiproxy()
            .map(
                program ->
                    child(
                        "toxiproxy",
                        () ->
                            List.of(
                                program.toString(),
                                "-host",
                                "127.0.0.1",
                                "-port",
                                String.valueOf(ports.proxies()))))
            .orElse(null);
    this.links =
        proxy == null
            ? Links.whole()
            : Links.through(new Toxiproxy(ports.proxies()), breakable(settings.store()));
    for (Member member : Member.values()) {
      if (isWanted(member)) {
        members.put(member, child(member.word(), () -> command(member)));
      }
    }
    Runtime.getRuntime().addShutdownHook(new Thread(this::end, "end of the platform"));
  }

  private boolean isWanted(Member member) {
    return switch (member) {
      case STORE -> !(settings.store() instanceof StoreServer.Given);
      default -> settings.twins() || !member.isTwin();
    };
  }

  /** Nothing runs yet. Its ports are free, and its mail is to be taken on {@link #mailPort()}. */
  public static Platform of(PlatformSettings settings) throws IOException {
    return new Platform(settings, Ports.free());
  }

  private static List<Link> breakable(StoreServer store) {
    return Stream.of(Link.values())
        .filter(link -> store.isOurs() || !link.word().endsWith("store"))
        .toList();
  }

  /** Where people go. */
  public String address() {
    return "http://localhost:" + ports.of(Member.PORTAL);
  }

  /** For {@code bootstrap.servers}. */
  public String broker() {
    return "127.0.0.1:" + links.port(Link.BROKER, ports);
  }

  /** What a client of the broker has to be told that may do everything there. */
  public Map<String, Object> operator() {
    Map<String, Object> client = new HashMap<>();
    BrokerAccounts.in(settings.data())
        .ifPresent(accounts -> client.putAll(accounts.client(BrokerAccounts.OPERATOR)));
    client.put("bootstrap.servers", broker());
    return client;
  }

  /** One service's database, past all that is broken. */
  public String store(Member service) {
    return settings.store().uri(ports.of(Member.STORE), "thac_" + service.word());
  }

  /** Where a service answers. */
  public URI at(Member member) {
    return URI.create("http://127.0.0.1:" + ports.of(member));
  }

  /** Where the services take the mail server to be, past all that is broken. */
  public int mailPort() {
    return ports.mail();
  }

  public Links links() {
    return links;
  }

  /** What can be filled under the store; nothing where none was asked for, or none could be had. */
  public Optional<Disk> disk() {
    return disk;
  }

  public Path logs() {
    return settings.data().resolve("logs");
  }

  /** The file of the embedded store or the folder of the server. */
  public Path storeFolder() {
    return settings.data().resolve("store");
  }

  /** What runs as a process of this platform; a given store does not. */
  public List<Member> members() {
    return List.copyOf(members.keySet());
  }

  /** Starts everything; two of the services at a time, as many as there are processors. */
  public void start() throws IOException, InterruptedException {
    if (proxy != null) {
      proxy.begin();
      until("toxiproxy", () -> listens(ports.proxies()));
      links.open(ports);
    }
    Files.createDirectories(storeFolder());
    if (settings.diskMegabytes() > 0) {
      disk = Disk.mount(storeFolder(), settings.diskMegabytes());
    }
    at(2, Stream.of(Member.STORE, Member.BROKER).filter(members::containsKey).toList());
    if (!Files.exists(software.loaded(settings.jvm()))) {
      keepLoadedClasses();
    }
    at(2, members().stream().filter(Member::isApplication).toList());
  }

  /** One service runs once before all others, so that they and all their lives start sooner. */
  private void keepLoadedClasses() throws IOException, InterruptedException {
    Path loaded = software.loaded(settings.jvm());
    Path half = Files.createTempFile(loaded.getParent(), "half", ".aot");
    Child trainee = child("trainee", () -> application(Member.PLAN, "-XX:AOTCacheOutput=" + half));
    trainee.begin();
    until("the first service, see " + trainee.log(), () -> isReady(Member.PLAN));
    trainee.end();
    Files.move(half, loaded, StandardCopyOption.ATOMIC_MOVE);
  }

  private void at(int time, List<Member> started) throws InterruptedException {
    try (ExecutorService starters = Executors.newFixedThreadPool(time)) {
      List<Callable<Void>> all =
          started.stream()
              .<Callable<Void>>map(
                  member ->
                      () -> {
                        start(member);
                        return null;
                      })
              .toList();
      for (Future<Void> one : starters.invokeAll(all)) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("the platform does not start", e.getCause());
    }
  }

  /**
   * Starts one and returns when it is ready. One that ends while it starts, because what it needs
   * is not there, is started again, as the one who watches over processes in production does.
   */
  public void start(Member member) throws IOException, InterruptedException {
    Child child = child(member);
    child.begin();
    until(
        member.word() + " to be ready, see " + child.log(),
        () -> {
          if (!child.isAlive()) {
            child.begin();
          }
          return isReady(member);
        });
    child.stands();
  }

  /** Whether it answers. */
  public boolean isReady(Member member) {
    return ports.all(member).stream()
        .allMatch(port -> member.isApplication() ? isUp(port) : listens(port));
  }

  public boolean isAlive(Member member) {
    return child(member).isAlive();
  }

  /** How often it ended though it ran and nobody had asked it to. */
  public int deathsOfItsOwn(Member member) {
    return child(member).deathsOfItsOwn();
  }

  public long pid(Member member) {
    return child(member).pid();
  }

  /** {@code kill -9}. */
  public void kill(Member member) throws InterruptedException {
    child(member).kill();
  }

  /** What is done to what it stands on may be too much for it. */
  public void expectEnd(Member member) {
    child(member).mayEnd();
  }

  /** {@code SIGTERM}, and gone. */
  public void end(Member member) throws InterruptedException {
    child(member).end();
  }

  /** {@code SIGSTOP}. */
  public void freeze(Member member) throws IOException, InterruptedException {
    child(member).freeze();
  }

  /** {@code SIGCONT}. */
  public void thaw(Member member) throws IOException, InterruptedException {
    child(member).thaw();
  }

  /**
   * Fills the empty directory the way an administrator would, people by the rule included; their
   * logins. The services hear of them after that.
   */
  public Set<String> register(DirectorySource source) throws IOException, InterruptedException {
    People people = new People(settings.data().resolve("people.csv"));
    new DirectoryImport(source, people, settings.data().resolve("directory"))
        .run(at(Member.PLAN), URI.create(address()));
    return people.all().map(Person::login).collect(Collectors.toSet());
  }

  private Child child(Member member) {
    Child child = members.get(member);
    if (child == null) {
      throw new IllegalArgumentException(member + " is not a process of this platform");
    }
    return child;
  }

  private Child child(String name, Supplier<List<String>> command) {
    return new Child(name, command, logs().resolve(name + ".log"), warden);
  }

  private List<String> command(Member member) {
    return switch (member) {
      case STORE -> store();
      case BROKER ->
          java(
              "vn.thac.trial.platform.BrokerProcess",
              settings.data().toString(),
              String.valueOf(ports.of(Member.BROKER)),
              String.valueOf(links.port(Link.BROKER, ports)),
              settings.openBroker() ? "open" : "closed");
      default -> {
        Path loaded = software.loaded(settings.jvm());
        yield application(member, Files.exists(loaded) ? "-XX:AOTCache=" + loaded : NO_CACHE);
      }
    };
  }

  private List<String> store() {
    return switch (settings.store()) {
      case StoreServer.Embedded embedded -> {
        List<String> command =
            java(
                "vn.thac.trial.platform.StoreProcess",
                storeFolder().resolve("store.mv").toString(),
                String.valueOf(ports.of(Member.STORE)));
        command.addAll(1 + settings.jvm().size(), STORE_HEAP); // the last one said counts
        yield command;
      }
      case StoreServer.Program program -> program.command(storeFolder(), ports.of(Member.STORE));
      case StoreServer.Given given -> List.of();
    };
  }

  private List<String> application(Member member, String cache) {
    List<String> arguments = new ArrayList<>();
    for (String part : member.parts()) {
      arguments.addAll(List.of("--part", part));
    }
    arguments.addAll(List.of("--data", settings.data().toString()));
    arguments.addAll(List.of("--port", String.valueOf(ports.base())));
    arguments.addAll(set("thac.messaging.brokers", broker()));
    arguments.addAll(set("spring.mail.port", links.port(Link.MAIL, ports)));
    Member service = member.service();
    if (Member.SERVICES.contains(service)) {
      int port = links.port(Link.toStoreOf(service), ports);
      String database = "thac_" + service.word();
      arguments.addAll(set("spring.mongodb.uri", settings.store().uri(port, database)));
    }
    if (member.isTwin()) {
      arguments.addAll(set("server.port", ports.of(member)));
    }
    if (settings.twins() && member == Member.PORTAL) {
      for (Member each : Member.SERVICES) {
        arguments.addAll(set("thac.gateway." + each.word(), at(each) + "," + at(each.twin())));
      }
    }
    settings.set().forEach((setting, value) -> arguments.addAll(set(setting, value)));
    List<String> command = java("vn.thac.launcher.Alone", arguments.toArray(String[]::new));
    command.addAll(1, List.of(cache, "-Xlog:aot*=off", "-Xlog:cds*=off"));
    return command;
  }

  private static List<String> set(String setting, Object value) {
    return List.of("--set", setting + "=" + value);
  }

  private List<String> java(String main, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(software.java().toString());
    command.addAll(settings.jvm());
    command.addAll(List.of("-cp", software.classPath(), main));
    command.addAll(List.of(arguments));
    return command;
  }

  private boolean isUp(int port) {
    URI health = URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness");
    HttpRequest request = HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(2)).build();
    try {
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false; // not yet, or no longer
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static boolean listens(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress("127.0.0.1", port), 500);
      return true;
    } catch (IOException e) {
      return false; // nobody does yet
    }
  }

  private static void until(String what, Callable<Boolean> reached)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    try {
      while (!reached.call()) {
        if (System.nanoTime() > end) {
          throw new IOException("waited %d s in vain for %s".formatted(PATIENCE.toSeconds(), what));
        }
        if (Thread.interrupted()) {
          throw new InterruptedException();
        }
        LockSupport.parkNanos(LOOK.toNanos());
      }
    } catch (IOException | InterruptedException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException(e);
    }
  }

  private void killAll() {
    Stream.concat(members.values().stream(), Stream.ofNullable(proxy))
        .filter(Child::isAlive)
        .forEach(
            child -> {
              try {
                child.kill();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
  }

  /** Everything ends at once; what it kept stays where it is, but for what was on its own disk. */
  @Override
  public void close() throws IOException {
    end();
    warden.close();
  }

  private synchronized void end() {
    killAll();
    disk.ifPresent(Disk::unmount);
    disk = Optional.empty();
  }
}
