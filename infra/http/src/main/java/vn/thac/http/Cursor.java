package vn.thac.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The position of a page's last item: the values of its sort keys, opaque to clients. */
public record Cursor(List<String> values) {

  private static final String BETWEEN = "\u001f";

  public Cursor {
    values = List.copyOf(values);
  }

  /** The position after an item with these sort keys. */
  public static Cursor after(String... values) {
    return new Cursor(List.of(values));
  }

  /**
   * What a client sent back, absent where it asks for the first page.
   *
   * @throws Refused 422 where it is not one of ours with that many keys
   */
  public static @Nullable Cursor read(@Nullable String text, int keys) {
    if (text == null || text.isEmpty()) {
      return null;
    }
    try {
      String decoded = new String(Base64.getUrlDecoder().decode(text), UTF_8);
      List<String> values = List.of(decoded.split(BETWEEN, -1));
      if (values.size() == keys && text.length() <= 1_000) {
        return new Cursor(values);
      }
    } catch (IllegalArgumentException e) {
      // not base64, so not one of ours: refused below like any other
    }
    throw notOurs();
  }

  /** Text that is in form, and yet no position in this list. */
  public static Refused notOurs() {
    return Refused.unprocessable(
        List.of(
            Reason.ofParameter(
                "page.cursor",
                "cursor",
                "Vị trí trang không hợp lệ; hãy mở lại từ trang đầu.",
                "The cursor is not one of ours; start from the first page.")));
  }

  String text() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(String.join(BETWEEN, values).getBytes(UTF_8));
  }
}
