package vn.thac.reading.document;

import java.time.Duration;
import vn.thac.reading.file.DocumentRefused;
import vn.thac.reading.file.TimeLimit;
import vn.thac.reading.file.Unreadable;
import vn.thac.reading.file.docx.Docx;
import vn.thac.reading.file.pdf.PdfText;
import vn.thac.reading.file.text.LegacyLetters;
import vn.thac.reading.file.text.PlainText;

/** Takes the text out of .docx, .pdf and plain text, told apart by what the document holds. */
public final class DocumentText {

  private static final int MOST_BYTES = 20 * 1024 * 1024;

  private DocumentText() {}

  /**
   * Its text: a paragraph or a row in a line, the cells of a row parted by tabs.
   *
   * @param patience how long it may take
   * @throws DocumentRefused where none is taken
   */
  public static String of(byte[] document, Duration patience) throws DocumentRefused {
    return LegacyLetters.checked(lines(document, TimeLimit.in(patience)));
  }

  private static String lines(byte[] document, TimeLimit deadline) throws DocumentRefused {
    if (document.length > MOST_BYTES) {
      throw Unreadable.TOO_LARGE.refused();
    }
    return switch (Form.of(document)) {
      case TEXT -> PlainText.of(document);
      case ZIP -> Docx.text(document, deadline);
      case PDF -> PdfText.of(document, deadline);
      case EMPTY -> throw Unreadable.EMPTY.refused();
      case OLE2 -> throw OldOffice.refusal(document);
      case RTF -> throw Unreadable.OTHER_FORM.refused("RTF (.rtf)");
      case MARKUP -> throw Unreadable.OTHER_FORM.refused("HTML/XML");
      case PICTURE -> throw Unreadable.PICTURE.refused();
      case ARCHIVE -> throw Unreadable.ARCHIVE.refused();
    };
  }
}
