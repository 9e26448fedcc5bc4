package vn.thac.directory.domain;

import static vn.thac.directory.domain.UnitKind.OFFICE;
import static vn.thac.directory.domain.UnitKind.ORGANISATION;
import static vn.thac.directory.domain.UnitKind.POST;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An invented province of two districts with two and three communes, and few offices. */
public final class SampleDirectory {

  public static final Offices OFFICES =
      new Offices(
          Map.of(
              Level.PROVINCE,
              List.of(
                  office("VP", OFFICE, "CHANCERY", true, "Văn phòng UBND [type]"),
                  office("SNV", OFFICE, "HOME_AFFAIRS", false, "Sở Nội vụ"),
                  office(
                      "STTTT",
                      OFFICE,
                      "CULTURE",
                      false,
                      "Sở Thông tin và Truyền thông",
                      "Sở TT&TT"),
                  office("STC", OFFICE, "FINANCE", false, "Sở Tài chính"),
                  office(
                      "DPTTH",
                      ORGANISATION,
                      "BROADCASTING",
                      false,
                      "Đài Phát thanh - Truyền hình [place]",
                      "Đài PT-TH"),
                  office("BAO", ORGANISATION, "PRESS", false, "Báo [place]")),
              Level.DISTRICT,
              List.of(
                  office(
                      "VP",
                      OFFICE,
                      "CHANCERY",
                      true,
                      "Văn phòng HĐND và UBND [type]",
                      "Văn phòng HĐND và UBND"),
                  office("PNV", OFFICE, "HOME_AFFAIRS", false, "Phòng Nội vụ"),
                  office(
                      "PVHTT",
                      OFFICE,
                      "CULTURE",
                      false,
                      "Phòng Văn hóa và Thông tin",
                      "Phòng Văn hóa - Thông tin"),
                  office("DTT", ORGANISATION, "BROADCASTING", false, "Đài Truyền thanh [type]")),
              Level.COMMUNE,
              List.of(
                  office("VP", OFFICE, "CHANCERY", true, "Văn phòng UBND [type]"),
                  office("VHXH", POST, "CULTURE", false, "Công chức Văn hóa - Xã hội"))));

  public static final String CSV =
      """
      99,,PROVINCE,Tỉnh Minh Họa
      991,99,DISTRICT,Thành phố Cửa Sông
      992,99,DISTRICT,Huyện Núi Xanh
      99001,991,COMMUNE,Phường Bến Cũ
      99002,991,COMMUNE,Xã Bãi Cát
      99005,992,COMMUNE,Thị trấn Núi Xanh
      99006,992,COMMUNE,Xã Suối Trong
      99007,992,COMMUNE,Xã Rừng Thông
      """;

  private SampleDirectory() {}

  public static Directory directory() {
    return of(rows(CSV));
  }

  public static Directory of(List<PlaceRow> rows) {
    Imported imported = new PlacesImport(OFFICES).into(Directory.of(List.of()), rows);
    if (!imported.refusals().isEmpty()) {
      throw new IllegalArgumentException(imported.refusals().toString());
    }
    return Directory.of(imported.changed());
  }

  public static List<PlaceRow> rows(String csv) {
    List<PlaceRow> rows = new ArrayList<>();
    for (String line : csv.strip().split("\n")) {
      String[] fields = line.split(",");
      rows.add(new PlaceRow(rows.size() + 2L, fields[0], fields[1], fields[2], fields[3]));
    }
    return rows;
  }

  private static OfficeTemplate office(
      String letters, UnitKind kind, String line, boolean focal, String name, String... aliases) {
    return new OfficeTemplate(letters, kind, line, focal, name, List.of(aliases), null);
  }
}
