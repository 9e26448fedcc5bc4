package vn.thac.reading.phrase.time;

import java.util.regex.Pattern;

/** What stands before a phrase within its clause. */
final class Clause {

  private static final int LOOK_BACK = 90;
  static final Pattern START = Pattern.compile("(?:^|[.;:,(\\n]\\s*|\\bdinh ky\\s+|\\bva\\s+)$");

  private Clause() {}

  static String before(String plain, int at, String stops) {
    int from = Math.max(0, at - LOOK_BACK);
    for (int i = at - 1; i >= from; i--) {
      if (stops.indexOf(plain.charAt(i)) >= 0) {
        return plain.substring(i + 1, at);
      }
    }
    return plain.substring(from, at);
  }
}
