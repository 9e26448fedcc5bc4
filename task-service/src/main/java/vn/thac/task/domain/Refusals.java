package vn.thac.task.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a unit may not hand in. */
final class Refusals {

  private static final int MOST_EVIDENCE = 10;
  private static final int LONGEST_NOTE = 1000;

  private Refusals() {}

  static Optional<Refusal> ofProgress(int percent, String note) {
    if (percent < 0 || percent > 100) {
      return Optional.of(
          new Refusal(
              "task.percent",
              "/percent",
              "Tiến độ phải từ 0 đến 100 phần trăm.",
              "Progress is from 0 to 100 percent."));
    }
    return note.length() <= LONGEST_NOTE
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                "task.note",
                "/note",
                "Ghi chú dài tối đa %d ký tự.".formatted(LONGEST_NOTE),
                "A note has at most %d characters.".formatted(LONGEST_NOTE)));
  }

  static Optional<Refusal> ofEvidence(List<Evidence> evidence) {
    if (evidence.isEmpty() || evidence.size() > MOST_EVIDENCE) {
      return Optional.of(
          new Refusal(
              "task.evidence",
              "/evidence",
              "Phải có từ 1 đến %d minh chứng hoàn thành.".formatted(MOST_EVIDENCE),
              "Completion needs 1 to %d pieces of evidence.".formatted(MOST_EVIDENCE)));
    }
    return IntStream.range(0, evidence.size())
        .mapToObj(i -> evidence.get(i).refusal("/evidence/" + i))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
