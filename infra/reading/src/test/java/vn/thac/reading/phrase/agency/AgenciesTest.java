package vn.thac.reading.phrase.agency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AgenciesTest {

  @Test
  void partsAListOnlyWhereANameBegins() {
    assertThat(
            AgencyList.split(
                "Các sở, ban, ngành và UBND các huyện, thị xã, thành phố; Báo Minh Họa."))
        .containsExactly("Các sở, ban, ngành", "UBND các huyện, thị xã, thành phố", "Báo Minh Họa");
    assertThat(AgencyList.split("Sở Văn hóa, Thể thao và Du lịch, Sở Y tế hoặc các đơn vị khác"))
        .containsExactly("Sở Văn hóa, Thể thao và Du lịch", "Sở Y tế", "các đơn vị khác");
    assertThat(AgencyList.split("Công ty Cấp nước Sông Trăng, các quầy bán cây giống"))
        .containsExactly("Công ty Cấp nước Sông Trăng", "các quầy bán cây giống");
    assertThat(AgencyList.split("Văn phòng HĐND và UBND huyện, Phòng Tư pháp"))
        .containsExactly("Văn phòng HĐND và UBND huyện", "Phòng Tư pháp");
    assertThat(AgencyList.split("Hội đồng bồi thường, hỗ trợ và tái định cư huyện, các đoàn thể"))
        .containsExactly("Hội đồng bồi thường, hỗ trợ và tái định cư huyện", "các đoàn thể");
    assertThat(AgencyList.split("Công an huyện, Đội chữa cháy cơ sở, giáo viên bộ môn"))
        .containsExactly("Công an huyện", "Đội chữa cháy cơ sở", "giáo viên bộ môn");
  }

  @Test
  void takesVerbsAndThingsForNoAgency() {
    for (String text :
        new String[] {
          "Báo cáo kết quả", "Ban hành quy chế", "Hội nghị tổng kết", "Phòng, chống cháy nổ",
          "Trường hợp cần thiết", "Các nội dung khác", "Đội ngũ cán bộ", "sở hữu nhà"
        }) {
      assertThat(Agencies.begin(text)).as(text).isFalse();
    }
  }

  @Test
  void takesNoTreatiseForAList() {
    assertThat(AgencyList.split("Sở Nội vụ, ".repeat(500))).isEmpty();
  }

  @Test
  void findsWhoASentenceTellsToDoSomething() {
    Subject subject = Subject.of("Giao Sở Tài chính, Kho bạc Nhà nước tỉnh chủ trì rà soát quỹ.");

    assertThat(subject.names()).containsExactly("Sở Tài chính", "Kho bạc Nhà nước tỉnh");
    assertThat(Subject.of("Phòng Tư pháp: soạn tài liệu").rest()).isEqualTo("soạn tài liệu");
    assertThat(Subject.of("Phối hợp với Sở Y tế tổ chức khám")).isNull();
    assertThat(Subject.within("Khi có vướng mắc, các đơn vị báo cáo ngay").names())
        .containsExactly("các đơn vị");
  }

  @Test
  void whoChecksRemindsOrKeepsSomethingGoingIsNamedWithoutIt() {
    assertThat(Subject.of("Công chức Địa chính đối chiếu diện tích với hộ dân").names())
        .containsExactly("Công chức Địa chính");
    assertThat(Subject.of("Các trường học nhắc học sinh đội mũ").names())
        .containsExactly("Các trường học");
    assertThat(Subject.doneBy("Tổng đài tư vấn do Trung tâm Y tế duy trì cả ngày").names())
        .containsExactly("Trung tâm Y tế");
  }

  @Test
  void readsAHeadingOfNamesOnly() {
    assertThat(Subject.ofHeading("Các phòng, ban và UBND các xã có trách nhiệm:").names())
        .containsExactly("Các phòng, ban", "UBND các xã");
    assertThat(Subject.ofHeading("Kinh phí thực hiện")).isNull();
  }

  @Test
  void namesOfOfficesInSmallLettersAreNoOrders() {
    assertThat(Subject.of("Các sở y tế, sở giáo dục và đào tạo ký kết chương trình chung.").rest())
        .isEqualTo("ký kết chương trình chung.");
    assertThat(Agencies.begin("Trung ương Hội Làm vườn Minh Họa")).isTrue();
    assertThat(Subject.of("Ba ngành thành lập đoàn đi xem vườn ươm.").names())
        .containsExactly("Ba ngành");
  }
}
