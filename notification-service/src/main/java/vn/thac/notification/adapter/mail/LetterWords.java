package vn.thac.notification.adapter.mail;

import vn.thac.notification.domain.Letter;
import vn.thac.notification.domain.Urgency;

/** What both forms of a letter say alike. */
final class LetterWords {

  static final String OPEN_VI = "Xem và cập nhật";
  static final String OPEN_EN = "Open and update";
  static final String WHY_VI =
      "Anh/chị nhận thư này vì được giao theo dõi công việc của đơn vị nêu trên. Đây là thư nhắc"
          + " theo kế hoạch đã ban hành, mỗi ngày nhiều nhất một thư nhắc hạn, nên không có mục hủy"
          + " nhận. Trả lời thư này để trao đổi với người phụ trách.";
  static final String WHY_EN =
      "You receive this because you look after the work of the unit named above; reminders of an"
          + " issued plan cannot be unsubscribed from. Reply to reach whoever is in charge.";

  private LetterWords() {}

  static String why(Letter.Section section) {
    return section.urgency() == Urgency.RETURNED ? "Cần sửa" : "Vì sao hạn này";
  }
}
