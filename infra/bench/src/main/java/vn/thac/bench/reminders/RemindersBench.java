package vn.thac.bench.reminders;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.thac.bench.cascade.Issued;
import vn.thac.bench.limit.BareMail;
import vn.thac.bench.limit.BarePass;
import vn.thac.bench.load.Settling;
import vn.thac.bench.load.Waits;
import vn.thac.bench.nation.Nation;
import vn.thac.bench.nation.NationalPlan;
import vn.thac.bench.result.Goal;
import vn.thac.bench.result.RanOn;
import vn.thac.bench.result.Result;
import vn.thac.bench.stage.Meter;
import vn.thac.bench.stage.Options;
import vn.thac.bench.stage.Sink;
import vn.thac.bench.stage.Stage;
import vn.thac.trial.platform.Member;

/**
 * A million armed deadlines, of which some come due on an ordinary morning and very many on one.
 */
public final class RemindersBench {

  private static final int ARMED = 1_000_000;
  private static final int DUE = 100_000;
  private static final int ORDINARY = 1_000;
  private static final int CONNECTIONS = 8;
  private static final double SHARE_OF_BARE = 0.8;
  private static final double MOST_LATE_MILLIS = 5_000;
  private static final double MOST_PASS_MILLIS = 5;
  private static final Duration IDLE = Duration.ofSeconds(20);
  private static final Duration BEFORE = Duration.ofSeconds(10);

  /** Working days; as many mornings at the most. */
  private static final List<LocalDate> ORDINARY_DAYS =
      Stream.of(10, 11, 12, 13, 16, 17, 18, 19, 20, 23).map(RemindersBench::inMarch).toList();

  /** Five working days before its last rung. */
  private static final Period BEFORE_THE_LAST_RUNG = Period.ofWeeks(1);

  private static final LocalDate GREAT_DAY = LocalDate.of(2026, 4, 6);
  private static final LocalDate LATER = LocalDate.of(2027, 6, 1);
  private static final int LATER_DAYS = 200;

  private RemindersBench() {}

  private static LocalDate inMarch(int day) {
    return LocalDate.of(2026, Month.MARCH, day);
  }

  /** On a stage of its own. */
  public static boolean run(Options options) throws Exception {
    Nation nation = options.nation();
    try (Stage stage = Stage.start(options, nation, Map.of("thac.mail.workers", CONNECTIONS))) {
      Sink sink = stage.sink();
      Result result = new Result("reminders", RanOn.look(options.checkout(), stage.store()));
      result.say("%s: %d units; every process: %s", nation.name(), nation.size(), stage.jvm());
      double perSecond = measure(stage, sink, options.part(), result);
      if (options.peers()) {
        int due = DUE / options.part();
        Peers peers = new Peers(options.checkout(), sink.port(), ARMED / options.part(), due);
        for (String name : List.of("db-scheduler", "jobrunr")) {
          result.add(peers.beside(name, perSecond, Math.ceilDiv(due, nation.lowest().size())));
          sink.empty();
        }
      }
      return result.keepIn(options.results());
    }
  }

  /** How many reminders a second reached their people on the great day. */
  private static double measure(Stage stage, Sink sink, int part, Result result) throws Exception {
    Armed armed = armed(stage);
    int due = DUE / part;
    armed.arm(due, GREAT_DAY, GREAT_DAY);
    int later = ARMED / part - ORDINARY - due;
    for (int day = 0; day < LATER_DAYS; day++) {
      armed.arm(later / LATER_DAYS, LATER.plusDays(day), LATER.plusDays(day));
    }
    result.say("%d deadlines armed", ARMED / part - ORDINARY);

    stage.setClock(Armed.dueOn(ORDINARY_DAYS.getFirst()).minus(Duration.ofHours(1)));
    result.add(emptyPass(stage, ARMED / part));
    result.add(lateness(stage, sink, armed, result));
    return greatDay(stage, sink, armed, due, result);
  }

  /** One plan for a single commune leaves a deadline to make the others after. */
  private static Armed armed(Stage stage) throws Exception {
    stage.setClock(NationalPlan.ISSUED_ON);
    stage.register(stage.nation().oneIn(Math.max(1, stage.nation().size() / 3)));
    Issued.only(stage.api(), 1);
    stage.settle();
    stage.awaitMailed();
    stage.register(stage.nation());
    return Armed.after(stage);
  }

