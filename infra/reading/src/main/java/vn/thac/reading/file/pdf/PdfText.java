package vn.thac.reading.file.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import vn.thac.reading.file.DocumentRefused;
import vn.thac.reading.file.TimeLimit;
import vn.thac.reading.file.Unreadable;

/** Takes the letters and the ruled lines off the pages of a PDF. */
public final class PdfText extends PDFTextStripper {

  private static final int MOST_PAGES = 300;
  private static final int MOST_LETTERS = 5_000_000;
  private static final int MOST_LETTERS_OF_A_PAGE = 200_000;
  private static final int ENOUGH_TO_TELL = 50;

  static {
    FontMappers.set(new NoFonts()); // one for all: it reads its font once
  }

  private final TimeLimit deadline;
  private final List<PageText> pages = new ArrayList<>();
  private final List<Integer> pictures = new ArrayList<>();
  private Drawing drawing = new Drawing();
  private int shown;
  private int letters;
  private int lettersOfPage;

  private PdfText(TimeLimit deadline) {
    this.deadline = deadline;
    setSuppressDuplicateOverlappingText(true); // some programs print twice for bold
  }

  /**
   * The text of all pages.
   *
   * @throws DocumentRefused where it is not taken
   */
  public static String of(byte[] pdf, TimeLimit deadline) throws DocumentRefused {
    Whole.check(pdf);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      if (document.isEncrypted()) {
        throw Unreadable.ENCRYPTED.refused();
      }
      int pages = document.getNumberOfPages();
      if (pages > MOST_PAGES) {
        throw Unreadable.TOO_MANY_PAGES.refused(pages);
      }
      PdfText text = new PdfText(deadline);
      text.writeText(document, Writer.nullWriter());
      return text.checked();
    } catch (InvalidPasswordException e) {
      throw Unreadable.ENCRYPTED.refused();
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // whatever trips the library on a file from outside: it is refused, and says why if it can
      throw DocumentRefused.behind(e);
    }
  }

  private String checked() throws DocumentRefused {
    if (letters == 0 && !pictures.isEmpty()) {
      throw Unreadable.PICTURE.refused();
    }
    if (!pictures.isEmpty()) {
      throw Unreadable.PICTURE_PAGES.refused(
          pictures.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }
    if (shown > ENOUGH_TO_TELL && letters < shown / 2) {
      throw Unreadable.NO_LETTERS_IN_FONTS.refused();
    }
    return new Pages(pages).text();
  }

  @Override
  protected void startPage(PDPage page) {
    drawing = new Drawing();
    lettersOfPage = 0;
  }

  @Override
  protected void writePage() throws IOException {
    PDPage page = getCurrentPage();
    Letters all = Letters.of(getCharactersByArticle());
    if (all.upright().isEmpty() && Scans.on(page)) {
      pictures.add(getCurrentPageNo());
    }
    PDRectangle size = page.getCropBox();
    boolean turned = all.direction() % 180 != 0;
    float width = turned ? size.getHeight() : size.getWidth();
    float height = turned ? size.getWidth() : size.getHeight();
    pages.add(PageText.of(all.upright(), drawing.rulings(all.direction(), size), width, height));
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    letters += text.getUnicode().isBlank() ? 0 : 1;
    lettersOfPage++;
    if (letters <= MOST_LETTERS && lettersOfPage <= MOST_LETTERS_OF_A_PAGE) {
      super.processTextPosition(text);
    }
  }

  @Override
  protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement)
      throws IOException {
    shown++;
    super.showGlyph(rendering, font, code, displacement);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    deadline.check();
    if (letters > MOST_LETTERS || lettersOfPage > MOST_LETTERS_OF_A_PAGE) {
      throw Unreadable.TOO_MUCH_TEXT.refused();
    }
    drawing.take(operator.getName(), operands, this::onPage);
    super.processOperator(operator, operands);
  }

  private Point2D.Float onPage(float x, float y) {
    return transformedPoint(x, y);
  }

  /** A page may fail to show a picture or a font; without its text it is not read. */
  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException fault)
      throws IOException {
    if (fault instanceof DocumentRefused refused) {
      throw refused;
    }
    super.operatorException(operator, operands, fault);
  }
}
