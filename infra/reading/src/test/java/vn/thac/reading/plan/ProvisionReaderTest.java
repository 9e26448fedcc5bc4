package vn.thac.reading.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import vn.thac.reading.Lines;
import vn.thac.reading.Provision;
import vn.thac.reading.Reading;

class ProvisionReaderTest {

  private static final String PLAN =
      """
      KẾ HOẠCH
      Trồng cây năm 2026

      I. MỤC ĐÍCH, YÊU CẦU
      1. Mục đích
      - Thêm bóng mát.
      2. Yêu cầu
      - Mỗi cây có người chăm.
      II. NỘI DUNG, HÌNH THỨC TUYÊN TRUYỀN
      1. Nội dung tuyên truyền
      a) Lợi ích của cây xanh.
      2. Hình thức
      a) Qua loa truyền thanh.
      III. KINH PHÍ: Ngân sách xã cấp 1.250,5 triệu đồng.
      IV. TỔ CHỨC THỰC HIỆN
      1. Phòng Kinh tế
      - Kiểm tra việc chăm sóc cây tại các thôn.
      - Tham mưu khen thưởng thôn trồng nhiều cây.
      """;

  @Test
  void makesChecklistsOfWhatAPlanSaysBesideItsOrders() {
    Reading plan = (Reading) new PlanReader().read(PLAN);

    assertThat(plan.provisions())
        .extracting(Provision::kind, Provision::lines)
        .containsExactly(
            tuple(Provision.Kind.GOAL, Lines.at(6)),
            tuple(Provision.Kind.REQUIREMENT, Lines.at(8)),
            tuple(Provision.Kind.CONTENT, Lines.at(11)),
            tuple(Provision.Kind.FORM, Lines.at(13)),
            tuple(Provision.Kind.FUNDING, Lines.at(14)),
            tuple(Provision.Kind.INSPECTION, Lines.at(17)),
            tuple(Provision.Kind.RECOGNITION, Lines.at(18)));
    assertThat(plan.activities()).hasSize(2);
  }

  @Test
  void readsAnAmountOfMoneyAndWhoInspects() {
    Reading plan = (Reading) new PlanReader().read(PLAN);

    assertThat(plan.provisions()).extracting(Provision::amount).contains(1_250_500_000L);
    assertThat(plan.provisions().getLast().units()).containsExactly("Phòng Kinh tế");
  }
}
