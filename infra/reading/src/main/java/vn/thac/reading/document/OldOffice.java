package vn.thac.reading.document;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import vn.thac.reading.file.Bytes;
import vn.thac.reading.file.DocumentRefused;
import vn.thac.reading.file.Unreadable;

/** Files of the offices before 2007, and what newer ones hide in the same container. */
final class OldOffice {

  private OldOffice() {}

  /** Why it is not read, by the names its directory holds. */
  static DocumentRefused refusal(byte[] document) {
    if (holds(document, "WordDocument")) {
      return Unreadable.OTHER_FORM.refused("Word 97-2003 (.doc)");
    }
    if (holds(document, "EncryptedPackage") || holds(document, "DRMContent")) {
      return Unreadable.ENCRYPTED.refused();
    }
    if (holds(document, "Workbook") || holds(document, "Book")) {
      return Unreadable.OTHER_FORM.refused("Excel 97-2003 (.xls)");
    }
    if (holds(document, "PowerPoint Document")) {
      return Unreadable.OTHER_FORM.refused("PowerPoint 97-2003 (.ppt)");
    }
    return Unreadable.UNKNOWN.refused();
  }

  private static boolean holds(byte[] document, String name) {
    return Bytes.contains(document, (name + "\0").getBytes(UTF_16LE));
  }
}
