package vn.thac.directory.domain;

import java.util.List;
import java.util.Locale;

/**
 * A place's name taken apart: "Thành phố Biên Hòa" is the type "thành phố" and the own name "Biên
 * Hòa".
 */
public record PlaceName(String type, String own) {

  private static final List<String> TYPES =
      List.of(
          "Tỉnh", "Thành phố", "Huyện", "Quận", "Thị xã", "Thị trấn", "Xã", "Phường", "Đặc khu");

  static PlaceName of(String name, Level level) {
    for (String type : TYPES) {
      if (name.length() > type.length() + 1
          && name.regionMatches(true, 0, type + " ", 0, type.length() + 1)) {
        return new PlaceName(
            type.toLowerCase(Locale.ROOT), name.substring(type.length() + 1).strip());
      }
    }
    return new PlaceName(level.word(), name);
  }

  /** The name as it reads inside a sentence: "thành phố Biên Hòa". */
  public String full() {
    return type + " " + own;
  }
}
