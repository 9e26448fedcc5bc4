package vn.thac.reading.document;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.thac.reading.document.HostileDocument.bytes;
import static vn.thac.reading.document.HostileDocument.ole2;
import static vn.thac.reading.document.RawDocx.p;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files as nobody should hand them in: every one of them is refused, and soon. */
class HostileDocumentsTest {

  private static final String OPEN = "<?xml version=\"1.0\"?><w:document xmlns:w=\"x\">";

  @Test
  void refusesWhatIsEncrypted() throws IOException {
    assertThat(refusal(ole2("EncryptedPackage"))).isEqualTo("document-encrypted");
    byte[] locked = RawDocx.body(p("x")).bytes();
    for (int i = 0; i + 10 < locked.length; i++) {
      if (locked[i] == 'P' && locked[i + 1] == 'K' && locked[i + 2] == 1 && locked[i + 3] == 2) {
        locked[i + 8] |= 1; // each entry says that it needs a password
      }
    }
    assertThat(refusal(locked)).isEqualTo("document-encrypted");
  }

  @Test
  void refusesOtherFormsByTheirName() {
    assertThat(refusal(ole2("WordDocument"))).isEqualTo("document-other-form (.doc)");
    assertThat(refusal(ole2("Workbook"))).isEqualTo("document-other-form (.xls)");
    assertThat(refusal(ole2("PowerPoint Document"))).isEqualTo("document-other-form (.ppt)");
    assertThat(refusal(ole2("SomethingElse"))).isEqualTo("document-unknown");
    assertThat(refusal("{\\rtf1 Ke hoach}".getBytes(US_ASCII)))
        .isEqualTo("document-other-form .rtf");
    assertThat(
            refusal(
                RawDocx.zip(
                    Map.of(
                        "mimetype", "application/vnd.oasis.opendocument.text".getBytes(US_ASCII)))))
        .isEqualTo("document-other-form .odt");
    assertThat(
            refusal(
                RawDocx.body(p("x"))
                    .mainType(
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")
                    .bytes()))
        .isEqualTo("document-other-form .xlsx");
    assertThat(refusal(RawDocx.body("<w:altChunk/>").bytes()))
        .isEqualTo("document-other-form nhúng");
  }

  @Test
  void refusesPicturesAndArchives() {
    assertThat(refusal(bytes("ffd8ffe000104a464946"))).isEqualTo("document-picture");
    assertThat(refusal(bytes("89504e470d0a1a0a0000"))).isEqualTo("document-picture");
    assertThat(refusal(bytes("526172211a0700cf"))).isEqualTo("document-archive");
    assertThat(refusal(bytes("1f8b0800000000"))).isEqualTo("document-archive");
    byte[] inner = RawDocx.body(p("x")).bytes();
    assertThat(refusal(RawDocx.zip(Map.of("ke-hoach.docx", inner)))).isEqualTo("document-archive");
    assertThat(refusal(RawDocx.body("<w:p><w:r><w:drawing/></w:r></w:p>").bytes()))
        .isEqualTo("document-picture");
  }

  @Test
  void refusesMacros() {
    assertThat(refusal(RawDocx.body(p("x")).part("word/vbaProject.bin", "x").bytes()))
        .isEqualTo("document-macros");
    assertThat(
            refusal(
                RawDocx.body(p("x"))
                    .mainType("application/vnd.ms-word.document.macroEnabled.main+xml")
                    .bytes()))
        .isEqualTo("document-macros");
  }

  @Test
  void refusesBombsBeforeTheyAreUnpacked() throws IOException {
    assertThat(refusal(RawDocx.body(p("a".repeat(30_000_000))).bytes())).isEqualTo("document-bomb");
    assertThat(refusal(RawDocx.body("<w:p/>".repeat(3_000_000)).bytes()))
        .isEqualTo("document-bomb");
    assertThat(refusal(RawDocx.body(p("x")).with("styles", "<w:s/>".repeat(900_000)).bytes()))
        .isEqualTo("document-bomb");
    RawDocx crowded = RawDocx.body(p("x"));
    for (int i = 0; i < 6_000; i++) {
      crowded.part("word/media/" + i + ".xml", "");
    }
    assertThat(refusal(crowded.bytes())).isEqualTo("document-bomb");
  }

  /** The directory says that a part is small and it is not. */
  @Test
  void stopsUnpackingABombThatLies() throws IOException {
    byte[] bomb = RawDocx.body("<w:p/>".repeat(12_000_000)).bytes();

    assertThat(refusal(saysThatAllIsSmall(bomb))).isIn("document-bomb", "document-too-much-text");
  }

  /** The library holds some parts whole, and thirty times their size. */
  @ParameterizedTest
  @EnumSource(
      names = {
        "CONTENT_TYPES",
        "RELATIONS",
        "RELATIONS_OF_THE_TEXT",
        "CORE_PROPERTIES",
        "SHEET_TYPES"
      })
  void refusesALargePartThatIsHeldWhole(WorstDocument worst) {
    byte[] document = worst.bytes();
    byte[] lying = saysThatAllIsSmall(document.clone());
    long before = cpuTime();

    assertThat(refusal(document)).isEqualTo("document-too-complex");
    assertThat(refusal(lying)).isEqualTo("document-too-complex");
    assertThat(Duration.ofNanos(cpuTime() - before)).isLessThan(Duration.ofSeconds(2));
  }

  @Test
  void doesNotUnpackWhatItDoesNotRead() {
    byte[] picture = new byte[100_000_000];

    assertThat(refusal(RawDocx.body(p("x")).part("word/media/a.bin", picture).bytes()))
        .isEqualTo("text of 1");
  }

  @Test
  void refusesDeclarationsInEveryPart() {
    String dtd = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\"><!ENTITY b \"&a;&a;\">]>";
    String laughing = OPEN.replace("?>", "?>" + dtd) + "<w:p>&b;</w:p></w:document>";

    assertThat(refusal(RawDocx.body("").part("word/document.xml", laughing).bytes()))
        .isEqualTo("document-unsafe-xml");
    assertThat(
            refusal(
                RawDocx.body("").part("word/document.xml", laughing.getBytes(UTF_16LE)).bytes()))
        .isEqualTo("document-unsafe-xml");
    for (String part : new String[] {"[Content_Types].xml", "_rels/.rels", "docProps/app.xml"}) {
      assertThat(refusal(RawDocx.body(p("x")).part(part, dtd + "<x/>").bytes()))
          .as(part)
          .isEqualTo("document-unsafe-xml");
    }
    assertThat(refusal(RawDocx.body("<![CDATA[" + "<".repeat(1000) + "]]>").bytes()))
        .isEqualTo("document-unsafe-xml");
    assertThat(refusal(RawDocx.body("<!-- ghi chú -->" + p("x")).bytes())).isEqualTo("text of 1");
    assertThat(refusal(RawDocx.body(p("&amp;&lt;&#273;")).bytes())).isEqualTo("text of 3");
    assertThat(refusal(RawDocx.body(p("&khong-co;")).bytes())).isEqualTo("document-unsafe-xml");
  }

  @Test
  void refusesWhatIsTooLargeTooDeepOrTooLong() {
    assertThat(refusal(new byte[20 * 1024 * 1024 + 1])).isEqualTo("document-too-large");
    assertThat(refusal(RawDocx.body("<w:sdt>".repeat(1000)).bytes()))
        .isEqualTo("document-too-complex");
    assertThat(refusal(RawDocx.body(p("x")).part("docProps/app.xml", pages("312")).bytes()))
        .isEqualTo("document-too-many-pages");
    assertThat(refusal(RawDocx.body(p("x")).part("docProps/app.xml", pages("300")).bytes()))
        .isEqualTo("text of 1");
    String field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
    assertThat(refusal(RawDocx.body("<w:p>" + field.repeat(60) + "</w:p>").bytes()))
        .isEqualTo("document-too-complex");
    assertThat(refusal(RawDocx.body("<w:p>" + field + "</w:p>" + p("mất")).bytes()))
        .isEqualTo("document-corrupt");
  }

  @Test
  void readsATableOfAHundredThousandEmptyRowsInNoTime() throws IOException {
    byte[] document =
        stored("<w:tbl>" + "<w:tr><w:tc/><w:tc/></w:tr>".repeat(100_000) + "</w:tbl>");
    long before = cpuTime();

    assertThat(refusal(document)).startsWith("text of ");
    assertThat(Duration.ofNanos(cpuTime() - before)).isLessThan(Duration.ofSeconds(5));
  }

  @Test
  void endsInTimeWhateverTheProgramMayHold() throws IOException {
    String[] bodies = {
      "<w:tbl>"
          + ("<w:tr>" + "<w:tc><w:p/></w:tc>".repeat(63) + "</w:tr>").repeat(8_000)
          + "</w:tbl>",
      "<w:tbl><w:tr><w:tc>".repeat(90) + p("x"),
      p(" ".repeat(900_000) + "x"),
      "<w:p>" + "<w:r><w:tab/></w:r>".repeat(800_000) + "</w:p>",
      ("<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"999999999\"/></w:tcPr>" + p("x"))
          + "</w:tc></w:tr></w:tbl>",
      "<w:p><w:pPr><w:pStyle w:val=\"a\"/></w:pPr></w:p>".repeat(300_000),
    };
    for (String body : bodies) {
      long before = cpuTime();
      refusal(stored(body));
      assertThat(Duration.ofNanos(cpuTime() - before)).isLessThan(Duration.ofSeconds(8));
    }
  }

  @Test
  void refusesWhatIsCutShortAtEveryKilobyte() {
    byte[] whole = InventedDocx.of(InventedPlans.libraries());
    for (int end = 1; end < whole.length - 1; end += 200) {
      assertThat(refusal(Arrays.copyOf(whole, end)))
          .as("of %d bytes %d", whole.length, end)
          .isNotEqualTo("text of 0")
          .matches("document-(corrupt|archive|unknown|not-utf-8)|text of [12]");
    }
  }

  @Test
  void survivesEveryByteChanged() {
    byte[] whole = RawDocx.body(p("x")).bytes();
    for (int i = 0; i < whole.length; i++) {
      byte[] changed = whole.clone();
      changed[i] ^= 0x5a;
      assertThat(refusal(changed)).isNotBlank();
    }
  }

  private static byte[] saysThatAllIsSmall(byte[] zip) {
    for (int i = 0; i + 30 < zip.length; i++) {
      if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
        Arrays.fill(zip, i + 24, i + 28, (byte) 0);
        zip[i + 24] = 9;
      }
    }
    return zip;
  }

  private static String pages(String count) {
    return ("<Properties"
                + " xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
                + "<Pages>%s</Pages></Properties>")
        .formatted(count);
  }

  /** Not compressed, so that no ratio gives it away. */
  private static byte[] stored(String body) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/d.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"
            .getBytes(UTF_8));
    parts.put(
        "_rels/.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" Target=\"d.xml\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\"/></Relationships>"
            .getBytes(UTF_8));
    parts.put(
        "d.xml",
        ("<w:document"
             + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                + body
                + "</w:body></w:document>")
            .getBytes(UTF_8));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        CRC32 sum = new CRC32();
        sum.update(part.getValue());
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(part.getValue().length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(part.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static long cpuTime() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    return threads.getCurrentThreadCpuTime();
  }

  private static String refusal(byte[] document) {
    return Refusals.of(document);
  }
}
