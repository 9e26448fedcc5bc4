package vn.thac.plan.domain.planning;

import java.util.List;
import vn.thac.reading.Amendment;
import vn.thac.reading.Reading;

/** What is asked where an instruction upon another plan cannot be applied as it stands. */
final class AmendingQuestions {

  private static final int SHOWN = 120;

  private AmendingQuestions() {}

  static Question which(Amendment by, List<Element> candidates) {
    return asked(
        "amends.element",
        by,
        "Nội dung này sửa phần nào của kế hoạch?",
        "Which part of the plan does this change?",
        candidates.stream().map(AmendingQuestions::choice).toList());
  }

  /** Another instruction of the same document has taken it away. */
  static Question goneAlready(Amendment by) {
    return asked(
        "amends.gone",
        by,
        "Phần này đã bị một nội dung khác của chính văn bản này bãi bỏ. Có bỏ qua nội dung này"
            + " không?",
        "Another instruction of this document repeals the same part. Leave this one out?",
        List.of());
  }

  static Question unread(Amendment by) {
    return asked(
        "amends.words",
        by,
        "Lời văn mới chưa đọc được thành đúng một nội dung; hãy bỏ qua ở đây và sửa kế hoạch bằng"
            + " tay.",
        "The new words could not be read as one thing; leave this out and amend the plan by hand.",
        List.of());
  }

  static Question whichDay(Amendment by) {
    return asked("amends.day", by, "Thời hạn mới là ngày nào?", "Which is the new day?", List.of());
  }

  /** Says what amending does with tasks: it knows no third way. */
  static Question whatOfBegun(Amendment by, Element element) {
    boolean repeal = by.does() == Amendment.Does.REPEAL;
    Reading.Choice withdraw =
        repeal
            ? new Reading.Choice(
                Amends.Begun.WITHDRAW.name(),
                "Thu hồi: việc chưa xong bị thu hồi, cả việc đang làm; việc đã xong vẫn giữ",
                "Withdraw: what is not done is withdrawn, begun or not; what is done stays")
            : new Reading.Choice(
                Amends.Begun.WITHDRAW.name(),
                "Thu hồi và giao lại: việc chưa xong bị thu hồi, nhiệm vụ mới bắt đầu từ đầu",
                "Withdraw and assign anew: what is not done is withdrawn, the new begins afresh");
    Reading.Choice keep =
        repeal
            ? new Reading.Choice(
                Amends.Begun.KEEP.name(),
                "Giữ đến khi xong: nhiệm vụ ở lại trong kế hoạch với thời hạn cũ",
                "Keep until done: it stays in the plan with its dates")
            : new Reading.Choice(
                Amends.Begun.KEEP.name(),
                "Làm tiếp: nhiệm vụ và tiến độ giữ nguyên, theo nội dung mới",
                "Go on: the tasks and their progress stay, with the new words");
    return asked(
        "amends.begun",
        by,
        "Các đơn vị có thể đã bắt đầu mục %s. Việc đang làm thì sao?".formatted(element.key()),
        "Units may have begun %s. What becomes of it?".formatted(element.key()),
        List.of(withdraw, keep));
  }

  private static Question asked(
      String code, Amendment by, String vi, String en, List<Reading.Choice> choices) {
    String said = shortened(by.text().strip());
    return new Question(
        code,
        by.ref(),
        "“%s” %s".formatted(said, vi),
        "\"%s\" %s".formatted(said, en),
        by.lines(),
        choices);
  }

  private static String shortened(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }

  private static Reading.Choice choice(Element element) {
    String shown = shortened(element.words().lines().findFirst().orElse(""));
    String named = element.key().equals(shown) ? shown : element.key() + ": " + shown;
    return new Reading.Choice(element.value(), named, named);
  }
}
