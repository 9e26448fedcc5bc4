package vn.thac.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next what to send as {@code cursor} for the part that follows; absent at the end
 */
public record Page<T>(List<T> items, @Nullable String next) {

  /** Most items of one page. */
  public static final int MOST = 200;

  public Page {
    items = List.copyOf(items);
  }

  /**
   * The size asked for, where it is one.
   *
   * @throws Refused 400 outside of 1 to {@link #MOST}
   */
  public static int size(int asked) {
    if (asked < 1 || asked > MOST) {
      throw Refused.badRequest(
          Reason.ofParameter(
              "page.size",
              "size",
              "Số dòng mỗi trang từ 1 đến " + MOST + ".",
              "A page has 1 to " + MOST + " items."));
    }
    return asked;
  }

  /** A page out of one item more than asked for: the last one only tells that there is more. */
  public static <T> Page<T> of(
      List<T> found, int size, java.util.function.Function<T, Cursor> position) {
    return found.size() <= size
        ? new Page<>(found, null)
        : new Page<>(found.subList(0, size), position.apply(found.get(size - 1)).text());
  }
}
