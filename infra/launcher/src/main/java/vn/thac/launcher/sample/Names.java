package vn.thac.launcher.sample;

import java.util.List;

/** Names of nobody: put together from common parts, always the same for the same login. */
final class Names {

  private static final List<String> FAMILY =
      List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô");
  private static final List<String> MIDDLE =
      List.of("Văn", "Thị", "Minh", "Thanh", "Ngọc", "Quang", "Thu", "Đức", "Kim");
  private static final List<String> GIVEN =
      List.of(
          "An", "Bình", "Chi", "Dung", "Giang", "Hà", "Hạnh", "Hòa", "Khánh", "Linh", "Mai", "Nam",
          "Phương", "Quân", "Sơn", "Tâm", "Thảo", "Trang", "Tuấn", "Vân", "Xuân", "Yến", "Long");

  private Names() {}

  static String of(String login) {
    int number = login.hashCode() * 0x9E3779B1;
    return "%s %s %s"
        .formatted(pick(FAMILY, number), pick(MIDDLE, number >>> 9), pick(GIVEN, number >>> 17));
  }

  private static String pick(List<String> from, int number) {
    return from.get(Math.floorMod(number, from.size()));
  }
}
