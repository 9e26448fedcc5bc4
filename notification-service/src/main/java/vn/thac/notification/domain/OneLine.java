package vn.thac.notification.domain;

import java.util.regex.Pattern;

/**
 * What a person typed, as it stands in a letter: on one line, so that none of its lines can be
 * taken for one of ours, such as a deadline or where to click. What pushes words to the next line
 * of a narrow window, or turns them around, is as good as a line break.
 */
final class OneLine {

  private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");
  private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}\\p{Cc}\u2800\u3164]+");

  private OneLine() {}

  static String of(String words) {
    return GAP.matcher(UNSEEN.matcher(words).replaceAll("")).replaceAll(" ").strip();
  }
}
