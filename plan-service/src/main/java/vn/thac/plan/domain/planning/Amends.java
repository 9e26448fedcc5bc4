package vn.thac.plan.domain.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thac.reading.Amendment;

/**
 * What a document that was read does to another plan, and what was answered about it since.
 *
 * @param number of the plan it changes, such as "45/KH-UBND"
 * @param date of that plan, where the document gives it
 * @param instructions as they were read
 * @param plan the plan a person has named in place of the one of that number
 * @param answers at most one to each instruction
 */
public record Amends(
    String number,
    @Nullable LocalDate date,
    List<Amendment> instructions,
    @Nullable PlanId plan,
    List<Answer> answers) {

  public Amends {
    instructions = List.copyOf(instructions);
    answers = List.copyOf(answers);
  }

  /** What becomes of the work that units may have begun. */
  public enum Begun {
    /** Whatever is not done is withdrawn. */
    WITHDRAW,
    /** Whoever has begun goes on. */
    KEEP
  }

  /**
   * What a person said to one instruction.
   *
   * @param ref of the instruction
   * @param element the one that is meant, as {@link Element#value()} has it
   * @param day the new day
   * @param left the instruction is left out of the amendment
   */
  public record Answer(
      String ref,
      @Nullable String element,
      @Nullable Begun begun,
      @Nullable LocalDate day,
      boolean left) {

    static Answer none(String ref) {
      return new Answer(ref, null, null, null, false);
    }
  }

  Answer answer(Amendment instruction) {
    return answers.stream()
        .filter(answer -> answer.ref().equals(instruction.ref()))
        .findFirst()
        .orElse(Answer.none(instruction.ref()));
  }

  /** What a person has left out of the amendment. */
  public List<Amendment> leftOut() {
    return instructions.stream().filter(one -> answer(one).left()).toList();
  }

  /** The instruction of that ref. */
  public Optional<Amendment> instruction(String ref) {
    return instructions.stream().filter(one -> one.ref().equals(ref)).findFirst();
  }

  /** The same with these answers, and upon this plan. */
  public Amends answered(@Nullable PlanId upon, List<Answer> next) {
    return new Amends(number, date, instructions, upon, next);
  }
}
