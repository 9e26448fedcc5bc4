package vn.thac.reading.phrase.time;

import java.util.regex.Pattern;

/** What held before: in "trước ngày 12, thay cho trước ngày 20" only the first day counts. */
public final class Instead {

  private static final Pattern OF_WHAT_HELD =
      Pattern.compile("\\bthay (?:cho|the cho|vi)\\s[^.;\\n]{0,200}");

  private Instead() {}

  /** The plain text with it blanked out, so that every place in it stays. */
  public static String blanked(String plain) {
    return OF_WHAT_HELD.matcher(plain).replaceAll(found -> " ".repeat(found.group().length()));
  }
}
