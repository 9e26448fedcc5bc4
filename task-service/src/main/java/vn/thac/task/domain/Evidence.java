package vn.thac.task.domain;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What shows that a task is done: a number of a document, a sentence, a link.
 *
 * @param link where it can be looked at, absent where there is nothing to look at
 */
public record Evidence(String text, @Nullable String link) {

  static final int LONGEST_TEXT = 1000;
  static final int LONGEST_LINK = 500;

  /** For what a person hands in; {@code pointer} names the entry in a refusal. */
  public static Evidence handedIn(String text, @Nullable String link, String pointer) {
    if (text.isBlank() || text.length() > LONGEST_TEXT) {
      throw new TaskRefused(
          "task.evidence.text",
          pointer + "/text",
          "Minh chứng phải có nội dung, dài tối đa %d ký tự.".formatted(LONGEST_TEXT),
          "Evidence needs a text of at most %d characters.".formatted(LONGEST_TEXT));
    }
    if (link != null && (link.length() > LONGEST_LINK || !isWebAddress(link))) {
      throw new TaskRefused(
          "task.evidence.link",
          pointer + "/link",
          "Liên kết phải bắt đầu bằng http:// hoặc https://, dài tối đa %d ký tự."
              .formatted(LONGEST_LINK),
          "A link is an http or https address of at most %d characters.".formatted(LONGEST_LINK));
    }
    return new Evidence(text, link);
  }

  private static boolean isWebAddress(String link) {
    try {
      URI uri = URI.create(link);
      return uri.getHost() != null
          && ("https".equalsIgnoreCase(uri.getScheme())
              || "http".equalsIgnoreCase(uri.getScheme()));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
