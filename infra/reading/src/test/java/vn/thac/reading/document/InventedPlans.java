package vn.thac.reading.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Invented plans. */
public final class InventedPlans {

  public static final List<String> HEAD =
      List.of(
          "STT",
          "Nội dung công việc",
          "Sản phẩm",
          "Cơ quan chủ trì",
          "Cơ quan phối hợp",
          "Thời gian thực hiện");

  public static final List<String> OFFICES =
      List.of(
          "Sở Văn hóa, Thể thao và Du lịch",
          "Thư viện tỉnh Minh Họa",
          "Các sở, ban, ngành; UBND các huyện, thành phố",
          "UBND các xã, phường");

  public static final List<String> TASKS =
      List.of(
          "Tổ chức ngày hội đọc sách tại các trường trung học cơ sở",
          "Số hóa tài liệu địa chí",
          "Đưa xe thư viện lưu động về các xã xa trung tâm, ưu tiên nơi chưa có phòng đọc và nơi có"
              + " nhiều học sinh nội trú trong năm học",
          "Tập huấn cho người làm thư viện ở cơ sở");

  public static final List<String> PRODUCTS =
      List.of("Mỗi huyện 01 ngày hội", "Ít nhất 300 tài liệu", "Báo cáo", "Mỗi tháng 02 chuyến");

  public static final List<String> TIMES =
      List.of(
          "Trước ngày 15/4/2026",
          "Hằng quý",
          "Thường xuyên",
          "Trong năm 2026",
          "Quý III/2026",
          "Định kỳ");

  public static final List<String> DUTIES =
      List.of(
          "Chủ trì, hướng dẫn việc thực hiện Kế hoạch; tổng hợp kết quả của toàn tỉnh.",
          "Xây dựng kế hoạch của địa phương mình; hoàn thành chậm nhất ngày 28/02/2026.",
          "Định kỳ quý I, 6 tháng, 9 tháng và năm báo cáo kết quả thực hiện Kế hoạch này về UBND"
              + " tỉnh (qua Sở Nội vụ) trước ngày 20 của tháng cuối kỳ.",
          "Kiểm tra việc mở cửa phòng đọc buổi tối tại ít nhất ba huyện, thành phố trong quý"
              + " III/2026 và nhắc những nơi chưa làm, để người đọc không phải chờ đến năm sau.");

  /** The one that the trial begins with. */
  public static String sample() {
    try (InputStream text = InventedPlans.class.getResourceAsStream("/ke-hoach-mau.txt")) {
      return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final List<List<String>> TABLE =
      List.of(
          HEAD,
          List.of(
              "1",
              "Tổ chức ngày hội đọc sách tại các trường trung học cơ sở",
              "Mỗi huyện 01 ngày hội",
              "Sở Giáo dục và Đào tạo",
              "Các sở, ban, ngành; UBND các huyện, thành phố",
              "Tháng 4/2026"),
          List.of(
              "2",
              "Đưa xe thư viện lưu động về xã",
              "Mỗi tháng 02 chuyến",
              "Thư viện tỉnh Minh Họa",
              "UBND các xã, phường",
              "Hằng tháng"),
          List.of(
              "3",
              "Số hóa tài liệu địa chí",
              "Ít nhất 300 tài liệu",
              "Thư viện tỉnh Minh Họa",
              "Sở Khoa học và Công nghệ",
              "Trong năm 2026"),
          List.of(
              "4",
              "Tập huấn cho người làm thư viện ở cơ sở",
              "Mỗi quý 01 lớp",
              "Sở Văn hóa, Thể thao và Du lịch",
              "nt",
              "Hằng quý"));

  private InventedPlans() {}

  /** The plan of an invented province for its public libraries. */
  public static Invented libraries() {
    Invented.Writing plan = begun();
    plan.item(0, "MỤC ĐÍCH, YÊU CẦU")
        .item(1, "Mục đích")
        .item(
            3,
            "Tăng số người đến thư viện, mở thêm giờ phục vụ buổi tối và đưa sách về những nơi xa"
                + " trung tâm, để ai cũng có chỗ đọc gần nhà.")
        .item(1, "Yêu cầu")
        .item(3, "Việc làm phải đo được và có người chịu trách nhiệm.")
        .item(0, "NHIỆM VỤ CHUNG")
        .item(1, "Kiểm kê sách trong kho và lập danh mục sách cần thay.")
        .item(3, "Cơ quan chủ trì: Thư viện tỉnh Minh Họa.")
        .item(3, "Thời gian hoàn thành: trước ngày 15/4/2026.")
        .item(1, "Mở cửa phòng đọc buổi tối.")
        .item(3, "Cơ quan chủ trì: UBND các huyện, thành phố.")
        .item(3, "Thời gian thực hiện: thường xuyên.")
        .item(0, "TỔ CHỨC THỰC HIỆN")
        .item(1, "Sở Văn hóa, Thể thao và Du lịch");
    DUTIES.forEach(duty -> plan.item(3, duty));
    signed(plan);
    return plan.centred("Phụ lục").centred("DANH MỤC NHIỆM VỤ NĂM 2026").table(TABLE).done();
  }

  /** Up to "như sau:". */
  public static Invented.Writing begun() {
    return new Invented.Writing()
        .sides(
            List.of("ỦY BAN NHÂN DÂN", "TỈNH MINH HỌA", "Số: 47/KH-UBND"),
            List.of(
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Độc lập - Tự do - Hạnh phúc",
                "Minh Họa, ngày 09 tháng 02 năm 2026"))
        .centred("KẾ HOẠCH")
        .centred("Phát triển văn hóa đọc trong các thư viện công cộng")
        .centred("trên địa bàn tỉnh Minh Họa năm 2026")
        .plain(
            "Thực hiện Kế hoạch số 311/KH-UBND ngày 18/12/2025 của UBND tỉnh về phát triển văn hóa"
                + " đọc giai đoạn 2026 - 2030;")
        .plain(
            "UBND tỉnh Minh Họa ban hành Kế hoạch phát triển văn hóa đọc trong các thư viện công"
                + " cộng năm 2026 như sau:");
  }

  /** From "Trên đây là" to the name of the signer. */
  public static void signed(Invented.Writing plan) {
    plan.plain("Trên đây là Kế hoạch phát triển văn hóa đọc năm 2026./.")
        .sides(
            List.of(
                "Nơi nhận:",
                "- Bộ Văn hóa, Thể thao và Du lịch (b/c);",
                "- Chủ tịch, các Phó Chủ tịch UBND tỉnh;",
                "- UBND các huyện, thành phố (t/hiện);",
                "- Lưu: VT, VX."),
            List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "", "", "Vũ Thị Hà"));
  }
}
