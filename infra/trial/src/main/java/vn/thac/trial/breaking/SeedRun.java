package vn.thac.trial.breaking;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import vn.thac.trial.mainjob.MainJob;
import vn.thac.trial.mainjob.Redelivery;
import vn.thac.trial.platform.Member;
import vn.thac.trial.platform.Platform;

/** One seed: the main job over one province while its faults happen, then the reckoning. */
final class SeedRun {

  /** All has to be right again within this. */
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private static final Duration LOOK = Duration.ofMillis(300);
  private static final Duration BETWEEN_WORDS = Duration.ofSeconds(15);

  private final long seed;
  private final Platform platform;
  private final Redelivery redelivery;
  private final MainJob job;
  private final ProvinceMail mail;
  private final List<Planned> planned;
  private final Schedule schedule;
  private final Wave wave;

  SeedRun(
      long seed,
      Platform platform,
      Redelivery redelivery,
      MainJob job,
      ProvinceMail mail,
      List<Planned> planned,
      Schedule schedule,
      Wave wave) {
    this.seed = seed;
    this.platform = platform;
    this.redelivery = redelivery;
    this.job = job;
    this.mail = mail;
    this.planned = planned;
    this.schedule = schedule;
    this.wave = wave;
  }

  Outcome run() throws InterruptedException {
    long begun = System.nanoTime();
    List<String> wrong = new ArrayList<>();
    Duration recovery = Duration.ZERO;
    int[] deaths = deathsOfTheirOwn();
    try {
      try {
        job.rush();
      } finally {
        schedule.awaitMended();
      }
      wave.together();
      long over = System.nanoTime();
      wrong.addAll(awaitRight());
      recovery = Duration.ofNanos(System.nanoTime() - over);
      wave.together();
      if (wrong.isEmpty()) {
        wrong.addAll(unmovedByAllOfItAgain());
      }
    } catch (InterruptedException e) {
      throw e;
    } catch (Exception | AssertionError e) {
      wrong.add(traceOf(e));
    } finally {
      wave.leave();
    }
    wrong.addAll(endedByThemselves(deaths));
    int copies = job.copies();
    int allowed = allowedCopies();
    if (copies > allowed) {
      wrong.add(copies + " copies of mails, the faults allow " + allowed);
    }
    return new Outcome(
        seed,
        planned,
        job.expected(),
        job.mails(),
        copies,
        allowed,
        recovery,
        Duration.ofNanos(System.nanoTime() - begun),
        wrong);
  }

  /** What still differs when patience has run out; nothing, as soon as nothing does. */
  private List<String> awaitRight() throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    long said = System.nanoTime();
    while (true) {
      Map<String, Long> unread = redelivery.unread();
      List<String> differences =
          unread.isEmpty() ? job.differences() : List.of("events unread: " + unread);
      if (differences.isEmpty() || System.nanoTime() > end) {
        return differences;
      }
      if (System.nanoTime() - said > BETWEEN_WORDS.toNanos()) {
        said = System.nanoTime();
        System.out.println("  not yet: " + differences);
      }
      LockSupport.parkNanos(LOOK.toNanos());
    }
  }

  /** All that was told is told again, in order and in any order: nothing changes, nobody hears. */
  private List<String> unmovedByAllOfItAgain() throws Exception {
    int mails = mail.count();
    wave.together();
    if (wave.isFirst()) {
      redelivery.inOrder();
      redelivery.inAnyOrder(new java.util.Random(seed));
    }
    wave.together();
    job.awaitQuiet();
    List<String> wrong = new ArrayList<>(job.differences());
    if (mail.count() != mails) {
      wrong.add((mail.count() - mails) + " mails after everything was told a second time");
    }
    return wrong;
  }

  private int allowedCopies() {
    return mail.unsaid() + wave.copiesAllowed();
  }

  private int[] deathsOfTheirOwn() {
    return platform.members().stream().mapToInt(platform::deathsOfItsOwn).toArray();
  }

  private List<String> endedByThemselves(int[] before) {
    int[] now = deathsOfTheirOwn();
    List<String> ended = new ArrayList<>();
    List<Member> members = platform.members();
    for (int i = 0; i < now.length; i++) {
      if (now[i] > before[i]) {
        ended.add(members.get(i).word() + " ended by itself, see " + platform.logs());
      }
    }
    return ended;
  }

  private static String traceOf(Throwable thrown) {
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }
}
