package vn.thac.task.domain;

import java.util.List;

/** What a unit may not hand in. */
final class Refusals {

  private static final int MOST_EVIDENCE = 10;
  private static final int LONGEST_NOTE = 1000;

  private Refusals() {}

  static void unlessProgress(int percent, String note) {
    if (percent < 0 || percent > 100) {
      throw new TaskRefused(
          "task.percent",
          "/percent",
          "Tiến độ phải từ 0 đến 100 phần trăm.",
          "Progress is from 0 to 100 percent.");
    }
    if (note.length() > LONGEST_NOTE) {
      throw new TaskRefused(
          "task.note",
          "/note",
          "Ghi chú dài tối đa %d ký tự.".formatted(LONGEST_NOTE),
          "A note has at most %d characters.".formatted(LONGEST_NOTE));
    }
  }

  static void unlessShown(List<Evidence> evidence) {
    if (evidence.isEmpty() || evidence.size() > MOST_EVIDENCE) {
      throw new TaskRefused(
          "task.evidence",
          "/evidence",
          "Phải có từ 1 đến %d minh chứng hoàn thành.".formatted(MOST_EVIDENCE),
          "Completion needs 1 to %d pieces of evidence.".formatted(MOST_EVIDENCE));
    }
  }
}
