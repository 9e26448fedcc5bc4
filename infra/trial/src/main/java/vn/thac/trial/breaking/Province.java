package vn.thac.trial.breaking;

import java.util.List;

/** An invented province of one seed: two districts, five communes, 150 people. */
record Province(long seed) {

  static final String HEADER = "code,parent_code,level,name";

  private static final List<String> DISTRICTS = List.of("Thành phố Cửa Sông", "Huyện Núi Xanh");
  private static final List<String> COMMUNES =
      List.of("Phường Bến Cũ", "Phường Cầu Đá", "Thị trấn Núi Xanh", "Xã Suối Trong", "Xã Đồi Chè");

  String code() {
    return "S" + seed;
  }

  /** The rows of the list of places; every province has the name that the plan's text says. */
  String rows() {
    StringBuilder rows = new StringBuilder(row(code(), "", "PROVINCE", "Tỉnh Minh Họa"));
    for (int i = 0; i < DISTRICTS.size(); i++) {
      rows.append(row(district(i), code(), "DISTRICT", DISTRICTS.get(i)));
    }
    for (int i = 0; i < COMMUNES.size(); i++) {
      String above = district(i / 2 % DISTRICTS.size());
      rows.append(row(code() + "-C" + i, above, "COMMUNE", COMMUNES.get(i)));
    }
    return rows.toString();
  }

  private String district(int i) {
    return code() + "-D" + i;
  }

  private static String row(String... cells) {
    return String.join(",", cells) + "\n";
  }
}
