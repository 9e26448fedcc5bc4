package vn.thac.task.domain;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What shows that a task is done: a number of a document, a sentence, a link.
 *
 * @param link where it can be looked at, absent where there is nothing to look at
 */
public record Evidence(String text, @Nullable String link) {

  static final int LONGEST_TEXT = 1000;
  static final int LONGEST_LINK = 500;

  /** Why nobody can look at it; {@code pointer} names the entry. */
  Optional<Refusal> refusal(String pointer) {
    if (text.isBlank() || text.length() > LONGEST_TEXT) {
      return Optional.of(
          new Refusal(
              "task.evidence.text",
              pointer + "/text",
              "Minh chứng phải có nội dung, dài tối đa %d ký tự.".formatted(LONGEST_TEXT),
              "Evidence needs a text of at most %d characters.".formatted(LONGEST_TEXT)));
    }
    return link == null || link.length() <= LONGEST_LINK && isWebAddress(link)
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                "task.evidence.link",
                pointer + "/link",
                "Liên kết phải bắt đầu bằng http:// hoặc https://, dài tối đa %d ký tự."
                    .formatted(LONGEST_LINK),
                "A link is an http or https address of at most %d characters."
                    .formatted(LONGEST_LINK)));
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
