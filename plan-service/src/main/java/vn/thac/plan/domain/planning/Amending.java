package vn.thac.plan.domain.planning;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thac.directory.domain.Refusal;
import vn.thac.plan.domain.planning.Amends.Answer;
import vn.thac.plan.domain.planning.Amends.Begun;
import vn.thac.reading.Amendment;

/**
 * A plan as a document that amends it makes it. Each instruction is applied to the one element that
 * it names, or is asked about, or was left out by a person; nothing else changes.
 */
public final class Amending {

  private final Content target;
  private final Content draft;
  private final Amends amends;
  private final Naming naming;
  private final List<Change> changes = new ArrayList<>();
  private final List<Question> open = new ArrayList<>();
  private Underway now;

  private Amending(Content draft, Amends amends, Content target) {
    this.target = target;
    this.draft = draft;
    this.amends = amends;
    this.naming = new Naming(target);
    this.now = new Underway(target);
  }

  /** What became of an element. */
  public enum Became {
    REPLACED,
    ADDED,
    REPEALED,
    REDATED,
    /** It is repealed and stays until whoever has begun is done. */
    KEPT
  }

  /**
   * What one instruction does.
   *
   * @param by the instruction, with its sentence and its lines
   * @param before what stands there now; empty where it is added
   * @param after what will stand there; empty where it is repealed
   */
  public record Change(
      Amendment by, Became became, Element.Kind kind, String key, String before, String after) {}

  /**
   * @param next the plan as it will be
   * @param changes in the order of the document
   * @param open an instruction each, by its ref, that cannot be applied yet
   */
  public record Outcome(Content next, List<Change> changes, List<Question> open) {

    public Outcome {
      changes = List.copyOf(changes);
      open = List.copyOf(open);
    }
  }

  /**
   * @param draft what the document that amends says
   * @param target the plan in force
   */
  public static Outcome of(Content draft, Content target) {
    return draft
        .amends()
        .map(amends -> new Amending(draft, amends, target).outcome())
        .orElseGet(() -> new Outcome(target, List.of(), List.of()));
  }

  /** Lays the draft before those who sign, where nothing of it is still to be asked. */
  public static Decision submit(Plan draft, Plan target, Submission submission) {
    List<Refusal> asked = against(of(draft.content(), target.content()));
    return asked.isEmpty() ? draft.submitted(submission) : new Decision.Refused(asked);
  }

  /** Why it cannot be done yet. */
  public static List<Refusal> against(Outcome outcome) {
    if (outcome.changes().isEmpty() && outcome.open().isEmpty()) {
      return List.of(
          new Refusal(
              "amends.nothing",
              "",
              "Văn bản này không còn sửa gì trong kế hoạch.",
              "Nothing of this document is left to amend the plan by."));
    }
    return outcome.open().stream()
        .map(asked -> new Refusal(asked.code(), "", asked.about() + ": " + asked.vi(), asked.en()))
        .toList();
  }

  /** The amended plan, which remembers by what. */
  public static Content done(Outcome outcome, PlanId draft) {
    return outcome.next().amendedBy(draft);
  }

  private Outcome outcome() {
    for (Amendment instruction : amends.instructions()) {
      Answer answer = amends.answer(instruction);
      if (!answer.left()) {
        apply(instruction, answer);
      }
    }
    return new Outcome(now.content(), changes, open);
  }

  private void apply(Amendment by, Answer answer) {
    List<Element> meant = naming.meant(by, answer.element());
    boolean atTheEnd =
        by.does() == Amendment.Does.ADD && by.element() == null && answer.element() == null;
    if (meant.size() != 1 && !(atTheEnd && meant.isEmpty())) {
      open.add(AmendingQuestions.which(by, naming.candidates(by)));
      return;
    }
    Element element = meant.isEmpty() ? null : meant.getFirst();
    if (by.does() == Amendment.Does.ADD) {
      add(by, element);
    } else if (element == null || !now.has(element)) {
      open.add(AmendingQuestions.goneAlready(by));
    } else {
      change(by, answer, element);
    }
  }

  private void change(Amendment by, Answer answer, Element element) {
    boolean mayBeBegun =
        element.kind() == Element.Kind.ACTIVITY
            && by.does() != Amendment.Does.NEW_DATE
            && target.activity(element.key()).stream()
                .anyMatch(activity -> !activity.assigned().leads().isEmpty());
    if (mayBeBegun && answer.begun() == null) {
      open.add(AmendingQuestions.whatOfBegun(by, element));
      return;
    }
    switch (by.does()) {
      case REPEAL -> repeal(by, element, mayBeBegun && answer.begun() == Begun.KEEP);
      case NEW_DATE -> redate(by, answer, element);
      default -> replace(by, element, mayBeBegun && answer.begun() == Begun.WITHDRAW);
    }
  }

  private void repeal(Amendment by, Element element, boolean kept) {
    if (kept) {
      told(by, Became.KEPT, element, now.words(element));
    } else {
      told(by, Became.REPEALED, element, "");
      now = now.without(element);
    }
  }

  private void replace(Amendment by, Element element, boolean anew) {
    Underway next = now.replaced(element, new WordsAnew(by, draft.year()), anew);
    if (next == null) {
      open.add(AmendingQuestions.unread(by));
      return;
    }
    told(by, Became.REPLACED, element, next.lastWords());
    now = next;
  }

  private void redate(Amendment by, Answer answer, Element element) {
    Underway next =
        element.kind() == Element.Kind.REGIME
            ? now.reportedBy(element, reportingDay(by))
            : now.dueOn(element, NewDate.of(by, answer, draft.year()));
    if (next == null) {
      open.add(AmendingQuestions.whichDay(by));
      return;
    }
    told(by, Became.REDATED, element, next.lastWords());
    now = next;
  }

  private void add(Amendment by, @Nullable Element after) {
    Underway next = now.adding(by, after, naming.kindAdded(by, after), draft.year());
    if (next == null) {
      open.add(AmendingQuestions.unread(by));
      return;
    }
    Element added = next.last();
    changes.add(new Change(by, Became.ADDED, added.kind(), added.key(), "", added.words()));
    now = next;
  }

  private @Nullable Integer reportingDay(Amendment by) {
    return draft.regimes().stream()
        .filter(regime -> regime.ref().equals(by.ref()))
        .map(Regime::dueDay)
        .filter(day -> day != null)
        .findFirst()
        .orElse(null);
  }

  private void told(Amendment by, Became became, Element element, String after) {
    changes.add(new Change(by, became, element.kind(), element.key(), now.words(element), after));
  }
}
