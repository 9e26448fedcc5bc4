package vn.thac.plan.adapter.http;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thac.directory.adapter.http.Refusing;
import vn.thac.http.Reason;
import vn.thac.plan.application.AmendByDraft;
import vn.thac.plan.domain.planning.Amending;
import vn.thac.plan.domain.planning.Amends;
import vn.thac.plan.domain.planning.Plan;
import vn.thac.reading.Amendment;

/**
 * What a draft makes of the plan that it amends.
 *
 * @param number of that plan, as the document gives it, and {@code date} its date
 * @param plan the one that is amended; absent where it is not here or not clear
 * @param candidates those in force that the document may mean, where there are several
 * @param applied whether the plan was amended by it already
 * @param ready whether nothing stands in the way but what would be late
 * @param answers what was said so far
 * @param questions about an instruction each, which {@code about} names
 * @param left the instructions that are left out
 * @param receivers who would have what; absent where something stands in the way
 */
record AmendingView(
    String number,
    @Nullable LocalDate date,
    @Nullable TargetView plan,
    List<TargetView> candidates,
    boolean applied,
    boolean ready,
    List<ChangeView> changes,
    List<PlanView.QuestionView> questions,
    List<InstructionView> left,
    List<AnswerView> answers,
    List<Reason> obstacles,
    List<PlanController.LateView> late,
    ReceiversController.@Nullable Receivers receivers) {

  /**
   * @param version to be named when it is amended
   */
  record TargetView(
      String id,
      long version,
      @Nullable String number,
      @Nullable String title,
      @Nullable LocalDate issuedOn) {

    static TargetView of(Plan plan) {
      return new TargetView(
          plan.id().text(),
          plan.version(),
          plan.content().number(),
          plan.content().title(),
          plan.state().issuedOn());
    }
  }

  record InstructionView(String ref, String does, String sentence, @Nullable LinesView lines) {

    static InstructionView of(Amendment said) {
      return new InstructionView(
          said.ref(), said.does().name(), said.text(), LinesView.of(said.lines()));
    }
  }

  /**
   * @param became REPLACED, ADDED, REPEALED, REDATED or KEPT
   * @param kind ACTIVITY, REGIME, BASIS or RECIPIENT
   * @param before what stands there now, line by line; empty where it is added
   */
  record ChangeView(
      InstructionView by, String became, String kind, String key, String before, String after) {

    static ChangeView of(Amending.Change change) {
      return new ChangeView(
          InstructionView.of(change.by()),
          change.became().name(),
          change.kind().name(),
          change.key(),
          change.before(),
          change.after());
    }
  }

  record AnswerView(
      String ref,
      @Nullable String element,
      @Nullable String begun,
      @Nullable LocalDate day,
      boolean left) {

    static AnswerView of(Amends.Answer answer) {
      Amends.Begun begun = answer.begun();
      return new AnswerView(
          answer.ref(),
          answer.element(),
          begun == null ? null : begun.name(),
          answer.day(),
          answer.left());
    }
  }

  /** Where no plan is amended yet. */
  static AmendingView waiting(Amends amends, List<Plan> candidates) {
    return new AmendingView(
        amends.number(),
        amends.date(),
        null,
        candidates.stream().map(TargetView::of).toList(),
        false,
        false,
        List.of(),
        List.of(),
        List.of(),
        answers(amends),
        List.of(),
        List.of(),
        null);
  }

  static AmendingView of(Amends amends, Plan target, AmendByDraft.Look look, PlanViews views) {
    Amending.Outcome outcome = look.outcome();
    return new AmendingView(
        amends.number(),
        amends.date(),
        TargetView.of(target),
        List.of(),
        look.applied(),
        !look.applied() && look.would().refusals().isEmpty() && Amending.against(outcome).isEmpty(),
        outcome.changes().stream().map(ChangeView::of).toList(),
        PlanViews.questions(outcome.open()),
        amends.leftOut().stream().map(InstructionView::of).toList(),
        answers(amends),
        look.would().refusals().stream().map(Refusing::reason).toList(),
        PlanController.LateView.of(look.would().late(), views),
        look.would()
            .outlook()
            .map(outlook -> ReceiversController.Receivers.of(outlook, views))
            .orElse(null));
  }

  private static List<AnswerView> answers(Amends amends) {
    return amends.answers().stream().map(AnswerView::of).toList();
  }
}
