package vn.thac.reading.file.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thac.reading.document.RawDocx.p;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thac.reading.document.RawDocx;
import vn.thac.reading.file.DocumentRefused;
import vn.thac.reading.file.TimeLimit;

class DocxTest {

  private static final String OUTLINE =
      """
      <w:abstractNum w:abstractNumId="7">
      <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
      <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Muc"/>
        <w:lvlText w:val="%2."/></w:lvl>
      <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2.%3."/></w:lvl>
      <w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%4)"/></w:lvl>
      <w:lvl w:ilvl="4"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl>
      <w:lvl w:ilvl="5"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="+"/></w:lvl>
      <w:lvl w:ilvl="6"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:isLgl/>
        <w:lvlText w:val="%1.%7."/></w:lvl>
      <w:lvl w:ilvl="7"><w:start w:val="3"/><w:numFmt w:val="decimalZero"/><w:lvlRestart w:val="0"/>
        <w:lvlText w:val="(%8)"/></w:lvl>
      </w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
      <w:num w:numId="2"><w:abstractNumId w:val="7"/>
        <w:lvlOverride w:ilvl="1"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
      """;

  @Test
  void numbersListsAsTheirReaderSeesThem() {
    assertThat(
            lines(
                RawDocx.body(
                        item(1, 0, "Mục đích")
                            + item(1, 1, "Một")
                            + item(1, 2, "Một một")
                            + item(1, 2, "Một hai")
                            + item(1, 3, "chữ a")
                            + item(1, 3, "chữ b")
                            + item(1, 4, "gạch")
                            + item(1, 5, "cộng")
                            + item(1, 1, "Hai")
                            + item(1, 2, "Hai một")
                            + item(1, 0, "Nhiệm vụ")
                            + item(1, 1, "Lại một")
                            + item(1, 6, "Toàn chữ số"))
                    .with("numbering", OUTLINE)))
        .containsExactly(
            "I. Mục đích",
            "1. Một",
            "1.1. Một một",
            "1.2. Một hai",
            "a) chữ a",
            "b) chữ b",
            "- gạch",
            "+ cộng",
            "2. Hai",
            "2.1. Hai một",
            "II. Nhiệm vụ",
            "1. Lại một",
            "2.1. Toàn chữ số");
  }

  @Test
  void countsListsOfOneDefinitionOnUnlessOneBeginsAnew() {
    assertThat(
            lines(
                RawDocx.body(
                        item(1, 1, "x")
                            + item(1, 1, "x")
                            + item(2, 1, "bắt đầu lại")
                            + item(2, 1, "x")
                            + item(1, 1, "tiếp")
                            + item(1, 7, "từ ba")
                            + item(1, 0, "không đếm lại")
                            + item(1, 7, "x"))
                    .with("numbering", OUTLINE)))
        .containsExactly(
            "1. x",
            "2. x",
            "5. bắt đầu lại",
            "6. x",
            "7. tiếp",
            "(03) từ ba",
            "I. không đếm lại",
            "(04) x");
  }

  @Test
  void takesListsFromStylesAndTheStylesTheseAreBasedOn() {
    RawDocx document =
        RawDocx.body(
                styled("MucCon", "theo kiểu cha")
                    + styled("Muc", "theo kiểu")
                    + "<w:p><w:pPr><w:pStyle w:val=\"Muc\"/><w:numPr><w:numId"
                    + " w:val=\"0\"/></w:numPr></w:pPr><w:r><w:t>không đánh số</w:t></w:r></w:p>"
                    + styled("Vong", "kiểu vòng tròn"))
            .with("numbering", OUTLINE)
            .with(
                "styles",
                """
                <w:style w:type="paragraph" w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
                <w:style w:type="paragraph" w:styleId="MucCon"><w:basedOn w:val="Muc"/></w:style>
                <w:style w:type="paragraph" w:styleId="Vong"><w:basedOn w:val="Tron"/></w:style>
                <w:style w:type="paragraph" w:styleId="Tron"><w:basedOn w:val="Vong"/></w:style>
                """);

    assertThat(lines(document))
        .containsExactly("I. theo kiểu cha", "1. theo kiểu", "không đánh số", "kiểu vòng tròn");
  }

