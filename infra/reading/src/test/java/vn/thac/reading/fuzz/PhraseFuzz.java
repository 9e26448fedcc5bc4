package vn.thac.reading.fuzz;

import java.util.List;
import vn.thac.reading.plan.PlanReader;

/**
 * Any order of the phrases that plans are made of, with letters in between: a byte below 128 is a
 * phrase, one above it a letter.
 */
public final class PhraseFuzz {

  private static final List<String> PHRASES =
      List.of(
          "\n",
          "\t",
          " ",
          "; ",
          ", ",
          ". ",
          ": ",
          "\n\n",
          " và ",
          " hoặc ",
          " - ",
          "(",
          ")",
          "/",
          "KẾ HOẠCH\n",
          "ỦY BAN NHÂN DÂN",
          "TỈNH MINH HỌA",
          "Số: ",
          "12",
          "/KH-UBND",
          "năm ",
          "2026",
          "ngày ",
          "tháng ",
          "15/3/2026",
          "31/02/2026",
          "trước ngày ",
          "chậm nhất ",
          "quý I",
          "Quý III/2026",
          "6 tháng đầu năm",
          "9 tháng",
          "hằng tháng",
          "Hằng quý",
          "hằng năm",
          "định kỳ ",
          "thường xuyên",
          "Khi có ",
          "đột xuất",
          "từ tháng 8 đến ",
          "tháng 10/2026",
          "trong năm 2026",
          "hoàn thành ",
          "cuối ",
          "đầu ",
          "tuần ",
          "nt",
          "\"",
          "I. ",
          "II. ",
          "1. ",
          "1.1. ",
          "a) ",
          "đ) ",
          "\n- ",
          "\n+ ",
          "PHẦN I ",
          "A. ",
          "MỤC TIÊU",
          "NHIỆM VỤ",
          "TỔ CHỨC THỰC HIỆN\n",
          "KINH PHÍ\n",
          "Căn cứ ",
          "Thực hiện ",
          "Quyết định số ",
          "Kế hoạch số ",
          "96/KH-UBND",
          "của UBND tỉnh",
          "như sau:\n",
          "Sở Nội vụ",
          "Sở Văn hóa, Thể thao và Du lịch",
          "các sở, ban, ngành",
          "UBND các xã",
          "Văn phòng HĐND và UBND",
          "Thủ trưởng ",
          "Chủ tịch ",
          "công chức ",
          "các đơn vị liên quan",
          "chủ trì",
          "phối hợp",
          "Cơ quan chủ trì: ",
          "Cơ quan phối hợp: ",
          "Đơn vị thực hiện: ",
          "Thời gian thực hiện: ",
          "Thời gian hoàn thành: ",
          "Sản phẩm: ",
          "báo cáo ",
          "tổng hợp ",
          "về UBND tỉnh",
          "(qua Sở Nội vụ)",
          " trước ngày 20 ",
          "của tháng cuối quý",
          "Mỗi ",
          "ít nhất ",
          "trung bình ",
          "01 ",
          "300 ",
          "bài",
          "lớp",
          "%",
          "Nơi nhận:\n",
          "- Lưu: VT.\n",
          "(b/c)",
          "TM. ỦY BAN NHÂN DÂN\n",
          "KT. CHỦ TỊCH\n",
          "PHÓ CHỦ TỊCH\n",
          "Vũ Thị Hà\n",
          "Phụ lục\n",
          "(Kèm theo ",
          "STT\tNội dung\tSản phẩm\tChủ trì\tPhối hợp\tThời gian\n",
          "TT\tNhiệm vụ\tĐơn vị thực hiện\tThời hạn\n",
          "1\t",
          "2\t",
          "II\t",
          "\t\t",
          "|",
          "**",
          "# ",
          "    ",
          "\u00a0",
          "\f",
          "./.",
          "…",
          "–",
          "01 ",
          "0",
          "không",
          "tất cả ");

  private static final String LETTERS =
      "aăâbcdđeêghiklmnoôơpqrstuưvxyAĂÂĐÊÔƠƯ0123456789áàảãạếệộở-/.,;:()\"'+*_=<>[]{}";

  private static final PlanReader READER = new PlanReader();

  private PhraseFuzz() {}

  public static void fuzzerTestOneInput(byte[] input) {
    String text = text(input);
    Pace.holds(text.length(), () -> READER.read(text));
  }

  /** What these bytes stand for. */
  public static String text(byte[] input) {
    StringBuilder text = new StringBuilder();
    for (byte each : input) {
      text.append(each >= 0 ? PHRASES.get(each % PHRASES.size()) : String.valueOf(letter(each)));
    }
    return text.toString();
  }

  /** What plans are made of, a phrase or a sign each. */
  public static List<String> phrases() {
    return PHRASES;
  }

  private static char letter(byte each) {
    return LETTERS.charAt((each & 0x7f) % LETTERS.length());
  }
}
