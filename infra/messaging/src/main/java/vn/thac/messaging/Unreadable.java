package vn.thac.messaging;

import org.jspecify.annotations.Nullable;

/** A record that is not one of our facts: poison for its own sake. */
final class Unreadable extends Exception {

  private static final long serialVersionUID = 1;

  private final String words;

  /** For what is wrong in words of ours alone. */
  Unreadable(String words) {
    super(words);
    this.words = words;
  }

  /**
   * @param quote of the record, or of who read it
   */
  Unreadable(String words, @Nullable String quote) {
    super(words + ": " + quote);
    this.words = words;
  }

  /** What is wrong, without a word of the record. */
  String words() {
    return words;
  }
}
