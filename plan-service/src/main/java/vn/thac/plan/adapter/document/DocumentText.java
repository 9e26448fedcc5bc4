package vn.thac.plan.adapter.document;

import java.time.Duration;
import vn.thac.plan.adapter.document.docx.Docx;
import vn.thac.plan.adapter.document.pdf.PdfText;

/** Takes the text out of .docx, .pdf and plain text, told apart by what the document holds. */
final class DocumentText {

  private static final int MOST_BYTES = 20 * 1024 * 1024;

  private DocumentText() {}

  /**
   * Its text: a paragraph or a row in a line, the cells of a row parted by tabs.
   *
   * @param patience how long it may take
   * @throws DocumentRefused where none is taken
   */
  static String of(byte[] document, Duration patience) throws DocumentRefused {
    return LegacyLetters.checked(lines(document, Deadline.in(patience)));
  }

  private static String lines(byte[] document, Deadline deadline) throws DocumentRefused {
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
