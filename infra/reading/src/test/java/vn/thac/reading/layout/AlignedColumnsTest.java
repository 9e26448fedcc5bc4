package vn.thac.reading.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlignedColumnsTest {

  private static final String HEADING = "TT  Nội dung               Chủ trì         Thời gian";

  private final AlignedColumns columns = new AlignedColumns();

  @Test
  void makesRowsOfWhatStandsBelowAHeading() {
    assertThat(columns.row(HEADING)).isEqualTo("TT\tNội dung\tChủ trì\tThời gian");
    assertThat(columns.row("1   Kiểm tra vệ sinh ở     Trạm Y tế xã    Quý IV/2025"))
        .isEqualTo("1\tKiểm tra vệ sinh ở\tTrạm Y tế xã\tQuý IV/2025");
    assertThat(columns.row("    trường học             Thượng"))
        .isEqualTo("\ttrường học\tThượng\t");
  }

  @Test
  void takesAWholeRowApartHoweverFarItsCellsLean() {
    columns.row(HEADING);

    assertThat(columns.row("12  Kiểm tra các cơ sở ăn uống  Trạm Y tế       Hằng tháng"))
        .isEqualTo("12\tKiểm tra các cơ sở ăn uống\tTrạm Y tế\tHằng tháng");
  }

  @Test
  void readsACellThatIsTooWideOnceAndLeavesTheNextEmpty() {
    columns.row(HEADING);

    assertThat(columns.row("1   Bếp " + "ăn".repeat(25) + " hằng tháng"))
        .isEqualTo("1\tBếp " + "ăn".repeat(25) + "\t\thằng tháng");
  }

  @Test
  void endsWhereALineStandsThatNoCellCan() {
    columns.row(HEADING);

    assertThat(columns.row("Trên đây là Kế hoạch phòng, chống dịch.")).isNull();
    assertThat(columns.row("1   Kiểm tra vệ sinh ở     Trạm Y tế xã    Quý IV/2025")).isNull();
  }

  @Test
  void isNoTableWithoutAHeading() {
    for (String line :
        List.of("UBND XÃ BÌNH MINH     CỘNG HÒA XÃ HỘI", "", "a\tb\tc", "x ".repeat(500_000))) {
      assertThat(columns.row(line)).isNull();
    }
  }
}
