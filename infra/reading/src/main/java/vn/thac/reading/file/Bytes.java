package vn.thac.reading.file;

import java.util.Arrays;

/** Looks for bytes in bytes. */
public final class Bytes {

  private Bytes() {}

  public static boolean startsWith(byte[] document, byte[] start) {
    return document.length >= start.length
        && Arrays.equals(document, 0, start.length, start, 0, start.length);
  }

  public static boolean contains(byte[] document, byte[] wanted) {
    for (int i = 0; i <= document.length - wanted.length; i++) {
      if (document[i] == wanted[0]
          && Arrays.equals(document, i, i + wanted.length, wanted, 0, wanted.length)) {
        return true;
      }
    }
    return false;
  }
}
