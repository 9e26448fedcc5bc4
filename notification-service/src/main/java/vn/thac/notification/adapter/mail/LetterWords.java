package vn.thac.notification.adapter.mail;

import vn.thac.notification.domain.Letter;

/** What both forms of a letter say alike. */
final class LetterWords {

  static final String WHY_VI =
      "Anh/chị nhận thư này vì được giao theo dõi công việc của đơn vị nêu trên. Đây là thư nhắc"
          + " theo kế hoạch đã ban hành, mỗi ngày nhiều nhất một thư nhắc hạn, nên không có mục hủy"
          + " nhận. Trả lời thư này để trao đổi với người phụ trách.";
  static final String WHY_EN =
      "You receive this because you look after the work of the unit named above; reminders of an"
          + " issued plan cannot be unsubscribed from.";

  private LetterWords() {}

  static String why(Letter.Line line) {
    return line.state().equals("bị trả lại") ? "Cần sửa" : "Vì sao hạn này";
  }
}
