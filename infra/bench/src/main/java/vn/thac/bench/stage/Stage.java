package vn.thac.bench.stage;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import vn.thac.bench.nation.Nation;
import vn.thac.bench.nation.NationalPlan;
import vn.thac.bench.nation.Staff;
import vn.thac.trial.mainjob.Api;
import vn.thac.trial.mainjob.Redelivery;
import vn.thac.trial.platform.Member;
import vn.thac.trial.platform.Platform;
import vn.thac.trial.platform.PlatformSettings;

/** A platform of separate processes that knows a nation's places and people. */
public final class Stage implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(15);
  private static final Duration LOOK = Duration.ofMillis(50);
  private static final ZoneOffset HANOI = ZoneOffset.ofHours(7);

  private final Nation nation;
  private final Platform platform;
  private final MongoClient store;
  private final Api api;
  private final Sink sink;
  private final List<String> jvm;

  private Stage(
      Nation nation, Platform platform, MongoClient store, Api api, Sink sink, List<String> jvm) {
    this.nation = nation;
    this.platform = platform;
    this.store = store;
    this.api = api;
    this.sink = sink;
    this.jvm = jvm;
  }

  /** Starts one; nobody is known on it yet. */
  public static Stage start(Options options, Nation nation, Map<String, Object> set)
      throws IOException, InterruptedException {
    List<String> jvm = Jvm.flags(options);
    PlatformSettings settings =
        PlatformSettings.of(options.checkout(), options.data())
            .on(options.store())
            .withOpenBroker() // the bare clients and the peers it is measured against have no
            // accounts
            .runBy(jvm);
    for (Map.Entry<String, Object> one : set.entrySet()) {
      settings = settings.with(one.getKey(), one.getValue());
    }
    Files.writeString(options.data().resolve("people.csv"), Staff.csv(nation), UTF_8);
    Platform platform = Platform.of(settings);
    platform.start();
    return new Stage(
        nation,
        platform,
        MongoClients.create(platform.store(Member.PLAN)),
        new Api(platform.address()),
        Sink.on(platform.mailPort()),
        jvm);
  }

  /** Imports the nation and returns when every service knows it. */
  public void register() throws Exception {
    setClock(NationalPlan.ISSUED_ON);
    register(nation);
  }

  /** Imports that much of the nation and returns when every service knows it. */
  public void register(Nation part) throws Exception {
    imported("places", part.csv());
    imported("officers", Staff.csv(part));
    new Redelivery(platform.operator()).awaitKnown(Staff.logins(part));
  }

  private void imported(String what, String csv) {
    api.text(Staff.ADMINISTRATOR, "/api/v1/imports/" + what, "text/csv", csv, Map.of()).ok();
  }

  /** Sets the platform's clock to eight in the morning of that day. */
  public void setClock(LocalDate day) {
    setClock(at(day, LocalTime.of(8, 0)));
  }

  /** Sets the platform's clock, from where it ticks on; how far it is ahead of the machine's. */
  public Duration setClock(Instant office) {
    Duration ahead = Duration.between(Instant.now(), office);
    String at = office.atOffset(HANOI).toString();
    api.post(Staff.ADMINISTRATOR, "/api/v1/clock", Map.of("set", at, "force", true), Map.of()).ok();
    return ahead;
  }

  /** That hour of the office's day. */
  public static Instant at(LocalDate day, LocalTime hour) {
    return OffsetDateTime.of(day, hour, HANOI).toInstant();
  }

  /** Returns when every event told has been read by everybody. */
  public void settle() throws Exception {
    new Redelivery(platform.operator()).awaitRead();
  }

  /** Returns when everybody has the mail of what has happened so far. */
  public void awaitMailed() throws Exception {
    MongoDatabase notification = database(Member.NOTIFICATION);
    // In the order in which one becomes the other, so that nothing slips by.
    awaitNone(notification, "notices", "readyAt");
    awaitNone(notification, "entries", "waitingFor");
    awaitNone(notification, "messages", "wakeAt");
  }

  private static void awaitNone(MongoDatabase in, String collection, String field)
      throws Exception {
    until(
        "the last of " + collection,
        () -> in.getCollection(collection).countDocuments(Filters.exists(field)) == 0);
  }

  /** The mail server of the platform. */
  public Sink sink() {
    return sink;
  }

  public Nation nation() {
    return nation;
  }

  public Platform platform() {
    return platform;
  }

  public Api api() {
    return api;
  }

  public MongoClient store() {
    return store;
  }

  /** The database of one service. */
  public MongoDatabase database(Member service) {
    return store.getDatabase(nameOf(service));
  }

  /** The databases of all services. */
  public List<String> databases() {
    return Member.SERVICES.stream().map(this::nameOf).toList();
  }

  private String nameOf(Member service) {
    String address = platform.store(service);
    return address.substring(address.lastIndexOf('/') + 1).replaceAll("\\?.*", "");
  }

  /** How the services are run. */
  public String jvm() {
    return String.join(" ", jvm);
  }

  /** The most memory each process has held so far, in megabytes. */
  public List<String> peaks() throws IOException {
    List<String> peaks = new ArrayList<>();
    for (Member member : platform.members()) {
      peaks.add(
          "%s %d MB".formatted(member.word(), Consumption.peakMegabytes(platform.pid(member))));
    }
    return peaks;
  }

  /** The processor time each process has taken so far, in seconds. */
  public Map<Member, Double> processorSeconds() throws IOException {
    Map<Member, Double> seconds = new EnumMap<>(Member.class);
    for (Member member : platform.members().stream().filter(platform::isAlive).toList()) {
      seconds.put(member, Consumption.processorSeconds(platform.pid(member)));
    }
    return seconds;
  }

  /** The processor time that others on this machine have taken so far, in seconds. */
  public double othersSeconds() throws IOException {
    double ours = Consumption.processorSeconds(ProcessHandle.current().pid());
    for (double seconds : processorSeconds().values()) {
      ours += seconds;
    }
    return Consumption.machineSeconds() - ours;
  }

  /** Returns when it is so. */
  public static void until(String what, Callable<Boolean> reached) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!reached.call()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("waited in vain for " + what);
      }
      LockSupport.parkNanos(LOOK.toNanos());
    }
  }

  @Override
  public void close() throws IOException {
    store.close();
    platform.close();
    sink.close();
  }
}
