package vn.thac.trial.platform;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  private final PlatformSettings settings;
  private final Ports ports;
  private final Software software;
  private final Warden warden;
  private final Links links;
  private final Commands commands;
  private final @Nullable Child proxy;
  private final Map<Member, Child> members = new EnumMap<>(Member.class);

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
            : Links.through(new Toxiproxy(ports.proxies()), Link.breakable(settings.store()));
    this.commands = new Commands(settings, ports, software, links);
    for (Member member : Member.values()) {
      if (settings.wants(member)) {
        members.put(member, child(member.word(), () -> commands.of(member)));
      }
    }
    Runtime.getRuntime().addShutdownHook(new Thread(this::end, "end of the platform"));
  }

  /** Nothing runs yet. Its ports are free, and its mail is to be taken on {@link #mailPort()}. */
  public static Platform of(PlatformSettings settings) throws IOException {
    return new Platform(settings, Ports.free());
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
      Answering.until("toxiproxy", () -> Answering.listens(ports.proxies()));
      links.open(ports);
    }
    Files.createDirectories(storeFolder());
    if (settings.diskMegabytes() > 0) {
      disk = Disk.mount(storeFolder(), settings.diskMegabytes());
    }
    new Launch(this).all(software.loaded(settings.jvm()));
  }

  /** Starts one, and returns when it is ready. */
  public void start(Member member) throws IOException, InterruptedException {
    new Launch(this).one(member);
  }

  /** One that runs once before all others. */
  Child trainee(String kept) {
    return child("trainee", () -> commands.application(Member.PLAN, kept));
  }

  /** Whether it answers. */
  public boolean isReady(Member member) {
    return ports.all(member).stream()
        .allMatch(port -> member.isApplication() ? Answering.isUp(port) : Answering.listens(port));
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

  Child child(Member member) {
    Child child = members.get(member);
    if (child == null) {
      throw new IllegalArgumentException(member + " is not a process of this platform");
    }
    return child;
  }

  private Child child(String name, Supplier<List<String>> command) {
    return new Child(name, command, logs().resolve(name + ".log"), warden);
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
