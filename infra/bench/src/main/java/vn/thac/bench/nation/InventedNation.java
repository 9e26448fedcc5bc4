package vn.thac.bench.nation;

import java.util.ArrayList;
import java.util.List;

/** A list of the shape that the nation had until 2025, where no real one is given. */
final class InventedNation {

  private static final int PROVINCES = 63;
  private static final int DISTRICTS = 705;
  private static final int COMMUNES = 10_599;

  private InventedNation() {}

  static List<Place> places() {
    List<Place> places = new ArrayList<>();
    for (int i = 1; i <= PROVINCES; i++) {
      places.add(new Place(code(2, i), "", "PROVINCE", "Tỉnh Mẫu " + i));
    }
    for (int i = 1; i <= DISTRICTS; i++) {
      String above = code(2, 1 + i % PROVINCES);
      places.add(new Place(code(3, i), above, "DISTRICT", "Huyện Mẫu " + i));
    }
    for (int i = 1; i <= COMMUNES; i++) {
      String above = code(3, 1 + i % DISTRICTS);
      places.add(new Place(code(5, i), above, "COMMUNE", "Xã Mẫu " + i));
    }
    return places;
  }

  /** As long as a place of that level has: no two levels share a code. */
  private static String code(int digits, int number) {
    return ("%0" + digits + "d").formatted(number);
  }
}
