package vn.thac.reading.apart;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.thac.reading.document.DocumentReader;

/**
 * A page of each form, read while nothing else is to be read: what was read once is read sooner.
 */
final class Rehearsal {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final String PLAN =
      """
      ỦY BAN NHÂN DÂN
      TỈNH THỬ
      Số: 1/KH-UBND
      Thử, ngày 05 tháng 01 năm 2026
      KẾ HOẠCH
      Đọc thử năm 2026

      Căn cứ Kế hoạch số 2/KH-UBND ngày 20/12/2025 của UBND tỉnh;
      UBND tỉnh Thử ban hành Kế hoạch như sau:
      I. MỤC ĐÍCH, YÊU CẦU
      - Đọc nhanh hơn.
      II. NHIỆM VỤ
      1. Đọc một văn bản.
      - Cơ quan chủ trì: Sở Nội vụ; phối hợp: UBND các huyện, thành phố.
      - Thời gian hoàn thành: trước ngày 15/4/2026.
      III. TỔ CHỨC THỰC HIỆN
      1. Sở Nội vụ
      - Định kỳ hằng quý báo cáo kết quả về UBND tỉnh trước ngày 20 của tháng cuối quý.
      Trên đây là Kế hoạch đọc thử./.
      Nơi nhận:
      - Bộ Nội vụ (b/c);
      - Lưu: VT.
      TM. ỦY BAN NHÂN DÂN
      CHỦ TỊCH
      Phụ lục
      TT\tNhiệm vụ\tSản phẩm\tChủ trì\tPhối hợp\tThời gian
      1\tĐọc thử\t01 báo cáo\tSở Nội vụ\tUBND các xã\tHằng quý
      """;

  private static final String PDF =
      """
      %PDF-1.4
      1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
      2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
      3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R
      /Resources<</Font<</F 5 0 R>>>>>>endobj
      4 0 obj<</Length 29>>stream
      BT /F 9 Tf 9 9 Td (So) Tj ET
      endstream endobj
      5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>endobj
      trailer<</Root 1 0 R/Size 6>>
      %%EOF
      """;

  private static final String TYPES =
      """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
      <Default Extension="rels" \
      ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
      <Override PartName="/d.xml" \
      ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
      </Types>
      """;

  private static final String RELATIONS =
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="r" Target="d.xml" \
      Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
      </Relationships>
      """;

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private Rehearsal() {}

  /** Reads one after the other until the document is there, or all are read. */
  static void until(InputStream document) throws IOException {
    DocumentReader reader = new DocumentReader(PATIENCE);
    for (byte[] page : pages()) {
      if (document.available() > 0) {
        return;
      }
      reader.read(page);
    }
  }

  static List<byte[]> pages() throws IOException {
    return List.of(PLAN.getBytes(UTF_8), docx(), PDF.getBytes(US_ASCII));
  }

  private static byte[] docx() throws IOException {
    String paragraphs =
        PLAN.lines()
            .map(line -> "<w:p><w:r><w:t>" + line + "</w:t></w:r></w:p>")
            .collect(Collectors.joining());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      part(zip, "[Content_Types].xml", TYPES);
      part(zip, "_rels/.rels", RELATIONS);
      part(
          zip,
          "d.xml",
          "<w:document xmlns:w=\"%s\"><w:body>%s</w:body></w:document>"
              .formatted(WORD, paragraphs));
    }
    return bytes.toByteArray();
  }

  private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(xml.getBytes(UTF_8));
  }
}