  @Test
  void followsADefinitionToThatOfItsStyleAndNotInCircles() {
    RawDocx document =
        RawDocx.body(item(1, 0, "qua kiểu") + item(8, 0, "vòng tròn"))
            .with(
                "numbering",
                """
                <w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="DanhSach"/></w:abstractNum>
                <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="4"/>
                <w:numFmt w:val="decimal"/><w:lvlText w:val="%1/"/></w:lvl></w:abstractNum>
                <w:abstractNum w:abstractNumId="3"><w:numStyleLink w:val="Vong"/></w:abstractNum>
                <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
                <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
                <w:num w:numId="8"><w:abstractNumId w:val="3"/></w:num>
                """)
            .with(
                "styles",
                """
                <w:style w:type="numbering" w:styleId="DanhSach"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
                <w:style w:type="numbering" w:styleId="Vong"><w:pPr><w:numPr><w:numId w:val="8"/></w:numPr></w:pPr></w:style>
                """);

    assertThat(lines(document)).containsExactly("4/ qua kiểu", "vòng tròn");
  }

  @Test
  void takesInsertionsAndLeavesDeletionsOut() {
    assertThat(
            lines(
                RawDocx.body(
                    "<w:p><w:r><w:t xml:space=\"preserve\">trước ngày </w:t></w:r>"
                        + "<w:del><w:r><w:delText>15/3</w:delText></w:r></w:del>"
                        + "<w:ins><w:r><w:t>20/4</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>chuyển"
                        + " đi</w:t></w:r></w:moveFrom></w:p><w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t"
                        + " xml:space=\"preserve\">một </w:t></w:r></w:p>"
                        + p("đoạn")
                        + "<w:tbl><w:tr><w:trPr><w:del/></w:trPr>"
                        + cell("bỏ")
                        + cell("bỏ")
                        + "</w:tr><w:tr><w:trPr><w:ins/></w:trPr>"
                        + cell("giữ")
                        + cell("lại")
                        + "</w:tr></w:tbl>")))
        .containsExactly("trước ngày 20/4", "một đoạn", "giữ\tlại");
  }

  @Test
  void writesTablesInRowsWithMergedCellsFilled() {
    assertThat(
            lines(
                RawDocx.body(
                    "<w:tbl>"
                        + row(merged("TT", true), merged("Nội dung", true), wide(2, "Cơ quan"))
                        + row(
                            merged("", false), merged("", false), cell("chủ trì"), cell("phối hợp"))
                        + row(cell("1"), cell("Việc một"), merged("Sở A", true), cell("Sở B"))
                        + row(cell("2"), cell("Việc hai"), merged("", false), cell("Sở C"))
                        + row(merged("3", true), cell("Việc ba"), cell("Sở D"), cell(""))
                        + row(merged("", false), cell("và bốn"), cell(""), cell(""))
                        + row(wide(4, "Nhóm việc khác"))
                        + "</w:tbl>")))
        .containsExactly(
            "TT\tNội dung\tCơ quan chủ trì\tCơ quan phối hợp",
            "1\tViệc một\tSở A\tSở B",
            "2\tViệc hai\tSở A\tSở C",
            "3\tViệc ba\tSở D\t",
            "\tvà bốn\t\t",
            "Nhóm việc khác\t\t\t");
  }

  @Test
  void flattensTablesInCellsAndKeepsRowNumbersThatTheProgramCounts() {
    String inner = "<w:tbl>" + row(cell("trong"), cell("cùng")) + "</w:tbl>";
    String numbered =
        "<w:tc><w:p><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId"
            + " w:val=\"1\"/></w:numPr></w:pPr></w:p></w:tc>";

    assertThat(
            lines(
                RawDocx.body(
                        "<w:tbl>"
                            + row(numbered, "<w:tc>" + p("ngoài") + inner + "</w:tc>", cell("x"))
                            + row(numbered, cell("y"), cell("z"))
                            + "</w:tbl>")
                    .with("numbering", OUTLINE)))
        .containsExactly("1.\tngoài trong cùng\tx", "2.\ty\tz");
  }

  @Test
  void tellsWhatStandsSideBySideOneAfterTheOther() {
    assertThat(
            lines(
                RawDocx.body(
                    "<w:tbl>"
                        + row(
                            "<w:tc>" + p("Nơi nhận:") + p("- UBND các xã;") + "</w:tc>",
                            cell(""),
                            "<w:tc>" + p("TM. UBND") + p("CHỦ TỊCH") + "</w:tc>")
                        + "</w:tbl>")))
        .containsExactly("Nơi nhận:", "- UBND các xã;", "TM. UBND", "CHỦ TỊCH");
  }

