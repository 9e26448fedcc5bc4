package vn.thac.trial;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The worst of each form that may be handed in as a plan, each within the size that is taken. */
enum HostileBody {
  DOCX_TYPES(() -> docx("[Content_Types].xml")),
  DOCX_RELATIONS(() -> docx("_rels/.rels")),
  DOCX_RELATIONS_OF_THE_TEXT(() -> docx("word/_rels/document.xml.rels")),
  DOCX_PROPERTIES(() -> docx("docProps/core.xml")),
  DOCX_PAGES(() -> docx("docProps/app.xml")),
  DOCX_STYLES(() -> docx("word/styles.xml")),
  DOCX_NUMBERS(() -> docx("word/numbering.xml")),
  DOCX_NOTES(() -> docx("word/footnotes.xml")),
  DOCX_TEXT(() -> docx("word/document.xml")),
  XLSX_TYPES(() -> xlsx("[Content_Types].xml")),
  XLSX_STRINGS(() -> xlsx("xl/sharedStrings.xml")),
  XLSX_SHEET(() -> xlsx("xl/worksheets/sheet1.xml")),
  PDF_STREAM(() -> pdf("(" + "a".repeat(1 << 20), 500)),
  PDF_NESTED(HostileBody::nestedPdf),
  PDF_OBJECTS(
      () -> "%PDF-1.4\n".concat("1 0 obj<</A[".concat("[".repeat(5_000_000))).getBytes(US_ASCII)),
  PDF_FONTS(HostileBody::fontsOfAPdf),
  TEXT_OF_SPACES(() -> ("KẾ HOẠCH\na" + " ".repeat(40_000) + "<br").getBytes(UTF_8)),
  TEXT_OF_BARS(() -> ("a" + " | ".repeat(3_000)).getBytes(UTF_8)),
  TEXT_OF_ONE_LINE(() -> ("KẾ HOẠCH " + "và UBND xã, ".repeat(300_000)).getBytes(UTF_8));

  private static final long SEED = 22;
  private static final String OFFICE = "http://schemas.openxmlformats.org/";
  private static final String RELATIONS =
      "<Relationships xmlns=\"%spackage/2006/relationships\">".formatted(OFFICE);

  /** Unpacked, of which a fifth remains where small elements come in no order. */
  private static final int UNPACKED = 40 << 20;

  private final Supplier<byte[]> bytes;

  HostileBody(Supplier<byte[]> bytes) {
    this.bytes = bytes;
  }

  byte[] bytes() {
    return bytes.get();
  }

  private static byte[] docx(String swollen) {
    return zip("word/document.xml", "wordprocessingml.document", swollen);
  }

  private static byte[] xlsx(String swollen) {
    return zip("xl/workbook.xml", "spreadsheetml.sheet", swollen);
  }

  /** Each part is named by the one before it, so that whoever reads comes to the swollen one. */
  private static byte[] zip(String main, String kind, String swollen) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns=\"%spackage/2006/content-types\">".formatted(OFFICE)
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + type("rels", "package.relationships")
            + type("/docProps/core.xml", "package.core-properties")
            + type("/" + main, "officedocument." + kind + ".main"));
    parts.put(
        "_rels/.rels",
        RELATIONS
            + relation(main, "officeDocument/2006/relationships/officeDocument")
            + relation("docProps/core.xml", "package/2006/relationships/metadata/core-properties")
            + relation(
                "docProps/app.xml", "officeDocument/2006/relationships/extended-properties"));
    parts.put(
        "word/_rels/document.xml.rels",
        RELATIONS
            + Stream.of("styles", "numbering", "footnotes")
                .map(part -> relation(part + ".xml", "officeDocument/2006/relationships/" + part))
                .collect(Collectors.joining()));
    parts.put(main, "<x xmlns=\"%swordprocessingml/2006/main\">".formatted(OFFICE));
    parts.putIfAbsent(swollen, "<x>");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(Deflater.BEST_SPEED);
      for (Map.Entry<String, String> part : parts.entrySet()) {
        String begin = part.getValue();
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(begin.getBytes(UTF_8));
        if (part.getKey().equals(swollen)) {
          smallElements(zip);
        }
        zip.write("</%s>".formatted(begin.substring(1).split("[ >]", 2)[0]).getBytes(UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String type(String of, String name) {
    return "<%s=\"%s\" ContentType=\"application/vnd.openxmlformats-%s+xml\"/>"
        .formatted(of.startsWith("/") ? "Override PartName" : "Default Extension", of, name);
  }

  private static String relation(String target, String type) {
    return "<Relationship Id=\"r%d\" Target=\"%s\" Type=\"%s%s\"/>"
        .formatted(target.hashCode() & 0xffff, target, OFFICE, type);
  }

  private static void smallElements(OutputStream out) throws IOException {
    Random random = new Random(SEED);
    StringBuilder some = new StringBuilder();
    for (int written = 0; written < UNPACKED; written += some.length()) {
      some.setLength(0);
      for (int i = 0; i < 10_000; i++) {
        some.append("<w")
            .append((char) ('a' + random.nextInt(26)))
            .append(random.nextInt(99))
            .append("/>");
      }
      out.write(some.toString().getBytes(US_ASCII));
    }
  }

  private static byte[] pdf(String content, int times) {
    return pdf(content, times, "/Contents 4 0 R");
  }

  private static byte[] pdf(String content, int times, String page) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out =
        new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
      byte[] piece = content.getBytes(US_ASCII);
      for (int i = 0; i < times; i++) {
        out.write(piece);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.writeBytes(
        ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]"
                + page
                + ">>endobj\n"
                + "5 0 obj<</Length 29>>stream\nBT /F 9 Tf 9 9 Td (So) Tj ET \nendstream endobj\n"
                + "4 0 obj<</Filter/FlateDecode/Length "
                + packed.size()
                + ">>stream\n")
            .getBytes(US_ASCII));
    pdf.writeBytes(packed.toByteArray());
    pdf.writeBytes("\nendstream endobj\ntrailer<</Root 1 0 R/Size 6>>\n%%EOF".getBytes(US_ASCII));
    return pdf.toByteArray();
  }

  /** What its letters mean is told in hundreds of megabytes. */
  private static byte[] fontsOfAPdf() {
    return pdf(
        "100 beginbfrange\n" + "<0000> <ffff> <0000>\n".repeat(100) + "endbfrange\n",
        100_000,
        "/Contents 5 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type0/BaseFont/A"
            + "/Encoding/Identity-H/ToUnicode 4 0 R/DescendantFonts[<</Type/Font"
            + "/Subtype/CIDFontType2/BaseFont/A/CIDSystemInfo<</Registry(A)/Ordering(B)"
            + "/Supplement 0>>>>]>>>>>>");
  }

  /** Pages within pages within pages. */
  private static byte[] nestedPdf() {
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n");
    int deep = 200_000;
    for (int i = 2; i < deep; i++) {
      pdf.append(i)
          .append(" 0 obj<</Type/Pages/Count 1/Kids[")
          .append(i + 1)
          .append(" 0 R]>>endobj\n");
    }
    pdf.append(deep).append(" 0 obj<</Type/Page/MediaBox[0 0 9 9]>>endobj\n");
    return pdf.append("trailer<</Root 1 0 R/Size 9>>\n%%EOF").toString().getBytes(US_ASCII);
  }
}
