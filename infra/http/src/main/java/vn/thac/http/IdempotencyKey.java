package vn.thac.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What makes a repeated request the same request. The id of what it creates is derived from it, so
 * a repeat finds what is there already, after a crash as well; the fingerprint of the body, stored
 * with it, tells a repeat from another request under the same key.
 */
public record IdempotencyKey(String value) {

  private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,128}");

  /**
   * The header of a request that creates something.
   *
   * @throws Refused 400 where it is missing or not 1 to 128 visible ASCII characters
   */
  public static IdempotencyKey read(@Nullable String header) {
    if (header == null || !FORM.matcher(header).matches()) {
      throw Refused.badRequest(
          Reason.ofHeader(
              "idempotency-key.missing",
              "Idempotency-Key",
              "Cần Idempotency-Key: 1 đến 128 ký tự ASCII, mỗi việc tạo mới một khóa riêng.",
              "Idempotency-Key is needed: 1 to 128 ASCII characters, one for each creation."));
    }
    return new IdempotencyKey(header);
  }

  /**
   * What an act is known by that changes what is there already: the id that its key has for this
   * person, and a print of what it says. Absent where it goes without a key, as it may.
   *
   * @param cause makes it, of the id and the print
   * @throws Refused 400 where the key is not 1 to 128 visible ASCII characters
   */
  public static <C> @Nullable C cause(
      @Nullable String header,
      String kind,
      String login,
      Object said,
      BiFunction<String, String, C> cause) {
    if (header == null) {
      return null;
    }
    String print = fingerprint(said.toString().getBytes(UTF_8));
    return cause.apply(read(header).id(kind, login).toString(), print);
  }

  /** The id of what this person's request creates. */
  public UUID id(String kind, String login) {
    return UUID.nameUUIDFromBytes((kind + "/" + login + "/" + value).getBytes(UTF_8));
  }

  /** A short, stable print of a body. */
  public static String fingerprint(byte[] body) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The key was used before, with another body. */
  public static Refused reused() {
    return Refused.unprocessable(
        List.of(
            Reason.of(
                "idempotency-key.reused",
                "Idempotency-Key này đã dùng cho một nội dung khác; hãy dùng khóa mới.",
                "This Idempotency-Key was used with another body; use a new key.")));
  }
}
