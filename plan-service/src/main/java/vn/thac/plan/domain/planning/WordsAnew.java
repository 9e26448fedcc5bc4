package vn.thac.plan.domain.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thac.reading.Amendment;
import vn.thac.reading.Reading;
import vn.thac.reading.plan.AmendingWords;
import vn.thac.reading.plan.PlanReader;

/** The words an instruction quotes, read as the plan would be that says nothing else. */
final class WordsAnew {

  private static final String ORDERS = "KẾ HOẠCH\nNăm %d\n\nI. NHIỆM VỤ\n1. %s\n";
  private static final String GROUNDS = "KẾ HOẠCH\nNăm %d\n\n%s;\n\nI. NHIỆM VỤ\n";

  private final Evidence evidence;
  private final int year;
  private final @Nullable String words;

  WordsAnew(Amendment instruction, int year) {
    this.evidence = new Evidence(instruction.lines(), null);
    this.year = year;
    this.words = AmendingWords.of(instruction).words();
  }

  boolean areThere() {
    return words != null;
  }

  /** The one activity they order; nothing where they order none or several. */
  @Nullable Activity activity(String ref) {
    Content read = read(ORDERS);
    if (read.activities().size() != 1) {
      return null;
    }
    Activity one = read.activities().getFirst();
    return new Activity(
        ref,
        one.text(),
        one.leads(),
        one.supports(),
        one.timing(),
        one.deliverable(),
        Activity.Assigned.NOBODY,
        evidence);
  }

  /** The one order to report in them; nothing where there is none or several. */
  @Nullable Regime regime(String ref) {
    Content read = read(ORDERS);
    if (read.regimes().size() != 1) {
      return null;
    }
    Regime one = read.regimes().getFirst();
    return new Regime(
        ref,
        one.to(),
        one.via(),
        one.reporters(),
        one.periods(),
        one.dueDay(),
        one.from(),
        one.embedded(),
        Regime.Opened.NOTHING,
        evidence);
  }

  /** The one document they rest on. */
  @Nullable Basis basis() {
    List<Basis> read = read(GROUNDS).bases();
    if (read.size() != 1) {
      return null;
    }
    Basis one = read.getFirst();
    return new Basis(one.relation(), one.type(), one.number(), one.date(), one.issuer(), evidence);
  }

  /** Whoever is named, in their own words. */
  @Nullable Recipient recipient() {
    return words == null || words.length() > 500
        ? null
        : new Recipient(words.replaceAll("[.;\\s]+$", ""), null, false, evidence);
  }

  private Content read(String plan) {
    String said = words == null ? "" : words.replace('\n', ' ');
    return new PlanReader().read(plan.formatted(year, said)) instanceof Reading reading
        ? DraftOfReading.of(reading, year)
        : throwing(said);
  }

  private static Content throwing(String said) {
    throw new IllegalStateException("words of a text that was read cannot be: " + said);
  }
}
