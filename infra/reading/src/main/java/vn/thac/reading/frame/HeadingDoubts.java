package vn.thac.reading.frame;

import vn.thac.reading.Cited;
import vn.thac.reading.PartialDate;
import vn.thac.reading.phrase.Doubts;

/** What is asked about a heading. */
final class HeadingDoubts {

  private HeadingDoubts() {}

  /** The heading, with a question for each part of it that is blank or missing. */
  static Heading asked(Heading heading, Doubts questions) {
    if (heading.number() == null) {
      questions.ask(
          "number", "văn bản để trống hoặc không có số", "the number is blank or missing", null);
    }
    Cited<PartialDate> date = heading.issueDate();
    if (date == null) {
      questions.ask(
          "issueDate", "không đọc được ngày ban hành", "the date of issue could not be read", null);
    } else if (date.value().day() == null) {
      questions.ask(
          "issueDate.day", "ngày ban hành để trống", "the day of issue is blank", date.lines());
    }
    if (heading.title() == null) {
      questions.ask(
          "title", "không tìm thấy tên kế hoạch", "the title of the plan was not found", null);
    }
    return heading;
  }
}
