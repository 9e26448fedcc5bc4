package vn.thac.directory.domain.addressing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thac.directory.domain.Directory;
import vn.thac.directory.domain.Level;
import vn.thac.directory.domain.SampleDirectory;

class AgencyPhrasesTest {

  private final Directory directory = SampleDirectory.directory();
  private final AgencyPhrases province =
      new AgencyPhrases(directory, directory.place("99").orElseThrow());
  private final AgencyPhrases district =
      new AgencyPhrases(directory, directory.place("992").orElseThrow());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Các sở, ban, ngành",
        "Các Sở, ban ngành",
        "các sở ban ngành tỉnh",
        "Thủ trưởng các sở, ban, ngành",
        "các cơ quan, ban, ngành huyện",
        "Các cơ quan, đơn vị thị xã",
        "các phòng, ban",
        "các đơn vị trực thuộc",
        "các phòng, ban chuyên môn thuộc UBND huyện"
      })
  void readsAllOfficesHoweverTheyAreListed(String phrase) {
    assertThat(province.read(phrase)).containsExactly(new Selector.Offices());
  }

  @Test
  void readsTheCommitteesOfALevel() {
    assertThat(province.read("UBND các huyện, thành phố"))
        .containsExactly(new Selector.OfLevel(Level.DISTRICT, Set.of("huyện", "thành phố")));
    assertThat(province.read("UBND các huyện, thị xã, thành phố"))
        .containsExactly(
            new Selector.OfLevel(Level.DISTRICT, Set.of("huyện", "thị xã", "thành phố")));
    assertThat(province.read("Chủ tịch UBND cấp huyện"))
        .containsExactly(new Selector.OfLevel(Level.DISTRICT, Set.of()));
    assertThat(province.read("Ủy ban nhân dân cấp xã"))
        .containsExactly(new Selector.OfLevel(Level.COMMUNE, Set.of()));
    assertThat(district.read("UBND các xã, phường, thị trấn"))
        .containsExactly(new Selector.OfLevel(Level.COMMUNE, Set.of("xã", "phường", "thị trấn")));
    assertThat(district.read("13 xã, thị trấn"))
        .containsExactly(new Selector.OfLevel(Level.COMMUNE, Set.of("xã", "thị trấn")));
    assertThat(province.read("UBND các cấp")).containsExactly(new Selector.Below());
  }

  @Test
  void takesAUnionApart() {
    assertThat(province.read("Các Sở, ban, ngành, UBND các huyện, thành phố"))
        .containsExactly(
            new Selector.Offices(),
            new Selector.OfLevel(Level.DISTRICT, Set.of("huyện", "thành phố")));
    assertThat(province.read("Các Sở, ban ngành; UBND các huyện, thành phố có liên quan"))
        .containsExactly(new Selector.Offices(), new Selector.Related());
    assertThat(
            district.read(
                "Văn phòng HĐND&UBND huyện, Phòng Nội vụ và các cơ quan, đơn vị liên quan"))
        .containsExactly(
            new Selector.Named("992.VP"), new Selector.Named("992.PNV"), new Selector.Related());
    assertThat(province.read("các cơ quan, đơn vị, địa phương"))
        .containsExactly(new Selector.Offices(), new Selector.Below());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Phòng Văn hóa - Thông tin huyện",
        "Phòng Văn hóa – Thông tin",
        "Phòng Văn hoá và Thông tin",
        "phòng văn hóa & thông tin huyện Núi Xanh",
        "Trưởng phòng Văn hóa và Thông tin",
        "992.PVHTT"
      })
  void findsAUnitUnderAllItsNames(String phrase) {
    assertThat(district.read(phrase)).containsExactly(new Selector.Named("992.PVHTT"));
  }

  @Test
  void findsUnitsOfTheProvinceAndBeneathIt() {
    assertThat(province.read("Đài PT-TH tỉnh, Báo Minh Họa"))
        .containsExactly(new Selector.Named("99.DPTTH"), new Selector.Named("99.BAO"));
    assertThat(province.read("Đài Phát thanh và Truyền hình Minh Họa"))
        .containsExactly(new Selector.Named("99.DPTTH"));
    assertThat(province.read("Chủ tịch UBND huyện Núi Xanh"))
        .containsExactly(new Selector.Named("992"));
    assertThat(province.read("UBND xã Suối Trong")).containsExactly(new Selector.Named("99006"));
    assertThat(province.read("Phòng Nội vụ huyện Núi Xanh"))
        .containsExactly(new Selector.Named("992.PNV"));
  }

  @Test
  void leavesItToTheLeadWhoIsRelated() {
    assertThat(province.read("Các đơn vị có liên quan")).containsExactly(new Selector.Related());
    assertThat(province.read("các đơn vị truyền thông khác"))
        .containsExactly(new Selector.Related());
    assertThat(province.read("Các Sở, ban ngành có liên quan"))
        .containsExactly(new Selector.Related());
  }

  @Test
  void leavesItToTheLeadWhichAreItsOwn() {
    assertThat(province.read("cơ quan, đơn vị mình")).containsExactly(new Selector.Related());
  }

  @Test
  void takesTheHeadsOfAllForAll() {
    assertThat(district.read("Trưởng các phòng, ban")).containsExactly(new Selector.Offices());
  }

  @Test
  void passesOverWhatIsSaidOfAUnitInBrackets() {
    assertThat(district.read("Phòng Nội vụ (cơ quan thường trực)"))
        .containsExactly(new Selector.Named("992.PNV"));
  }

  @Test
  void readsHowManyThePhraseSaysThereAre() {
    assertThat(AgencyPhrases.counted("UBND 13 xã, thị trấn")).hasValue(13);
    assertThat(AgencyPhrases.counted("UBND các xã, thị trấn")).isEmpty();
    assertThat(AgencyPhrases.counted("UBND Phường 1")).isEmpty();
  }

  @Test
  void picksNeitherOfAnAlternative() {
    assertThat(province.read("Sở Nội vụ hoặc Sở Tài chính")).containsExactly(new Selector.Either());
  }

  @Test
  void keepsWhatItDoesNotKnowAndSuggestsWhatItMayBe() {
    assertThat(province.read("Sở Nội chính"))
        .containsExactly(new Selector.Unresolved("Sở Nội chính", List.of("99.SNV", "99.STC")));
    assertThat(province.read("Sở Nội vụ, Hội Người cao tuổi"))
        .containsExactly(
            new Selector.Named("99.SNV"), new Selector.Unresolved("Hội Người cao tuổi", List.of()));
  }

  @Test
  void picksNoneOfTwoUnitsOfOneName() {
    Directory two =
        SampleDirectory.of(
            SampleDirectory.rows(
                """
                99,,PROVINCE,Tỉnh Minh Họa
                1,99,DISTRICT,Huyện Trùng Tên
                2,99,DISTRICT,Huyện Trùng Tên
                """));
    AgencyPhrases phrases = new AgencyPhrases(two, two.place("99").orElseThrow());

    assertThat(phrases.read("UBND huyện Trùng Tên"))
        .containsExactly(new Selector.Unresolved("UBND huyện Trùng Tên", List.of("1", "2")));
  }
}
