package vn.thac.reading.file.docx;

import org.jspecify.annotations.Nullable;
import vn.thac.reading.file.DocumentRefused;

/** What is said of a paragraph besides its text; absent is what its style may say. */
final class ParagraphProperties {

  private @Nullable String style;
  private @Nullable String list;
  private @Nullable Integer level;
  private @Nullable Boolean centred;
  private boolean goesOn;

  static ParagraphProperties read(WordXml xml) throws DocumentRefused {
    ParagraphProperties read = new ParagraphProperties();
    int level = xml.depth();
    for (String e = xml.within(level); e != null; e = xml.within(level)) {
      switch (e) {
        case "pStyle" -> read.style = xml.value("val");
        case "numId" -> read.list = xml.value("val");
        case "ilvl" -> read.level = xml.number("val", 0);
        case "jc" -> read.centred = "center".equals(xml.value("val"));
        case "del", "moveFrom" -> read.goesOn = true;
        case "pPrChange", "rPrChange", "numberingChange", "tabs", "sectPr" -> xml.skip();
        default -> {} // says nothing of the text, or holds one of the above
      }
    }
    return read;
  }

  @Nullable String style() {
    return style;
  }

  /** The list it is an item of; "0" for none in spite of its style. */
  @Nullable String list() {
    return list;
  }

  @Nullable Integer level() {
    return level;
  }

  @Nullable Boolean centred() {
    return centred;
  }

  /** Whether its end is deleted, so that the next paragraph is the rest of it. */
  boolean goesOn() {
    return goesOn;
  }
}
