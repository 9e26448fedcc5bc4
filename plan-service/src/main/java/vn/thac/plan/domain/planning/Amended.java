package vn.thac.plan.domain.planning;

import java.util.List;
import java.util.Optional;
import vn.thac.directory.domain.Refusal;

/**
 * What an amendment would make of a plan in force; nothing of it is done.
 *
 * @param refusals what stands in the way
 * @param advice what does not, and should be seen before
 * @param late what would be late by it on the day it is made, and was not before; each with the
 *     units that would have it
 * @param outlook who would have what; absent where something stands in the way
 */
public record Amended(
    Content frozen,
    List<Refusal> refusals,
    List<Refusal> advice,
    List<Outlook.Late> late,
    Optional<Outlook> outlook) {

  public Amended {
    refusals = List.copyOf(refusals);
    advice = List.copyOf(advice);
    late = List.copyOf(late);
  }

  static Amended refused(Content frozen, List<Refusal> refusals, List<Refusal> advice) {
    return new Amended(frozen, refusals, advice, List.of(), Optional.empty());
  }
}
