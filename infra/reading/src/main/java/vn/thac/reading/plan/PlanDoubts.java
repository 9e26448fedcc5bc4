package vn.thac.reading.plan;

import java.util.List;
import vn.thac.reading.Lines;
import vn.thac.reading.Reading;
import vn.thac.reading.ReportOrder;
import vn.thac.reading.layout.Paragraph;
import vn.thac.reading.layout.TextGate;
import vn.thac.reading.phrase.Doubts;
import vn.thac.reading.phrase.Near;
import vn.thac.reading.phrase.agency.Assignment;

/** What is asked about a text as a whole: what was cut, what stands elsewhere, what is missing. */
final class PlanDoubts {

  private PlanDoubts() {}

  /** Of an annex only tables are read; whoever is told something beside them is not forgotten. */
  static void askWhatAnAnnexOrders(List<Paragraph> prose, Doubts questions) {
    for (Paragraph paragraph : prose) {
      String text = Near.first(paragraph.text(), 1_000);
      boolean told = paragraph.marker() != null && Assignment.in(text) != null;
      if (told || Fields.in(text).assigns()) {
        questions.ask(
            "annex",
            "phụ lục giao việc ngoài bảng (\"%s\"); phần này chưa được nạp"
                .formatted(Near.first(text, 120)),
            "an annex orders something beside its tables (\"%s\"); that was not taken"
                .formatted(Near.first(text, 120)),
            paragraph.lines());
        return;
      }
    }
  }

  static void askAboutCutLines(String text, Doubts questions) {
    int number = 0;
    for (int from = 0; from < text.length(); ) {
      int end = text.indexOf('\n', from);
      end = end < 0 ? text.length() : end;
      number++;
      if (end - from > TextGate.LONGEST_LINE) {
        questions.ask(
            "text",
            "dòng %d dài quá %d ký tự nên chỉ đọc phần đầu; phần sau có giao việc gì không?"
                .formatted(number, TextGate.LONGEST_LINE),
            "line %d is over %d characters and only its beginning was read; does the rest order anything?"
                .formatted(number, TextGate.LONGEST_LINE),
            Lines.at(number));
      }
      from = end + 1;
    }
  }

  static void askWhatIsMissing(
      List<Reading.Activity> activities, List<ReportOrder> regimes, Doubts questions) {
    if (activities.isEmpty()) {
      questions.ask(
          "activities",
          "không tìm thấy nhiệm vụ nào trong văn bản",
          "no activity was found in the text",
          null);
    }
    if (regimes.isEmpty()) {
      questions.ask(
          "reportingRegime",
          "văn bản không quy định kỳ báo cáo; áp dụng chế độ báo cáo nào?",
          "the plan orders no periodic reports; which regime applies?",
          null);
    }
  }
}
