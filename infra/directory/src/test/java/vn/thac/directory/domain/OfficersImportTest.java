package vn.thac.directory.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class OfficersImportTest {

  private static final OfficerRow LAN =
      new OfficerRow(2, "lan", "Nguyễn Thị Lan", "lan@example.vn", "99.SNV", "OFFICER", "Cán bộ");

  private final Directory directory = SampleDirectory.directory();

  @Test
  void givesAPersonTheirPostsAndThePlaceItsNextVersion() {
    OfficerRow second =
        new OfficerRow(3, "lan", LAN.name(), LAN.email(), "99", "COORDINATOR", "Điều phối");

    Imported imported = OfficersImport.into(directory, List.of(LAN, second));

    Place province = imported.changed().getFirst();
    assertThat(province.version()).isEqualTo(2);
    assertThat(province.officers())
        .singleElement()
        .satisfies(
            officer ->
                assertThat(officer.posts())
                    .extracting(Officer.Post::unit, Officer.Post::role)
                    .containsExactlyInAnyOrder(
                        tuple("99.SNV", Role.OFFICER), tuple("99", Role.COORDINATOR)));
  }

  @Test
  void changesNothingWhenTheSameFileComesAgain() {
    Directory with = Directory.of(OfficersImport.into(directory, List.of(LAN)).changed());

    assertThat(OfficersImport.into(with, List.of(LAN)).changed()).isEmpty();
  }

  @Test
  void namesEveryWrongRow() {
    Imported refused =
        OfficersImport.into(
            directory,
            List.of(
                LAN,
                new OfficerRow(3, "lan", "Người Khác", "x@example.vn", "99.STC", "OFFICER", "t"),
                new OfficerRow(4, "hoa", "Hoa", "không phải thư", "99", "OFFICER", "t"),
                new OfficerRow(5, "hoa", "Hoa", "hoa@example.vn", "99.KHONG", "OFFICER", "t"),
                new OfficerRow(6, "hoa", "Hoa", "hoa@example.vn", "99", "KING", "t"),
                new OfficerRow(7, "Hoa Hồng", "Hoa", "hoa@example.vn", "99", "OFFICER", "t"),
                new OfficerRow(8, "lan", LAN.name(), LAN.email(), "99.SNV", "LEADER", "t"),
                new OfficerRow(9, "lan", LAN.name(), LAN.email(), "991", "LEADER", "t")));

    assertThat(refused.changed()).isEmpty();
    assertThat(refused.refusals())
        .extracting(Refusal::code)
        .containsExactly(
            "row.login.two-people",
            "row.email.malformed",
            "row.unit.missing",
            "row.role.unknown",
            "row.login.malformed",
            "row.post.twice",
            "row.login.two-places");
  }
}
