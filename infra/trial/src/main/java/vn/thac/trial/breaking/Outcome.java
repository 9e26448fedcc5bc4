package vn.thac.trial.breaking;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import vn.thac.trial.mainjob.Expected;

/**
 * What came of one seed.
 *
 * @param expected what there had to be and, where nothing is wrong, was found, each once
 * @param mails copies aside
 * @param allowed how many copies the faults can have made
 * @param recovery from the last fault mended, or the last word of the people if that was later,
 *     until nothing was unread and all was right
 */
record Outcome(
    long seed,
    List<Planned> faults,
    Expected expected,
    int mails,
    int copies,
    int allowed,
    Duration recovery,
    Duration took,
    List<String> wrong) {

  private static final String ROW = "%6s %9s %7s %7s %9s %7s %9s %11s %7s  %s";

  boolean isRight() {
    return wrong.isEmpty();
  }

  /** What happened, a line each, and what came of it. */
  List<String> lines() {
    List<String> lines = new java.util.ArrayList<>();
    faults.forEach(fault -> lines.add("  " + fault.words()));
    wrong.forEach(sentence -> lines.add("  WRONG: " + sentence));
    lines.add(
        String.format(
            Locale.ROOT,
            "  expected%s: %d sub-plans, %d tasks, %d reports, %d deadlines; %d mails,"
                + " %d copies of %d allowed; recovered in %.1f s of %.1f",
            isRight() ? " = found" : "",
            expected.plans().size(),
            expected.tasks().size(),
            expected.reports().size(),
            expected.deadlines(),
            mails,
            copies,
            allowed,
            seconds(recovery),
            seconds(took)));
    return lines;
  }

  static String head() {
    return ROW.formatted(
        "seed",
        "sub-plans",
        "tasks",
        "reports",
        "deadlines",
        "mails",
        "copies",
        "recovered",
        "took",
        "");
  }

  String row() {
    return ROW.formatted(
        seed,
        expected.plans().size(),
        expected.tasks().size(),
        expected.reports().size(),
        expected.deadlines(),
        mails,
        copies + " of " + allowed,
        String.format(Locale.ROOT, "%.1f s", seconds(recovery)),
        String.format(Locale.ROOT, "%.0f s", seconds(took)),
        isRight() ? "right" : "WRONG");
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1000.0;
  }
}
