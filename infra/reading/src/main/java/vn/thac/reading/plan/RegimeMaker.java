package vn.thac.reading.plan;

import java.util.List;
import vn.thac.reading.Confidence;
import vn.thac.reading.Lines;
import vn.thac.reading.Reading;
import vn.thac.reading.ReportOrder;
import vn.thac.reading.phrase.Doubt;
import vn.thac.reading.phrase.Doubts;
import vn.thac.reading.phrase.reporting.ReportingDay;
import vn.thac.reading.phrase.reporting.ReportingPhrase;
import vn.thac.reading.phrase.time.Dating;

/** Makes orders to report of what was found, and asks about what was not. */
final class RegimeMaker {

  private final Dating dating;
  private final Doubts questions;

  RegimeMaker(Dating dating, Doubts questions) {
    this.dating = dating;
    this.questions = questions;
  }

  ReportOrder made(String ref, List<String> who, ReportingPhrase phrase, String text, Lines lines) {
    ReportingDay due = phrase.due();
    if (due.one() == null || due.elsewhere()) {
      questions.ask("reportingRegime.dueDay", whichDay(ref, due), lines);
    }
    if (phrase.periods().isEmpty()) {
      questions.ask(
          "reportingRegime.periods",
          "%s có chế độ báo cáo nhưng không nói kỳ nào".formatted(ref),
          "%s orders reports, but not for which periods".formatted(ref),
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
    boolean whole =
        !phrase.periods().isEmpty()
            && due.one() != null
            && !due.elsewhere()
            && phrase.to() != null
            && !who.isEmpty();
    return new ReportOrder(
        ref,
        who,
        List.copyOf(phrase.periods()),
        due.one(),
        phrase.to(),
        phrase.via(),
        phrase.embedded(),
        text,
        lines,
        dating.sureness(whole ? Confidence.SAID : Confidence.INFERRED));
  }

  private static Doubt whichDay(String ref, ReportingDay due) {
    List<Reading.Choice> choices =
        due.days().stream()
            .filter(day -> day >= 1 && day <= 31)
            .map(day -> new Reading.Choice(String.valueOf(day), "ngày " + day, "day " + day))
            .toList();
    if (due.days().isEmpty()) {
      return new Doubt(
          "%s không nói báo cáo phải gửi trước ngày nào".formatted(ref),
          "%s does not say by which day a report is due".formatted(ref));
    }
    return due.elsewhere()
        ? new Doubt(
            "%s ghi ngày không thuộc tháng cuối của kỳ báo cáo; hạn nộp là ngày nào?"
                .formatted(ref),
            "%s names a day that is not in the last month of the period; which day is it due?"
                .formatted(ref),
            choices)
        : new Doubt(
            "%s có nhiều ngày gửi báo cáo; mỗi kỳ hạn là ngày nào?".formatted(ref),
            "%s writes several days for the reports; which day for which period?".formatted(ref),
            choices);
  }
}
