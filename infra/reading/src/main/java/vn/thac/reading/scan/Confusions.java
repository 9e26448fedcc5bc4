package vn.thac.reading.scan;

import java.util.HashSet;
import java.util.Set;

/** What a recognition that did not know Vietnamese takes for what. */
final class Confusions {

  private static final String LETTERS = "aceghiklmnoptuvxy";

  /** What such a recognition takes for what. */
  private static final String[][] TAKEN_FOR = {
    {"6", "o"},
    {"0", "o"},
    {"¢", "o"},
    {"¢", "e"},
    {"¢", "a"},
    {"d", "o"},
    {"b", "o"},
    {"g", "o"},
    {"e", "o"},
    {"9", "g"},
    {"1", "l"},
    {"1", "i"},
    {"j", "i"},
    {"l", "i"},
    {"4", "a"},
    {"3", "a"},
    {"d", "a"},
    {"e", "a"},
    {"i", "a"},
    {"o", "a"},
    {"w", "u"},
    {"w", "uu"},
    {"ir", "u"},
    {"tr", "u"},
    {"ur", "u"},
    {"ti", "u"},
    {"tt", "u"},
    {"t", "u"},
    {"ii", "u"},
    {"i", "u"},
    {"y", "u"},
    {"a", "u"},
    {"u", "o"},
    {"p", "d"},
    {"¥", "y"},
    {"ia", "a"},
    {"e", "c"},
    {"c", "e"},
    {"s", "8"},
    {"5", "s"},
    {"8", "b"},
    {"rn", "m"},
    {"in", "m"},
    {"m", "in"},
    {"h", "b"},
    {"f", "t"},
    {"z", "x"},
    {"0", "a"},
    {"a", "o"},
    {"v", "y"},
    {"q", "g"},
    {"b", "h"},
    {"u", "n"},
    {"n", "u"},
    {"t", "r"},
    {"r", "t"},
    {"o", "c"},
    {"c", "o"},
    {"h", "n"},
    {"n", "h"},
    {"o", "e"},
    {"y", "v"}
  };

  private Confusions() {}

  static Set<String> confused(Set<String> words) {
    Set<String> read = new HashSet<>();
    for (String word : words) {
      for (String[] taken : TAKEN_FOR) {
        int at = word.indexOf(taken[0]);
        while (at >= 0) {
          read.add(word.substring(0, at) + taken[1] + word.substring(at + taken[0].length()));
          at = word.indexOf(taken[0], at + 1);
        }
      }
    }
    return read;
  }

  static Set<String> oneLetterOff(String word) {
    Set<String> off = new HashSet<>();
    for (int i = 0; i <= word.length(); i++) {
      String head = word.substring(0, i);
      String tail = word.substring(i);
      for (char letter : LETTERS.toCharArray()) {
        off.add(head + letter + tail);
        if (!tail.isEmpty()) {
          off.add(head + letter + tail.substring(1));
        }
      }
      if (!tail.isEmpty()) {
        off.add(head + tail.substring(1));
      }
    }
    return off;
  }
}
