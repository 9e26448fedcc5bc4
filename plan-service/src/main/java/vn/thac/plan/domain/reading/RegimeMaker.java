package vn.thac.plan.domain.reading;

import java.util.List;

/** Makes orders to report of what was found, and asks about what was not. */
final class RegimeMaker {

  private final Questions questions;

  RegimeMaker(Questions questions) {
    this.questions = questions;
  }

  Reading.Regime made(
      String ref, List<String> who, ReportingPhrase phrase, String text, Lines lines) {
    if (phrase.dueDay() == null) {
      questions.ask(
          "reportingRegime.dueDay",
          phrase.severalDays()
              ? "%s có nhiều ngày gửi báo cáo; mỗi kỳ hạn là ngày nào?".formatted(ref)
              : "%s không nói báo cáo phải gửi trước ngày nào".formatted(ref),
          phrase.severalDays()
              ? "%s writes several days for the reports; which day for which period?".formatted(ref)
              : "%s does not say by which day a report is due".formatted(ref),
          lines);
    }
    if (phrase.to() == null) {
      questions.ask(
          "reportingRegime.to",
          "%s không nói báo cáo gửi ai".formatted(ref),
          "%s does not say to whom the reports go".formatted(ref),
          lines);
    }
    if (who.isEmpty()) {
      questions.ask(
          "reportingRegime.who",
          "%s không nói ai phải báo cáo".formatted(ref),
          "%s does not say who reports".formatted(ref),
          lines);
    }
    return new Reading.Regime(
        ref,
        who,
        List.copyOf(phrase.periods()),
        phrase.dueDay(),
        phrase.to(),
        phrase.via(),
        phrase.embedded(),
        text,
        lines);
  }
}
