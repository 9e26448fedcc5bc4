package vn.thac.reading.document;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * The most that each form of document can ask of whoever reads it, and what becomes of it. What is
 * in it is in no order, so that no ratio gives it away.
 */
public enum WorstDocument {
  CONTENT_TYPES("document-too-complex", () -> word().part("[Content_Types].xml", types()).bytes()),
  RELATIONS("document-too-complex", () -> word().part("_rels/.rels", relations()).bytes()),
  RELATIONS_OF_THE_TEXT(
      "document-too-complex",
      () -> word().part("word/_rels/document.xml.rels", relations()).bytes()),
  CORE_PROPERTIES(
      "document-too-complex",
      () ->
          word()
              .part("[Content_Types].xml", typesWithCore())
              .part("docProps/core.xml", many("<a", "/>", "<c>", "</c>"))
              .bytes()),
  OTHER_PROPERTIES(
      "read|document-too-complex",
      () -> word().part("docProps/app.xml", many("<a", "/>", "<p>", "</p>")).bytes()),
  STYLES("read|document-too-complex", () -> with("styles", "<w:style w:styleId=\"", "\"/>")),
  NUMBERING("read|document-too-complex", () -> with("numbering", "<w:num w:numId=\"", "\"/>")),
  NOTES(
      "read|document-too-complex|document-too-much-text",
      () -> with("footnotes", "<w:footnote w:id=\"", "\"><w:p/></w:footnote>")),
  TEXT_OF_WORD(
      "document-too-much-text",
      () ->
          word()
              .part(
                  "word/document.xml",
                  many(
                      "<w:p><w:r><w:t>",
                      "</w:t></w:r></w:p>",
                      root("document") + "<w:body>",
                      "</w:body></w:document>"))
              .bytes()),
  SHEET_TYPES("document-too-complex", () -> sheet().part("[Content_Types].xml", types()).bytes()),
  SHEET_STRINGS(
      "document-other-form",
      () -> sheet().part("xl/sharedStrings.xml", many("<t>", "</t>", "<sst>", "</sst>")).bytes()),
  PDF_STRING("document-too-complex", () -> pdf("", flated("(", "a".repeat(1 << 20), 600))),
  PDF_OPERATORS("document-too-complex|document-too-much-text", WorstDocument::operators),
  PDF_OBJECT_STREAM(
      () -> pdf("/Type/ObjStm/N 100000000/First 1000", flated("", "1 0 ".repeat(1 << 18), 500))),
  PDF_NESTED_PAGES(WorstDocument::nested),
  PDF_PAGES_IN_A_RING(
      () ->
          file(
              "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                  + "2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 9>>endobj\n")),
  PDF_TABLE_IN_A_RING(
      () ->
          "%PDF-1.4\nxref\n0 1\n0000000000 65535 f \ntrailer<</Root 1 0 R/Size 2/Prev 9>>\nstartxref\n9\n%%EOF"
              .getBytes(US_ASCII)),
  PDF_LETTERS_OF_A_FONT(WorstDocument::lettersOfAFont),
  SPACES("read|document-too-complex", () -> text("KẾ HOẠCH\na" + " ".repeat(20_000) + "<br")),
  MORE_SPACES("read|document-too-complex", () -> text("KẾ HOẠCH\na" + " ".repeat(40_000) + "<br")),
  COLUMNS("read|document-too-complex", () -> text("a" + " | ".repeat(3_000))),
  LONG_LINE("read|document-too-complex", () -> text("KẾ HOẠCH\n" + "a, ".repeat(1_300_000))),
  MANY_LINES("read|document-too-complex", () -> text("- a;\n".repeat(800_000)));

  private static final int AS_MUCH_AS_MAY_BE = 60 << 20;

  private final String outcome;
  private final Supplier<byte[]> bytes;

  WorstDocument(String outcome, Supplier<byte[]> bytes) {
    this.outcome = outcome;
    this.bytes = bytes;
  }

  WorstDocument(Supplier<byte[]> bytes) {
    this("read|text-unreadable|document-too-complex|document-corrupt", bytes);
  }

  /** A pattern of "read" or of the code of a refusal. */
  public String outcome() {
    return outcome;
  }

  public byte[] bytes() {
    return bytes.get();
  }

  private static String root(String name) {
    return "<w:%s xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
        .formatted(name);
  }

  private static RawDocx word() {
    return RawDocx.body(
        RawDocx.p("Kế hoạch") + "<w:p><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>");
  }

  private static byte[] with(String part, String before, String after) {
    byte[] elements = many(before, after, root(part), "</w:" + part + ">");
    return word().with(part, "").part("word/" + part + ".xml", elements).bytes();
  }

  private static RawDocx sheet() {
    return word()
        .mainType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml");
  }

  private static byte[] types() {
    return many(
        "<Default ContentType=\"a/b\" Extension=\"",
        "\"/>",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">",
        "</Types>");
  }

  private static String typesWithCore() {
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
               + " Extension=\"rels\""
               + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
               + " PartName=\"/docProps/core.xml\""
               + " ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/><Override"
               + " PartName=\"/word/document.xml\""
               + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
  }

  private static byte[] relations() {
    return many(
        "<Relationship Target=\"a\" Type=\"b\" Id=\"",
        "\"/>",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">",
        "</Relationships>");
  }

  /** So many elements as may be, each with letters of its own between these two. */
  private static byte[] many(String before, String after, String first, String last) {
    SplittableRandom letters = new SplittableRandom(7);
    ByteArrayOutputStream xml = new ByteArrayOutputStream(AS_MUCH_AS_MAY_BE + 1000);
    xml.writeBytes(first.getBytes(UTF_8));
    byte[] begin = before.getBytes(UTF_8);
    byte[] end = after.getBytes(UTF_8);
    byte[] own = new byte[8];
    while (xml.size() < AS_MUCH_AS_MAY_BE) {
      for (int i = 0; i < own.length; i++) {
        own[i] = (byte) letters.nextInt('a', 'e');
      }
      xml.writeBytes(begin);
      xml.writeBytes(own);
      xml.writeBytes(end);
    }
    xml.writeBytes(last.getBytes(UTF_8));
    return xml.toByteArray();
  }

  private static byte[] text(String text) {
    return text.getBytes(UTF_8);
  }

  private static byte[] operators() {
    return pdf("", flated("", "0 0 m 1 1 l S ".repeat(75_000), 500));
  }

  private static byte[] nested() {
    StringBuilder objects = new StringBuilder("1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n");
    for (int i = 2; i < 200_000; i++) {
      objects.append("%d 0 obj<</Type/Pages/Kids[%d 0 R]/Count 1>>endobj\n".formatted(i, i + 1));
    }
    return file(objects.append("200000 0 obj<</Type/Page>>endobj\n").toString());
  }

  private static byte[] lettersOfAFont() {
    byte[] map =
        flated("begincmap\n", "100 beginbfrange <0000> <ffff> <0041> ".repeat(28_000), 300);
    ByteArrayOutputStream objects = new ByteArrayOutputStream();
    objects.writeBytes(
        ("1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R"
                + "/Resources<</Font<</F 5 0 R>>>>>>endobj\n"
                + "4 0 obj<</Length 29>>stream\nBT /F 9 Tf 9 9 Td (So) Tj ET\nendstream endobj\n"
                + "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>endobj\n"
                + "6 0 obj<</Filter/FlateDecode/Length "
                + map.length
                + ">>stream\n")
            .getBytes(US_ASCII));
    objects.writeBytes(map);
    objects.writeBytes("\nendstream endobj\n".getBytes(US_ASCII));
    return file(objects.toByteArray());
  }

  /** A page with this stream as its content. */
  private static byte[] pdf(String saying, byte[] stream) {
    ByteArrayOutputStream objects = new ByteArrayOutputStream();
    objects.writeBytes(
        ("1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>endobj\n"
                + "4 0 obj<<"
                + saying
                + "/Filter/FlateDecode/Length "
                + stream.length
                + ">>stream\n")
            .getBytes(US_ASCII));
    objects.writeBytes(stream);
    objects.writeBytes("\nendstream endobj\n".getBytes(US_ASCII));
    return file(objects.toByteArray());
  }

  private static byte[] file(String objects) {
    return file(objects.getBytes(US_ASCII));
  }

  private static byte[] file(byte[] objects) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.writeBytes("%PDF-1.4\n".getBytes(US_ASCII));
    pdf.writeBytes(objects);
    pdf.writeBytes("trailer<</Root 1 0 R/Size 6>>\n%%EOF".getBytes(US_ASCII));
    return pdf.toByteArray();
  }

  /** So many megabytes in a few kilobytes. */
  private static byte[] flated(String first, String megabyte, int times) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out =
        new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
      out.write(first.getBytes(US_ASCII));
      byte[] letters = megabyte.getBytes(US_ASCII);
      for (int i = 0; i < times; i++) {
        out.write(letters);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return packed.toByteArray();
  }
}
