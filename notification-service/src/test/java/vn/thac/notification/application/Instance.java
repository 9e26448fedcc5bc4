package vn.thac.notification.application;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import vn.thac.notification.RunningService;
import vn.thac.notification.application.SpreadNotices.Waits;
import vn.thac.notification.domain.Person;
import vn.thac.notification.domain.Samples;

/** One running copy of the service's passes, on the store of a {@link RunningService}. */
final class Instance implements AutoCloseable {

  static final Duration LEASE = Duration.ofSeconds(30);
  private static final Waits AT_ONCE = new Waits(Duration.ZERO, Duration.ZERO);

  final HearNews hearNews;
  final RunDue runDue;
  final SendMessages sendMessages;
  private final RunningService service;
  private final ExecutorService threads = Executors.newFixedThreadPool(1);

  Instance(RunningService service, String name, Mailer mailer, CrashPoint crash) {
    this(service, name, mailer, crash, AT_ONCE, new TwoPeople());
  }

  Instance(
      RunningService service,
      String name,
      Mailer mailer,
      CrashPoint crash,
      Waits waits,
      Directory directory) {
    this.service = service;
    var deadlines = crash.on(Deadlines.class, service.bean(Deadlines.class));
    var notices = crash.on(Notices.class, service.bean(Notices.class));
    var entries = crash.on(Entries.class, service.bean(Entries.class));
    var messages = crash.on(Messages.class, service.bean(Messages.class));
    var titles = service.bean(PlanTitles.class);
    var ladder = Samples.ladder();
    var machine = service.machine();
    hearNews = new HearNews(deadlines, notices, titles, ladder, machine, waits.longest());
    var sealing =
        new Sealing(
            entries,
            messages,
            directory,
            titles,
            deadlines,
            service.bean(CalendarCopy.class),
            service.clock(),
            machine,
            Samples.HANOI);
    var composer = new ComposeMessages(entries, messages, sealing, service.clock(), machine, LEASE);
    runDue =
        new RunDue(
            deadlines,
            new RaiseReminders(deadlines, entries, directory, ladder, machine, LEASE, name),
            new SpreadNotices(notices, entries, directory, machine, waits),
            composer);
    sendMessages =
        new SendMessages(
            messages,
            crash.on(Mailer.class, mailer),
            sealing,
            service.clock(),
            machine,
            threads,
            new SendMessages.Patience(1, LEASE, Duration.ofMinutes(1), Duration.ofHours(1), 5));
  }

  /** A reminder pass and a mail pass. */
  void pass() {
    runDue.runDue(now());
    sendMessages.send();
  }

  private Instant now() {
    return service.clock().instant();
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  /** Every unit has its doers lan and mai and the overseer hung. */
  private static final class TwoPeople implements Directory {

    @Override
    public Reading read(Collection<String> units) {
      return new Reading() {
        @Override
        public boolean knows(String unit) {
          return true;
        }

        @Override
        public List<String> doers(String unit) {
          return List.of("lan", "mai");
        }

        @Override
        public List<String> overseers(String committee) {
          return List.of("hung");
        }
      };
    }

    @Override
    public Map<String, Person> people(Collection<String> logins) {
      Map<String, Person> people = new HashMap<>();
      logins.forEach(
          login -> people.put(login, new Person(login, login, login + "@minhhoa.example")));
      return people;
    }

    @Override
    public Set<String> placesOf(Collection<String> logins) {
      return Set.of(Samples.COMMUNE);
    }

    @Override
    public Map<String, String> unitNames(Collection<String> codes) {
      return Map.of(Samples.OFFICE, "Văn phòng UBND xã Bình Minh");
    }
  }
}
