package vn.thac.notification.domain;

/** How a letter groups what it says, the most pressing first. */
public enum Urgency {
  RETURNED("Báo cáo bị trả lại", "bị trả lại %d báo cáo", "%d returned"),
  OVERDUE("Quá hạn", "quá hạn %d việc", "%d overdue"),
  TODAY("Đến hạn hôm nay", "đến hạn hôm nay %d việc", "%d due today"),
  SOON("Sắp đến hạn", "sắp đến hạn %d việc", "%d due soon"),
  BELOW("Cấp dưới quá hạn", "cấp dưới quá hạn %d việc", "%d overdue below you"),
  ASSIGNED("Việc mới giao", "giao mới %d việc", "%d newly assigned");

  private final String title;
  private final String counted;
  private final String english;

  Urgency(String title, String counted, String english) {
    this.title = title;
    this.counted = counted;
    this.english = english;
  }

  public String title() {
    return title;
  }

  String counted(int n) {
    return counted.formatted(n);
  }

  String english(int n) {
    return english.formatted(n);
  }
}
