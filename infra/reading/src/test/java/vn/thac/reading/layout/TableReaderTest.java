package vn.thac.reading.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thac.reading.Lines;
import vn.thac.reading.Reading;
import vn.thac.reading.phrase.Doubts;

class TableReaderTest {

  private static final String HEADER =
      "STT\tNhiệm vụ\tKết quả\tĐơn vị chủ trì\tPhối hợp\tThời hạn hoàn thành\n";
  private final Doubts questions = new Doubts();

  @Test
  void passesOverTheRepeatedHeadingAndTheNumbersOfColumns() {
    List<Table> tables =
        read(
            HEADER
                + "(1)\t(2)\t(3)\t(4)\t(5)\t(6)\n1\tA\tx\tSở A\tSở B\tQuý I\n\n"
                + HEADER
                + "2\tB\ty\tSở C\t\tQuý II");

    assertThat(tables).hasSize(1);
    assertThat(tables.getFirst().completing()).isTrue();
    assertThat(tables.getFirst().rows()).extracting(Table.Row::label).containsExactly("1", "2");
    assertThat(tables.getFirst().rows().getLast().lines()).isEqualTo(Lines.at(6));
  }

  @Test
  void sameAsAboveTakesTheCellAbove() {
    Table.Row row =
        read(HEADER + "1\tA\tx\tSở A\tSở B\tQuý I\n2\tB\ty\tnt\tNhư trên\t-nt-")
            .getFirst()
            .rows()
            .get(1);

    assertThat(row.cell(Table.Column.LEAD)).isEqualTo("Sở A");
    assertThat(row.cell(Table.Column.SUPPORT)).isEqualTo("Sở B");
    assertThat(row.cell(Table.Column.TIME)).isEqualTo("Quý I");
  }

  @Test
  void putsARowTogetherThatAPageBreakCut() {
    Table.Row row =
        read(HEADER + "1\tSơn lại\tx\tSở A\tSở B\tQuý I\n\thàng rào\t\t\tvà Sở C\t")
            .getFirst()
            .rows()
            .getFirst();

    assertThat(row.cell(Table.Column.CONTENT)).isEqualTo("Sơn lại hàng rào");
    assertThat(row.cell(Table.Column.SUPPORT)).isEqualTo("Sở B và Sở C");
    assertThat(row.lines()).isEqualTo(new Lines(2, 3));
  }

  @Test
  void numbersRowsWithinTheirGroup() {
    assertThat(
            read(HEADER
                    + "I\tNhóm một\t\t\t\t\n"
                    + "1\tA\tx\tSở A\t\tQuý I\n"
                    + "II\tNhóm hai\t\t\t\t\n"
                    + "1\tB\ty\tSở B\t\tQuý I")
                .getFirst()
                .rows())
        .extracting(Table.Row::label)
        .containsExactly("I.1", "II.1");
  }

  @Test
  void asksAboutATableWithoutAHeading() {
    assertThat(read("1\tA\tSở A\n2\tB\tSở B")).isEmpty();
    assertThat(questions.all()).extracting(Reading.Question::place).containsExactly("table");
  }

  private List<Table> read(String text) {
    return TableReader.read(LineReader.read(text), questions).tables();
  }
}
