package vn.thac.reading.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Writes an invented document as Word does: its lists are numbered by the program. */
public final class InventedDocx {

  private static final List<STNumberFormat.Enum> FORMATS =
      List.of(
          STNumberFormat.UPPER_ROMAN,
          STNumberFormat.DECIMAL,
          STNumberFormat.LOWER_LETTER,
          STNumberFormat.BULLET);

  private InventedDocx() {}

  public static byte[] of(Invented invented) {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      BigInteger list = list(document);
      for (Invented.Part part : invented.parts()) {
        switch (part) {
          case Invented.Text text -> text(document.createParagraph(), text, list);
          case Invented.Sides(List<String> left, List<String> right) -> {
            XWPFTable table = document.createTable(1, 2);
            paragraphs(table.getRow(0).getCell(0), left);
            paragraphs(table.getRow(0).getCell(1), right);
          }
          case Invented.Table(List<List<String>> rows) -> {
            XWPFTable table = document.createTable(rows.size(), rows.getFirst().size());
            for (int i = 0; i < rows.size(); i++) {
              for (int j = 0; j < rows.get(i).size(); j++) {
                table.getRow(i).getCell(j).setText(rows.get(i).get(j));
              }
            }
          }
        }
      }
      document.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void text(XWPFParagraph paragraph, Invented.Text text, BigInteger list) {
    if (text.centred()) {
      paragraph.setAlignment(ParagraphAlignment.CENTER);
    }
    if (text.level() != Invented.NO_ITEM) {
      paragraph.setNumID(list);
      paragraph.setNumILvl(BigInteger.valueOf(text.level()));
    }
    int middle = text.text().length() / 2; // Word parts runs anywhere
    paragraph.createRun().setText(text.text().substring(0, middle));
    paragraph.createRun().setText(text.text().substring(middle));
  }

  private static void paragraphs(XWPFTableCell cell, List<String> texts) {
    cell.removeParagraph(0);
    texts.forEach(text -> cell.addParagraph().createRun().setText(text));
  }

  private static BigInteger list(XWPFDocument document) {
    CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
    definition.setAbstractNumId(BigInteger.ZERO);
    for (int i = 0; i < FORMATS.size(); i++) {
      CTLvl level = definition.addNewLvl();
      level.setIlvl(BigInteger.valueOf(i));
      level.addNewStart().setVal(BigInteger.ONE);
      level.addNewNumFmt().setVal(FORMATS.get(i));
      level.addNewLvlText().setVal(i == 3 ? "\uf0b7" : Invented.MARKS.get(i));
    }
    XWPFNumbering numbering = document.createNumbering();
    return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(definition)));
  }
}
