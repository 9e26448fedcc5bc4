package vn.thac.reading.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thac.reading.layout.Line;

class OcrTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bo phin thuc hién: Td cong nghé | Bo phan thuc hien: To cong nghe
          truoc ngay 15 thang 6 va nim vé | truoc ngay 15 thang 6 va nam ve
          thuc hién mdi tuan 02 lwot      | thuc hien moi tuan 02 luot
          dinh ky 6 thcng bao cao         | dinh ky 6 thang bao cao
          an toan thuc pham nim 2026      | an toan thuc pham nam 2026
          Poan Thanh nién xa              | Doan Thanh nien xa
          Pang uy xa, Pai Truyén thanh    | Dang uy xa, Dai Truyen thanh
          - Chti tri: Cong an xa          | - Chu tri: Cong an xa
          - 1a bo phan thuong truc        | - La bo phan thuong truc
          phudng Tan Loc                  | phuong Tan Loc
          phat it nhit 02 tin             | phat it nhat 02 tin
          Cong chuc Tu phap - H6 tich     | Cong chuc Tu phap - Ho tich
          """)
  void readsAWordByThoseBesideIt(String scanned, String meant) {
    assertThat(mended(scanned)).isEqualTo(meant);
  }

  @Test
  void leavesRareWordsAsTheyAreWhereTheyFit() {
    assertThat(mended("phan anh chinh xac, phim tai lieu"))
        .isEqualTo("phan anh chinh xac, phim tai lieu");
  }

  private static String mended(String line) {
    return Ocr.mended(List.of(new Line(1, line))).getFirst().text();
  }
}
