package vn.thac.reading.phrase;

import java.text.Normalizer;

/**
 * Vietnamese without marks and case, letter for letter: a place in the plain text is the same place
 * in the written one.
 */
public final class Plain {

  private static final int TABLE_END = 0x2100;
  private static final char[] LETTERS = letters();

  private Plain() {}

  public static String of(String text) {
    char[] plain = new char[text.length()];
    for (int i = 0; i < plain.length; i++) {
      char c = text.charAt(i);
      plain[i] = c < TABLE_END ? LETTERS[c] : c;
    }
    return new String(plain);
  }

  /** Without marks, in the case it is written in. */
  public static String cased(String text) {
    StringBuilder plain = new StringBuilder(of(text));
    for (int i = 0; i < plain.length(); i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        plain.setCharAt(i, Character.toUpperCase(plain.charAt(i)));
      }
    }
    return plain.toString();
  }

  /** Plain, with everything but letters and digits gone: two spellings of one name are equal. */
  public static String key(String text) {
    return of(text).replaceAll("[^\\p{L}\\p{N}]++", " ").strip();
  }

  private static char[] letters() {
    char[] letters = new char[TABLE_END];
    for (char c = 0; c < TABLE_END; c++) {
      letters[c] =
          switch (c) {
            case 'đ', 'Đ' -> 'd';
            case '\u00a0' -> ' ';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015' -> '-';
            default -> base(c);
          };
    }
    return letters;
  }

  private static char base(char c) {
    char first = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
    return Character.toLowerCase(first);
  }
}
