package vn.thac.reading.file.docx;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thac.reading.file.DocumentRefused;
import vn.thac.reading.file.TableText;
import vn.thac.reading.file.Unreadable;

/**
 * Reads a part that holds paragraphs and tables, as a reader sees it who has accepted all changes:
 * what was inserted is there, what was deleted or is hidden is not. Elements that are not named
 * here only hold others.
 */
final class Story {

  private final WordXml xml;
  private final Numbering numbering;
  private final Styles styles;
  private final Fields fields = new Fields();
  private final Set<String> notes = new LinkedHashSet<>();
  private @Nullable Paragraph open;
  private boolean pictures;

  Story(WordXml xml, Numbering numbering, Styles styles) {
    this.xml = xml;
    this.numbering = numbering;
    this.styles = styles;
  }

  /** Reads what stands in the element whose depth is given, up to its end. */
  void blocks(int level, Flow flow) throws DocumentRefused {
    for (String e = xml.within(level); e != null; e = xml.within(level)) {
      switch (e) {
        case "p" -> paragraph(flow);
        case "tbl" -> {
          flow.paragraph("");
          flow.add(table(flow));
          flow.paragraph("");
        }
        case "altChunk" ->
            throw Unreadable.OTHER_FORM.refused("Word chứa tệp nhúng / Word with a file embedded");
        case "del", "moveFrom", "Fallback", "sdtPr", "sectPr" -> xml.skip();
        default -> {} // holds blocks
      }
    }
    close();
  }

  /** Where nothing follows that could be the rest of a paragraph. */
  private void close() throws DocumentRefused {
    if (open != null) {
      open.end("");
      open = null;
    }
  }

  /** No field may be left open. */
  void ended() throws DocumentRefused {
    fields.ended();
  }

  /** The notes referred to, in their order. */
  Collection<String> notes() {
    return notes;
  }

  boolean hasPictures() {
    return pictures;
  }

  private void paragraph(Flow flow) throws DocumentRefused {
    Paragraph paragraph = open == null ? new Paragraph(flow) : open;
    open = null;
    ParagraphProperties properties = new ParagraphProperties();
    int level = xml.depth();
    for (String e = xml.within(level); e != null; e = xml.within(level)) {
      switch (e) {
        case "pPr" -> properties = ParagraphProperties.read(xml);
        case "r" -> run(paragraph, flow);
        case "fldSimple" -> {
          if (Fields.withoutContent(String.valueOf(xml.value("instr")))) {
            xml.skip();
          }
        }
        case "p" -> paragraph(flow); // nowhere allowed; read as one that follows
        case "del", "moveFrom", "Fallback", "sdtPr" -> xml.skip();
        default -> {} // holds runs
      }
    }
    if (properties.goesOn()) {
      open = paragraph;
      return;
    }
    end(paragraph, properties, flow);
  }

  private void end(Paragraph paragraph, ParagraphProperties properties, Flow flow)
      throws DocumentRefused {
    String style = properties.style();
    String list =
        properties.list() == null
            ? styles.of(style, ParagraphProperties::list).orElse("")
            : properties.list();
    Integer level = properties.level();
    if (level == null) {
      level = styles.of(style, ParagraphProperties::level).orElse(null);
    }
    String mark = list.isEmpty() ? "" : numbering.next(list, level, style, styles);
    Boolean own = properties.centred();
    if (!paragraph.isBlank()) {
      flow.centred(
          own == null ? styles.of(style, ParagraphProperties::centred).orElse(false) : own);
    }
    paragraph.end(mark);
  }

  private void run(Paragraph paragraph, Flow flow) throws DocumentRefused {
    boolean hidden = false;
    int level = xml.depth();
    for (String e = xml.within(level); e != null; e = xml.within(level)) {
      switch (e) {
        case "vanish" -> hidden = xml.on();
        case "fldChar" -> fields.mark(String.valueOf(xml.value("fldCharType")));
        case "instrText" -> xml.characters(fields::instruction);
        case "rPrChange", "Fallback", "delText" -> xml.skip();
        case "drawing", "pict", "object" -> pictures = true;
        case "txbxContent" -> {
          Flow box = flow.beside();
          blocks(xml.depth(), box);
          paragraph.box(box);
        }
        default -> {
          if (!hidden && !fields.hide()) {
            shown(e, paragraph);
          }
        }
      }
    }
  }

  private void shown(String element, Paragraph paragraph) throws DocumentRefused {
    switch (element) {
      case "t" -> xml.characters(paragraph::append);
      case "tab", "ptab" -> paragraph.append('\t');
      case "br", "cr" -> paragraph.append('\n');
      case "noBreakHyphen" -> paragraph.append('-');
      case "footnoteReference", "endnoteReference" ->
          notes.add(element.charAt(0) + String.valueOf(xml.value("id")));
      default -> {} // how it looks
    }
  }

  private List<String> table(Flow flow) throws DocumentRefused {
    TableText table = new TableText();
    int level = xml.depth();
    for (String e = xml.within(level); e != null; e = xml.within(level)) {
      switch (e) {
        case "tr" -> row(table, flow);
        case "tblPr", "tblGrid", "del", "moveFrom", "Fallback", "sdtPr" -> xml.skip();
        default -> {} // holds rows
      }
    }
    return table.lines();
  }

  private void row(TableText table, Flow flow) throws DocumentRefused {
    List<TableText.Cell> cells = new ArrayList<>();
    boolean deleted = false;
    int level = xml.depth();
    for (String e = xml.within(level); e != null; e = xml.within(level)) {
      switch (e) {
        case "del", "moveFrom" -> deleted = true;
        case "gridBefore" -> cells.add(new TableText.Cell(List.of(), xml.number("val", 1), false));
        case "tc" -> cells.add(cell(flow));
        case "tblPrEx", "trPrChange", "sdtPr" -> xml.skip();
        default -> {} // how it looks, or holds cells
      }
    }
    if (!deleted) {
      table.row(cells);
    }
  }

  private TableText.Cell cell(Flow around) throws DocumentRefused {
    int columns = 1;
    boolean continued = false;
    Flow flow = around.beside();
    int level = xml.depth();
    for (String e = xml.within(level); e != null; e = xml.within(level)) {
      switch (e) {
        case "gridSpan" -> columns = xml.number("val", 1);
        case "vMerge" -> continued = !"restart".equals(xml.value("val"));
        case "tcPrChange", "sdtPr", "Fallback" -> xml.skip();
        case "p" -> paragraph(flow);
        case "tbl" -> flow.add(table(flow).stream().map(row -> row.replace('\t', ' ')).toList());
        default -> {} // how it looks, or holds paragraphs
      }
    }
    close();
    return new TableText.Cell(flow.lines(), columns, continued);
  }
}