  private static Goal emptyPass(Stage stage, int armed) throws Exception {
    Meter pass = new Meter(stage.platform().at(Member.NOTIFICATION), "thac_reminder_pass");
    Meter.Reading before = pass.read();
    double bare = new BarePass(stage.database(Member.NOTIFICATION)).millisEach(IDLE);
    double millis = pass.read().millisEachSince(before);
    return new Goal(
        "a pass that finds nothing, %d armed".formatted(armed),
        "< %.0f ms".formatted(MOST_PASS_MILLIS),
        "%.2f ms by the bare driver".formatted(bare),
        "",
        "%.2f ms".formatted(millis),
        millis < MOST_PASS_MILLIS);
  }

  private static Goal lateness(Stage stage, Sink sink, Armed armed, Result result)
      throws Exception {
    Iterator<LocalDate> days = ORDINARY_DAYS.iterator();
    Settling mornings = new Settling(ORDINARY_DAYS.size() - 1);
    while (!mornings.isOver()) {
      mornings.passed(morning(stage, sink, armed, days.next()).millis(99));
    }
    result.say("p99 of the mornings before, the service still young: %s ms", mornings.before());
    Waits waits = morning(stage, sink, armed, days.next());
    return Goal.of(
        "lateness of an ordinary morning's %d reminders".formatted(ORDINARY),
        "p99 < %.0f s".formatted(MOST_LATE_MILLIS / 1_000),
        waits.words(),
        waits.millis(99) < MOST_LATE_MILLIS);
  }

  private static Waits morning(Stage stage, Sink sink, Armed armed, LocalDate day)
      throws Exception {
    armed.arm(ORDINARY, day.minus(BEFORE_THE_LAST_RUNG), day);
    Instant due = comesDue(stage, sink, day);
    return Waits.of(mails(sink, armed.people(ORDINARY)).stream().map(late(due)).toList());
  }

  private static Function<Sink.Taken, Long> late(Instant due) {
    return taken -> Duration.between(due, taken.at()).toNanos();
  }

  private static double greatDay(Stage stage, Sink sink, Armed armed, int count, Result result)
      throws Exception {
    Instant due = comesDue(stage, sink, GREAT_DAY);
    List<Sink.Taken> mails = mails(sink, armed.people(count));
    Waits waits = Waits.of(mails.stream().map(late(due)).toList());
    double first = waits.millis(0) / 1_000;
    double last = waits.millis(100) / 1_000;
    double perSecond = mails.size() / (last - first);
    result.say(
        "%d due at one instant, one digest for each of %d people: the first mail after %.1f s, the"
            + " last after %.1f s",
        count, mails.size(), first, last);
    result.say("peak memory: " + String.join(", ", stage.peaks()));
    stage.platform().end(Member.NOTIFICATION); // who measures bare mail has the machine alone
    List<byte[]> bodies = mails.stream().map(Sink.Taken::message).toList();
    for (BareMail.Sockets sockets : BareMail.Sockets.values()) {
      double bare = bare(sink, bodies, sockets);
      result.add(
          new Goal(
              "mails sent, from the first to the last, %d connections".formatted(CONNECTIONS),
              "≥ %.0f %% of bare Jakarta Mail, %s".formatted(100 * SHARE_OF_BARE, sockets.words()),
              "%.0f/s".formatted(bare),
              "",
              "%.0f/s = %.0f %%".formatted(perSecond, 100 * perSecond / bare),
              perSecond >= SHARE_OF_BARE * bare));
    }
    return count / last;
  }

  private static double bare(Sink sink, List<byte[]> mails, BareMail.Sockets sockets)
      throws Exception {
    BareMail bare = new BareMail(sink.port(), sockets);
    double best = 0;
    for (int i = 0; i < 3; i++) {
      best = Math.max(best, bare.perSecond(mails, CONNECTIONS));
      sink.empty();
    }
    return best;
  }

  /** By the machine's clock. */
  private static Instant comesDue(Stage stage, Sink sink, LocalDate day) {
    sink.empty();
    Instant due = Armed.dueOn(day);
    return due.minus(stage.setClock(due.minus(BEFORE)));
  }

  /** One for each; nobody has two, and none was early. */
  private static List<Sink.Taken> mails(Sink sink, int people) throws Exception {
    Stage.until("the last mail", () -> sink.count() >= people);
    List<Sink.Taken> mails = sink.empty();
    if (mails.size() != people) {
      throw new IllegalStateException("%d mails for %d people".formatted(mails.size(), people));
    }
    return mails;
  }
}
