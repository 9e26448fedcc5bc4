package vn.thac.plan.domain.planning;

import java.util.List;
import java.util.stream.Stream;
import vn.thac.directory.domain.Refusal;

/**
 * What a plan must be before it is issued: one named sentence each, and the two lists are the
 * regulation. What is said where one does not hold stands in {@link IssueWords}.
 */
interface IssueRule {

  Stream<Refusal> check(Candidate plan);

  /** What stands in the way of issuing. */
  List<IssueRule> ALL =
      List.of(
          WorkRules.HAS_A_TITLE,
          WorkRules.HAS_AN_ACTIVITY,
          WorkRules.REFS_ARE_DISTINCT,
          WorkRules.EVERY_QUESTION_IS_ANSWERED,
          WorkRules.ENDS_AFTER_IT_IS_ISSUED,
          LeadRules.EVERY_ACTIVITY_HAS_A_LEAD,
          LeadRules.EVERY_LEAD_EXISTS_ON_THE_DAY,
          LeadRules.NAMED_UNITS_ARE_THE_ISSUERS,
          WorkRules.EVERY_QUOTA_HAS_A_UNIT,
          WorkRules.NOTHING_IS_DUE_BEFORE_THE_ISSUE,
          ReportRules.REPORTS_HAVE_A_DUE_DAY,
          ReportRules.REPORTS_HAVE_REPORTERS,
          ReportRules.EVERY_LEVEL_HAS_TIME_TO_CONSOLIDATE,
          ReportRules.THE_SUPERIOR_IS_NOT_KEPT_WAITING,
          PaperRules.BASES_ARE_NOT_LATER_THAN_THE_PLAN,
          PaperRules.BASES_ARE_IN_FORCE);

  /** What a coordinator is to see and may leave as it is: a number is often given at the end. */
  List<IssueRule> ADVICE =
      List.of(
          LeadRules.EVERY_LEAD_LASTS_UNTIL_IT_IS_DUE,
          LeadRules.EVERY_SUPPORT_EXISTS_ON_THE_DAY,
          PaperRules.NUMBER_IS_WHOLE,
          PaperRules.DATE_IS_KNOWN,
          PaperRules.DATE_IS_THE_DAY_OF_ISSUE,
          PaperRules.RESTS_ON_SOMETHING,
          PaperRules.BASES_ARE_CITED_IN_FULL);

  /** One finding. */
  static Stream<Refusal> refuse(String code, String where, String vi, String en) {
    return Stream.of(new Refusal(code, where, vi, en));
  }
}
