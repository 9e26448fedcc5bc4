package vn.thac.reading.phrase.agency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Clauses that give a task to somebody, as they stand in sentences. */
class AssignmentTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rà soát danh sách: giao Phòng Nội vụ chủ trì, phối hợp với Công an huyện; mỗi quý một lần. | Phòng Nội vụ | Công an huyện
          Trong quý II, Sở Y tế chủ trì, phối hợp với Sở Tài chính tổ chức 02 đoàn. | Sở Y tế | Sở Tài chính
          Làm phim. Giao Đài Truyền thanh huyện chủ trì, Sở Ngoại vụ phối hợp; xong trong quý III. | Đài Truyền thanh huyện | Sở Ngoại vụ
          Mở diễn đàn. Hoạt động này do Phòng Tư pháp đồng chủ trì, có sự phối hợp của Huyện đoàn; tháng 8. | Phòng Tư pháp | Huyện đoàn
          Thống kê đàn vật nuôi: UBND các xã thực hiện, xong trước ngày 28/02/2025. | UBND các xã |
          Phát tờ rơi. Tổ tự quản môi trường phụ trách, Đoàn Thanh niên phường phối hợp. | Tổ tự quản môi trường | Đoàn Thanh niên phường
          Phòng Kế hoạch tổng hợp chịu trách nhiệm chính, cùng với Khoa Dược sửa bảng kê. | Phòng Kế hoạch tổng hợp | Khoa Dược
          Hội Làm vườn là đầu mối, phối hợp với các thôn tự chấm điểm. | Hội Làm vườn | các thôn
          Lập sổ theo dõi. Giao công chức Văn hóa - Xã hội chủ trì, phối hợp với các khu phố. | công chức Văn hóa - Xã hội | các khu phố
          Vay vốn. Giao Hội Phụ nữ phường làm đầu mối, phối hợp với Hội Nông dân rà soát. | Hội Phụ nữ phường | Hội Nông dân
          Rà soát. Giao Ban Chỉ đạo giảm nghèo phường chủ trì, phối hợp với các khu phố. | Ban Chỉ đạo giảm nghèo phường | các khu phố
          Họp dân: Giao Hội đồng bồi thường, hỗ trợ và tái định cư huyện chủ trì, phối hợp với các xã. | Hội đồng bồi thường, hỗ trợ và tái định cư huyện | các xã
          Giảm giá dịch vụ. Hội quán Trăng Non chủ trì triển khai từ tháng 3. | Hội quán Trăng Non |
          """)
  void saysWhoLeadsAndWhoHelps(String task, String lead, String helper) {
    Led led = Assignment.in(task);

    assertThat(led).isNotNull();
    assertThat(led.leads()).containsExactly(lead);
    if (helper == null) {
      assertThat(led.supports()).isEmpty();
    } else {
      assertThat(led.supports()).containsExactly(helper);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Xây dựng phương án và tổ chức thực hiện, bảo đảm đúng tiến độ.",
        "Nâng cao vai trò chủ trì của cấp ủy trong công tác dân vận.",
        "Tổ chức thực hiện.",
        "Đơn vị chủ trì: Phòng Nội vụ"
      })
  void findsNobodyWhereNobodyIsNamed(String task) {
    assertThat(Assignment.in(task)).isNull();
  }

  @Test
  void whoBeginsAnOrderBesideOthersLeadsIt() {
    Led led =
        Assignment.inOrder("Từ ngày 01/6, Trung tâm Văn hóa phối hợp với Phòng Y tế mở 06 lớp.");

    assertThat(led).isNotNull();
    assertThat(led.leads()).containsExactly("Trung tâm Văn hóa");
    assertThat(led.supports()).containsExactly("Phòng Y tế");
  }
}
