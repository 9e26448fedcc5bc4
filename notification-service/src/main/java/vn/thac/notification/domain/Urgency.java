package vn.thac.notification.domain;

/** How a letter groups what it says, the most pressing first. */
public enum Urgency {
  RETURNED(
      "Báo cáo bị trả lại",
      "bị trả lại %d báo cáo",
      "Returned",
      "%d report returned",
      "%d reports returned"),
  OVERDUE("Quá hạn", "quá hạn %d việc", "Overdue", "%d overdue"),
  TODAY("Đến hạn hôm nay", "đến hạn hôm nay %d việc", "Due today", "%d due today"),
  SOON("Sắp đến hạn", "sắp đến hạn %d việc", "Due soon", "%d due soon"),
  BELOW(
      "Cấp dưới quá hạn", "cấp dưới quá hạn %d việc", "Overdue below you", "%d overdue below you"),
  ASSIGNED("Việc mới giao", "giao mới %d việc", "Newly assigned", "%d newly assigned");

  private final String title;
  private final String counted;
  private final String englishTitle;
  private final String one;
  private final String many;

  Urgency(String title, String counted, String englishTitle, String english) {
    this(title, counted, englishTitle, english, english);
  }

  Urgency(String title, String counted, String englishTitle, String one, String many) {
    this.title = title;
    this.counted = counted;
    this.englishTitle = englishTitle;
    this.one = one;
    this.many = many;
  }

  public String title() {
    return title;
  }

  public String englishTitle() {
    return englishTitle;
  }

  String counted(int n) {
    return counted.formatted(n);
  }

  String english(int n) {
    return (n == 1 ? one : many).formatted(n);
  }
}
