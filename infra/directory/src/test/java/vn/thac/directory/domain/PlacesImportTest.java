package vn.thac.directory.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thac.directory.domain.SampleDirectory.OFFICES;
import static vn.thac.directory.domain.SampleDirectory.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlacesImportTest {

  private static final Directory EMPTY = Directory.of(List.of());

  private final PlacesImport imports = new PlacesImport(OFFICES);

  @Test
  void givesEveryPlaceItsCommitteeAndTheOfficesOfItsLevel() {
    Directory directory = SampleDirectory.directory();

    Place district = directory.place("992").orElseThrow();
    assertThat(district.committee().name()).isEqualTo("UBND huyện Núi Xanh");
    assertThat(district.path()).isEqualTo("/99/992");
    assertThat(district.units())
        .extracting(OrgUnit::code)
        .containsExactly("992", "992.VP", "992.PNV", "992.PVHTT", "992.DTT");
    assertThat(directory.unit("992.PNV").orElseThrow().path()).isEqualTo("/99/992/992.PNV");
    assertThat(directory.unit("99.DPTTH").orElseThrow().name())
        .isEqualTo("Đài Phát thanh - Truyền hình Minh Họa");
  }

  @Test
  void changesNothingWhenTheSameFileComesAgain() {
    Imported again = imports.into(SampleDirectory.directory(), rows(SampleDirectory.CSV));

    assertThat(again.refusals()).isEmpty();
    assertThat(again.changed()).isEmpty();
  }

  @Test
  void givesARenamedPlaceItsNextVersionAndLeavesTheOthers() {
    Imported renamed =
        imports.into(SampleDirectory.directory(), rows("992,99,DISTRICT,Thị xã Núi Xanh"));

    assertThat(renamed.changed())
        .singleElement()
        .satisfies(
            place -> {
              assertThat(place.version()).isEqualTo(2);
              assertThat(place.committee().name()).isEqualTo("UBND thị xã Núi Xanh");
            });
  }

  @Test
  void movesWhatLiesBelowAPlaceThatMoves() {
    Imported moved =
        imports.into(
            SampleDirectory.directory(),
            rows("98,,PROVINCE,Tỉnh Khác\n992,98,DISTRICT,Huyện Núi Xanh"));

    assertThat(moved.changed())
        .extracting(Place::path)
        .contains("/98/992", "/98/992/99005", "/98/992/99006", "/98/992/99007");
  }

  @Test
  void namesEveryWrongRowByItsLineAndStoresNothing() {
    Imported refused =
        imports.into(
            EMPTY,
            rows(
                """
                99,,PROVINCE,Tỉnh Minh Họa
                991,98,DISTRICT,Huyện Không Cha
                992,99,CANTON,Tổng Lạ
                993,99,PROVINCE,Tỉnh Cùng Cấp
                99,,PROVINCE,Tỉnh Trùng Mã
                994,99,DISTRICT,%s
                995,99,DISTRICT,
                a b,99,DISTRICT,Huyện Mã Sai
                """
                    .formatted("x".repeat(201))
                    .replace("DISTRICT,\n", "DISTRICT, \n")));

    assertThat(refused.changed()).isEmpty();
    assertThat(refused.refusals())
        .extracting(Refusal::where, Refusal::code)
        .containsExactly(
            tuple("line 3", "row.parent.missing"),
            tuple("line 4", "row.level.unknown"),
            tuple("line 5", "row.level.not-below"),
            tuple("line 6", "row.code.twice"),
            tuple("line 7", "row.name.too-long"),
            tuple("line 8", "row.name.blank"),
            tuple("line 9", "row.code.malformed"));
  }

  @Test
  void findsACycleAndNotThoseThatHangOnIt() {
    Imported refused =
        imports.into(
            EMPTY,
            rows(
                """
                1,3,PROVINCE,Tỉnh Một
                2,1,DISTRICT,Huyện Hai
                3,2,COMMUNE,Xã Ba
                """));

    assertThat(refused.refusals())
        .extracting(Refusal::code)
        .containsOnly("row.parent.cycle")
        .hasSize(3);
  }

  @Test
  void refusesALevelThatIsNotBelowWhatIsStored() {
    Imported refused =
        imports.into(SampleDirectory.directory(), rows("992,99,COMMUNE,Xã Núi Xanh"));

    assertThat(refused.refusals())
        .isNotEmpty()
        .allSatisfy(refusal -> assertThat(refusal.code()).isEqualTo("row.level.not-below"));
  }

  @Test
  void refusesControlCharactersAndDecomposedAccents() {
    Imported refused =
        imports.into(
            EMPTY,
            List.of(
                new PlaceRow(2, "1", "", "PROVINCE", "Tỉnh\u0007 Chuông"),
                new PlaceRow(3, "2", "", "PROVINCE", "Ti\u0309nh Rời")));

    assertThat(refused.refusals())
        .extracting(Refusal::code)
        .containsExactly("row.name.control-character", "row.name.not-nfc");
  }

  @Test
  void refusesMoreRowsThanANationHas() {
    List<PlaceRow> many =
        new ArrayList<>(
            IntStream.rangeClosed(0, PlacesImport.MOST_ROWS)
                .mapToObj(i -> new PlaceRow(i + 2L, "p" + i, "", "PROVINCE", "Tỉnh " + i))
                .toList());

    assertThat(imports.into(EMPTY, many).refusals())
        .extracting(Refusal::code)
        .containsExactly("file.too-many-rows");
  }
}
