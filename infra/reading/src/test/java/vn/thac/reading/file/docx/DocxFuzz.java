package vn.thac.reading.file.docx;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.time.Duration;
import java.util.Arrays;
import vn.thac.reading.document.RawDocx;
import vn.thac.reading.file.DocumentRefused;
import vn.thac.reading.file.TimeLimit;

/** Any bytes as a Word document, or as one part of a document that is sound otherwise. */
public final class DocxFuzz {

  private static final String LIST =
      "<w:p><w:pPr><w:pStyle w:val=\"a\"/><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/>"
          + "</w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>";

  private DocxFuzz() {}

  /**
   * What the first document loads is made ready here: it takes seconds, and no input is to blame.
   */
  public static void fuzzerInitialize() throws DocumentRefused {
    Docx.text(RawDocx.body(LIST).bytes(), TimeLimit.in(Duration.ofMinutes(2)));
  }

  public static void fuzzerTestOneInput(byte[] input) {
    if (input.length == 0) {
      return;
    }
    byte[] rest = Arrays.copyOfRange(input, 1, input.length);
    String xml = new String(rest, ISO_8859_1);
    byte[] document =
        switch (Math.floorMod(input[0], 8)) {
          case 0 -> rest;
          case 1 -> RawDocx.body(LIST).part("word/document.xml", rest).bytes();
          case 2 -> RawDocx.body(LIST.repeat(3)).with("numbering", xml).bytes();
          case 3 -> RawDocx.body(LIST).with("styles", xml).bytes();
          case 4 -> RawDocx.body(LIST).part("[Content_Types].xml", rest).bytes();
          case 5 -> RawDocx.body(LIST).part("_rels/.rels", rest).bytes();
          case 6 -> RawDocx.body(LIST).part("docProps/app.xml", rest).bytes();
          default -> RawDocx.body(xml).bytes();
        };
    try {
      Docx.text(document, TimeLimit.in(Duration.ofSeconds(20)));
    } catch (DocumentRefused refused) {
      if (refused.why().vi().isBlank()) {
        throw new IllegalStateException("refused without a reason", refused);
      }
    }
  }
}