  @Test
  void showsWhatFieldsShowAndNoPageNumbersNorContents() {
    assertThat(
            lines(
                RawDocx.body(
                    "<w:p>"
                        + field("TOC \\o 1-3")
                        + "<w:r><w:t>I. Mục đích 1</w:t></w:r></w:p><w:p><w:r><w:t>II. Nhiệm vụ"
                        + " 2</w:t></w:r>"
                        + end()
                        + "</w:p><w:p><w:r><w:t xml:space=\"preserve\">trước ngày </w:t></w:r>"
                        + field("DATE")
                        + "<w:r><w:t>15/3/2026</w:t></w:r>"
                        + end()
                        + field("PAGE")
                        + "<w:r><w:t>7</w:t></w:r>"
                        + end()
                        + "<w:fldSimple w:instr=\" NUMPAGES"
                        + " \"><w:r><w:t>9</w:t></w:r></w:fldSimple></w:p>")))
        .containsExactly("trước ngày 15/3/2026");
  }

  @Test
  void showsBreaksTabsAndHyphensAndNothingHidden() {
    assertThat(
            lines(
                RawDocx.body(
                    "<w:p><w:pPr><w:tabs><w:tab"
                        + " w:val=\"left\"/></w:tabs></w:pPr><w:r><w:tab/><w:t>Số:"
                        + " 12/KH</w:t><w:noBreakHyphen/><w:t>UBND</w:t><w:tab/><w:tab/><w:t>ngày"
                        + " 1</w:t><w:br/><w:t>dòng hai</w:t></w:r>"
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r></w:p>")))
        .containsExactly("Số: 12/KH-UBND\tngày 1", "dòng hai");
  }

  @Test
  void putsNotesAtTheEndAndTextBoxesAfterTheirParagraph() {
    assertThat(
            lines(
                RawDocx.body(
                        "<w:p><w:r><w:t>Kế hoạch số 5</w:t></w:r><w:r><w:footnoteReference"
                            + " w:id=\"2\"/></w:r>"
                            + "<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>"
                            + p("DỰ THẢO")
                            + "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>"
                            + p("DỰ THẢO")
                            + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
                            + p("Hết"))
                    .with(
                        "footnotes",
                        "<w:footnote w:id=\"-1\"><w:p/></w:footnote><w:footnote w:id=\"2\">"
                            + p("Ban hành năm 2025")
                            + "</w:footnote>")))
        .containsExactly("Kế hoạch số 5", "DỰ THẢO", "Hết", "[1] Ban hành năm 2025");
  }

  @Test
  void readsNeitherHeadersNorFooters() {
    assertThat(lines(RawDocx.body(p("thân")).with("header", p("đầu trang")).with("footer", p("2"))))
        .containsExactly("thân");
  }

  @Test
  void readsAPartThatBeginsWithAByteOrderMark() {
    RawDocx document = RawDocx.body(p("x"));
    assertThat(
            lines(
                document.part(
                    "word/document.xml",
                    "\ufeff<w:document"
                        + " xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><w:body>"
                        + p("chặt chẽ")
                        + "</w:body></w:document>")))
        .containsExactly("chặt chẽ");
  }

  private static String item(int list, int level, String text) {
    return ("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>"
            + "<w:r><w:t>%s</w:t></w:r></w:p>")
        .formatted(level, list, text);
  }

  private static String styled(String style, String text) {
    return ("<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>")
        .formatted(style, text);
  }

  private static String row(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  private static String cell(String text) {
    return "<w:tc>" + p(text) + "</w:tc>";
  }

  private static String wide(int columns, String text) {
    return "<w:tc><w:tcPr><w:gridSpan w:val=\"%d\"/></w:tcPr>%s</w:tc>".formatted(columns, p(text));
  }

  private static String merged(String text, boolean begins) {
    return "<w:tc><w:tcPr><w:vMerge%s/></w:tcPr>%s</w:tc>"
        .formatted(begins ? " w:val=\"restart\"" : "", p(text));
  }

  private static String field(String instruction) {
    return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> "
        + instruction
        + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
  }

  private static String end() {
    return "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
  }

  private static List<String> lines(RawDocx document) {
    try {
      return Docx.text(document.bytes(), TimeLimit.in(Duration.ofSeconds(20)))
          .lines()
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (DocumentRefused e) {
      throw new AssertionError(e.why().toString(), e);
    }
  }
}
