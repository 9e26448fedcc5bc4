package vn.thac.plan.domain.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.thac.directory.domain.Directory;
import vn.thac.directory.domain.addressing.Addressees;

/**
 * A plan about to be issued, with its phrases read and its dates computed.
 *
 * @param isDraft whether it is issued for the first time
 */
record Candidate(
    boolean isRoot,
    boolean isDraft,
    Issuer issuer,
    Content content,
    LocalDate on,
    Directory directory,
    Addressees addressees,
    ReportingDates dates,
    CitedPlans cited) {

  /** An item and where it stands in the plan. */
  record At<T>(T item, String pointer) {}

  List<At<Activity>> activities() {
    return at(content.activities(), "/activities/");
  }

  List<At<Regime>> regimes() {
    return at(content.regimes(), "/regimes/");
  }

  List<At<Basis>> bases() {
    return at(content.bases(), "/bases/");
  }

  List<At<Question>> questions() {
    return at(content.questions(), "/questions/");
  }

  private static <T> List<At<T>> at(List<T> items, String under) {
    return IntStream.range(0, items.size())
        .mapToObj(i -> new At<>(items.get(i), under + i))
        .toList();
  }
}
