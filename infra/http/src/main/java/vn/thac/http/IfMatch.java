package vn.thac.http;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Versions as entity tags: {@code "7"}. A write says which version it has seen. */
public final class IfMatch {

  private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

  private IfMatch() {}

  /** The tag of a version, for the {@code ETag} header. */
  public static String tag(long version) {
    return "\"" + version + "\"";
  }

  /**
   * The version a write has seen.
   *
   * @throws Refused 428 where the header is missing, 400 where it is not one of our tags
   */
  public static long version(@Nullable String header) {
    if (header == null || header.isBlank()) {
      throw new Refused(
          HttpStatus.PRECONDITION_REQUIRED,
          List.of(
              Reason.ofHeader(
                  "if-match.missing",
                  HttpHeaders.IF_MATCH,
                  "Thiếu If-Match: hãy gửi kèm ETag của bản đã xem.",
                  "If-Match is missing: send the ETag of the version you have seen.")));
    }
    Matcher tag = TAG.matcher(header.trim());
    if (!tag.matches()) {
      throw Refused.badRequest(
          Reason.ofHeader(
              "if-match.malformed",
              HttpHeaders.IF_MATCH,
              "If-Match không đúng dạng: dùng ETag đã nhận, ví dụ \"3\".",
              "If-Match is malformed: use the ETag you received, such as \"3\"."));
    }
    return Long.parseLong(tag.group(1));
  }
}
