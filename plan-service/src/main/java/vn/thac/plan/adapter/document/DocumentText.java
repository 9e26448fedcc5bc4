package vn.thac.plan.adapter.document;

import java.time.Duration;
import vn.thac.plan.adapter.document.docx.Docx;
import vn.thac.plan.adapter.document.pdf.PdfProcess;
import vn.thac.plan.application.DocumentText;

/** Takes the text out of .docx, .pdf and plain text, told apart by what the document holds. */
public final class DocumentTextByContent implements DocumentText {

  private static final int MOST_BYTES = 20 * 1024 * 1024;

  private final Duration patience;
  private final PdfProcess pdf;

  /** With so much time for each document. */
  public DocumentTextByContent(Duration patience) {
    this.patience = patience;
    this.pdf = new PdfProcess(patience);
  }

  @Override
  public Taken of(byte[] document) {
    try {
      return new Text(LegacyLetters.checked(lines(document)));
    } catch (DocumentRefused refused) {
      return new Refused(refused.why());
    }
  }

  private String lines(byte[] document) throws DocumentRefused {
    if (document.length > MOST_BYTES) {
      throw Unreadable.TOO_LARGE.refused();
    }
    return switch (Form.of(document)) {
      case TEXT -> PlainText.of(document);
      case ZIP -> Docx.text(document, Deadline.in(patience));
      case PDF -> pdf.text(document);
      case EMPTY -> throw Unreadable.EMPTY.refused();
      case OLE2 -> throw OldOffice.refusal(document);
      case RTF -> throw Unreadable.OTHER_FORM.refused("RTF (.rtf)");
      case MARKUP -> throw Unreadable.OTHER_FORM.refused("HTML/XML");
      case PICTURE -> throw Unreadable.PICTURE.refused();
      case ARCHIVE -> throw Unreadable.ARCHIVE.refused();
    };
  }
}
