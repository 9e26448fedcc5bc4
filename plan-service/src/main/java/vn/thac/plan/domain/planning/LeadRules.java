package vn.thac.plan.domain.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thac.directory.domain.OrgUnit;
import vn.thac.directory.domain.Refusal;
import vn.thac.directory.domain.addressing.Party;
import vn.thac.directory.domain.addressing.Selector;
import vn.thac.plan.domain.planning.Candidate.At;

/** Who leads and who supports must be there on the day, and be the issuer's to charge. */
final class LeadRules {

  private static final Pattern UNIT_CODE = Pattern.compile("\\d+(\\.\\p{Upper}+)?");

  static final IssueRule EVERY_ACTIVITY_HAS_A_LEAD =
      plan ->
          plan.activities().stream()
              .filter(at -> plan.isRoot() || !at.item().leads().isEmpty())
              .flatMap(at -> leadOf(plan, at));

  static final IssueRule EVERY_LEAD_EXISTS_ON_THE_DAY =
      plan ->
          plan.activities().stream()
              .flatMap(
                  at ->
                      gone(plan, at.item().leads())
                          .flatMap(unit -> IssueWords.leadGone(at, unit, plan.on())));

  static final IssueRule EVERY_SUPPORT_EXISTS_ON_THE_DAY =
      plan ->
          plan.activities().stream()
              .flatMap(
                  at ->
                      gone(plan, at.item().supports())
                          .flatMap(unit -> IssueWords.supportGone(at, unit, plan.on())));

  static final IssueRule EVERY_LEAD_LASTS_UNTIL_IT_IS_DUE =
      plan ->
          plan.activities().stream()
              .filter(at -> !at.item().assigned().dues().isEmpty())
              .flatMap(
                  at ->
                      at.item().assigned().leads().stream()
                          .flatMap(code -> plan.directory().unit(code).stream())
                          .flatMap(unit -> closedBefore(at, unit)));

  static final IssueRule NAMED_UNITS_ARE_THE_ISSUERS =
      plan ->
          plan.activities().stream()
              .flatMap(
                  at ->
                      Stream.concat(
                          foreign(plan, at.pointer() + "/leads", at.item().leads()),
                          foreign(plan, at.pointer() + "/supports", at.item().supports())));

  private LeadRules() {}

  private static Stream<Refusal> leadOf(Candidate plan, At<Activity> at) {
    List<Party> leads = at.item().leads();
    if (gone(plan, leads).findAny().isPresent()) {
      return Stream.empty(); // EVERY_LEAD_EXISTS_ON_THE_DAY says more
    }
    if (selectors(leads).anyMatch(LeadRules::isUnclear)) {
      return IssueWords.leadUnclear(at);
    }
    return plan.addressees().all(leads).isEmpty() ? IssueWords.noLead(at) : Stream.empty();
  }

  private static boolean isUnclear(Selector selector) {
    return switch (selector) {
      case Selector.Related _, Selector.Either _, Selector.Unresolved _ -> true;
      case Selector.Offices _, Selector.Below _, Selector.OfLevel _, Selector.Named _ -> false;
    };
  }

  private static Stream<Refusal> foreign(Candidate plan, String pointer, List<Party> parties) {
    return plan.addressees().all(parties).stream()
        .filter(unit -> plan.directory().unit(unit).isPresent())
        .filter(unit -> !plan.addressees().reaches(unit))
        .flatMap(unit -> IssueWords.notBelow(unit, pointer));
  }

  private static Stream<String> gone(Candidate plan, List<Party> parties) {
    return selectors(parties).flatMap(selector -> goneUnit(plan, selector).stream());
  }

  private static Stream<Selector> selectors(List<Party> parties) {
    return parties.stream().flatMap(party -> party.selectors().stream());
  }

  /** A unit named by its code, in a draft of a day on which it was there. */
  private static Optional<String> goneUnit(Candidate plan, Selector selector) {
    return switch (selector) {
      case Selector.Named(String unit) when plan.directory().unit(unit).isEmpty() ->
          Optional.of(unit);
      case Selector.Unresolved(String phrase, var _) when UNIT_CODE.matcher(phrase).matches() ->
          Optional.of(phrase);
      default -> Optional.empty();
    };
  }

  private static Stream<Refusal> closedBefore(At<Activity> at, OrgUnit unit) {
    LocalDate due = at.item().assigned().dues().getLast().on();
    LocalDate until = unit.until();
    return until == null || !until.isBefore(due)
        ? Stream.empty()
        : IssueWords.leadCloses(at, unit, until, due);
  }
}
