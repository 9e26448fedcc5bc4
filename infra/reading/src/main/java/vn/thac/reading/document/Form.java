package vn.thac.reading.document;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import vn.thac.reading.file.Bytes;

/** What a document is, by what it holds: names and declared types are somebody's opinion. */
enum Form {
  ZIP("504b0304", "504b0506", "504b0708"),
  OLE2("d0cf11e0a1b11ae1"),
  RTF("7b5c727466"),
  PICTURE("ffd8ff", "89504e470d0a1a0a", "47494638", "49492a00", "4d4d002a"),
  ARCHIVE("526172211a07", "377abcaf271c", "1f8b08", "fd377a585a00", "425a6839314159265359"),
  PDF("255044462d"),
  MARKUP,
  EMPTY,
  TEXT;

  private static final int LATEST_PDF_HEADER = 1024;
  private static final String[] MARKUPS = {
    "<!doctype", "<html", "<?xml", "<w:worddocument", "mime-version:"
  };

  private final byte[][] starts;

  Form(String... starts) {
    this.starts = new byte[starts.length][];
    for (int i = 0; i < starts.length; i++) {
      this.starts[i] = HexFormat.of().parseHex(starts[i]);
    }
  }

  static Form of(byte[] document) {
    if (document.length == 0) {
      return EMPTY;
    }
    for (Form form : values()) {
      for (byte[] start : form.starts) {
        if (Bytes.startsWith(document, start)) {
          return form;
        }
      }
    }
    String head =
        new String(
            document, 0, Math.min(document.length, LATEST_PDF_HEADER), StandardCharsets.ISO_8859_1);
    if (head.contains("\n%PDF-") || head.contains("\r%PDF-")) {
      return PDF; // behind what a mail program or a printer put before it
    }
    String begin = head.replace("\u00ef\u00bb\u00bf", "").strip().toLowerCase(Locale.ROOT);
    for (String markup : MARKUPS) {
      if (begin.startsWith(markup)) {
        return MARKUP;
      }
    }
    return TEXT;
  }
}
