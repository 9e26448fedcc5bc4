package vn.thac.reading.phrase;

/**
 * What stands near a place in a text. Whoever looks only there takes as long for a line of a
 * megabyte as for one of a page.
 */
public final class Near {

  private Near() {}

  /** The beginning of it. */
  public static String first(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most);
  }

  /** What follows a place. */
  public static String after(String text, int at, int most) {
    return text.substring(at, Math.min(text.length(), at + most));
  }

  /** What goes before a place. */
  public static String before(String text, int at, int most) {
    return text.substring(Math.max(0, at - most), at);
  }
}
