package vn.thac.trial.breaking;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import vn.thac.launcher.sample.DirectorySource;
import vn.thac.trial.mainjob.Api;
import vn.thac.trial.mainjob.MainJob;
import vn.thac.trial.mainjob.Office;
import vn.thac.trial.mainjob.PlanCase;
import vn.thac.trial.mainjob.PlatformClock;
import vn.thac.trial.mainjob.Redelivery;
import vn.thac.trial.mainjob.Tree;
import vn.thac.trial.platform.MailServer;
import vn.thac.trial.platform.Platform;
import vn.thac.trial.platform.PlatformSettings;

/**
 * Seed by seed the main job on a platform that is being broken, and the reckoning of each. All
 * invented provinces live on one platform, one a seed, so that nothing has to be reset.
 */
public final class Breaking {

  /** Notices wait for others; here they do not wait long. */
  private static final Duration SETTLE = Duration.ofSeconds(1);

  private static final int DISK_MEGABYTES = 768;

  /** As many seeds as it takes to meet every fault once. */
  private static final int AT_ONCE = 5;

  private static final String PLAN = "infra/reading/src/test/resources/ke-hoach-mau.txt";

  private final BreakingOptions options;
  private final PrintStream out;

  Breaking(BreakingOptions options, PrintStream out) {
    this.options = options;
    this.out = out;
  }

  /** {@code infra/trial/break} says how it is called; answers with 1 where a seed was not right. */
  public static void main(String[] arguments) throws Exception {
    System.exit(of(List.of(arguments)).isEmpty() ? 0 : 1);
  }

  /** What was not right in the runs that the arguments ask for. */
  public static List<String> of(List<String> arguments) throws Exception {
    BreakingOptions options = BreakingOptions.of(arguments, System.getenv());
    return new Breaking(options, System.out)
        .run().stream()
            .flatMap(outcome -> outcome.wrong().stream().map(w -> outcome.seed() + ": " + w))
            .toList();
  }

  List<Outcome> run() throws Exception {
    long begun = System.nanoTime();
    List<Outcome> outcomes = new ArrayList<>();
    for (List<Long> seeds : lives()) {
      outcomes.addAll(onOnePlatform(seeds));
    }
    out.println();
    out.println(Outcome.head());
    outcomes.forEach(outcome -> out.println(outcome.row()));
    out.printf(
        "%d of %d seeds right, %d s%n",
        outcomes.stream().filter(Outcome::isRight).count(),
        outcomes.size(),
        Duration.ofNanos(System.nanoTime() - begun).toSeconds());
    return outcomes;
  }

  /** A list of places that is given is driven by one seed a platform. */
  private List<List<Long>> lives() {
    return options.units() == null
        ? List.of(options.seeds())
        : options.seeds().stream().map(List::of).toList();
  }

  private List<Outcome> onOnePlatform(List<Long> seeds) throws Exception {
    Path data = Files.createDirectories(options.data().resolve("seed-" + seeds.getFirst()));
    out.println("data:   " + data);
    try (Platform platform = Platform.of(settings(data));
        MailServer mail = MailServer.start(platform.mailPort())) {
      long begun = System.nanoTime();
      platform.start();
      new RanOn(options.checkout(), options.store(), platform).lines().forEach(out::println);
      Path places = places(data, seeds);
      new Redelivery(platform.operator()).awaitKnown(platform.register(source(places)));
      out.printf(
          "start:  %d s with the directory%n",
          Duration.ofNanos(System.nanoTime() - begun).toSeconds());
      Api api = new Api(platform.address());
      List<Outcome> outcomes = new ArrayList<>();
      for (int first = 0; first < seeds.size(); first += AT_ONCE) {
        List<Long> wave = seeds.subList(first, Math.min(seeds.size(), first + AT_ONCE));
        outcomes.addAll(atOnce(wave, platform, mail, api, places));
      }
      return outcomes;
    }
  }

  private List<Outcome> atOnce(
      List<Long> seeds, Platform platform, MailServer mail, Api api, Path places) throws Exception {
    out.println("seeds " + seeds);
    PlatformClock clock = new PlatformClock(api);
    Map<Long, List<Planned>> planned = new TreeMap<>();
    for (long seed : seeds) {
      Redelivery all = new Redelivery(platform.operator());
      all.beginHere();
      planned.put(seed, new Deck(platform, mail, clock, all).dealt(seed));
    }
    Wave wave =
        new Wave(clock, seeds.size(), planned.values().stream().flatMap(List::stream).toList());
    List<Callable<Outcome>> runs = new ArrayList<>();
    for (long seed : seeds) {
      String root = options.province() == null ? new Province(seed).code() : options.province();
      SeedRun run =
          run(
              seed,
              platform,
              mail,
              api,
              Tree.of(places, root),
              planned.getOrDefault(seed, List.of()),
              wave);
      runs.add(run::run);
    }
    List<Outcome> outcomes = new ArrayList<>();
    try (ExecutorService people = Executors.newFixedThreadPool(seeds.size())) {
      for (Future<Outcome> one : people.invokeAll(runs)) {
        outcomes.add(one.get());
      }
    }
    for (Outcome outcome : outcomes) {
      out.println("seed " + outcome.seed());
      outcome.lines().forEach(out::println);
    }
    return outcomes;
  }

  private SeedRun run(
      long seed,
      Platform platform,
      MailServer mail,
      Api api,
      Tree tree,
      List<Planned> planned,
      Wave wave) {
    Schedule schedule = new Schedule(planned, wave);
    ProvinceMail box = new ProvinceMail(mail, tree);
    Redelivery redelivery = new Redelivery(platform.operator());
    MainJob job =
        new MainJob(
            new Office(api, tree, wave),
            tree,
            PlanCase.minhHoa(options.checkout().resolve(PLAN)),
            box,
            redelivery,
            schedule,
            SETTLE.plusSeconds(2));
    return new SeedRun(seed, platform, redelivery, job, box, planned, schedule, wave);
  }

  private PlatformSettings settings(Path data) {
    return PlatformSettings.of(options.checkout(), data)
        .on(options.store())
        .through(options.toxiproxy())
        .onDiskOf(DISK_MEGABYTES)
        .with("thac.reminder.settle", SETTLE.toSeconds() + "s")
        .with("thac.reminder.lease", "5s")
        .with("thac.mail.first-wait", "1s")
        .with("thac.mail.longest-wait", "4s")
        .with("thac.mail.lease", "12s")
        .with("spring.mail.properties.mail.smtp.timeout", "5000")
        .with("spring.mail.properties.mail.smtp.connectiontimeout", "5000")
        .with("spring.mail.properties.mail.smtp.writetimeout", "5000");
  }

  private Path places(Path data, List<Long> seeds) throws IOException {
    if (options.units() != null) {
      return options.units();
    }
    String invented =
        seeds.stream().map(seed -> new Province(seed).rows()).collect(Collectors.joining());
    return Files.writeString(data.resolve("places.csv"), Province.HEADER + "\n" + invented);
  }

  private DirectorySource source(Path places) throws IOException {
    return options.units() == null
        ? new DirectorySource("invented", Files.readString(places), List.of())
        : DirectorySource.of(places, options.province());
  }
}
