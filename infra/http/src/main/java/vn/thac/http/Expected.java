package vn.thac.http;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;

/** What should stand where something else stood, in words. */
record Expected(String vi, String en) {

  private static final Map<Class<?>, Expected> WORDS =
      Map.of(
          String.class, new Expected("một chuỗi chữ", "text"),
          Boolean.class, new Expected("true hoặc false", "true or false"),
          Integer.class, whole(Integer.MIN_VALUE, Integer.MAX_VALUE),
          Long.class, whole(Long.MIN_VALUE, Long.MAX_VALUE),
          BigDecimal.class, new Expected("một số, dạng 12.5", "a number such as 12.5"),
          LocalDate.class, new Expected("một ngày, dạng 2026-01-31", "a date such as 2026-01-31"),
          Instant.class,
              new Expected(
                  "một thời điểm, dạng 2026-01-31T08:00:00Z",
                  "a point in time such as 2026-01-31T08:00:00Z"),
          UUID.class,
              new Expected(
                  "một mã dạng 123e4567-e89b-12d3-a456-426614174000",
                  "an id such as 123e4567-e89b-12d3-a456-426614174000"));

  /** What a value of this type looks like. */
  static Expected of(@Nullable Class<?> type) {
    if (type == null) {
      return new Expected("một giá trị khác", "another value");
    }
    Class<?> boxed = ClassUtils.resolvePrimitiveIfNecessary(type);
    if (boxed.isEnum()) {
      return oneOf(Arrays.asList(boxed.getEnumConstants()));
    }
    boolean list = boxed.isArray() || Collection.class.isAssignableFrom(boxed);
    return WORDS.getOrDefault(
        boxed,
        list
            ? new Expected("một danh sách [...]", "a list [...]")
            : new Expected("một đối tượng {...}", "an object {...}"));
  }

  /** One of these and no other. */
  static Expected oneOf(Collection<?> these) {
    return new Expected("một trong " + these, "one of " + these);
  }

  /** The refusal of something else that stood in this place. */
  Reason refusal(Reason.In part, String place) {
    String name = place.isEmpty() ? "" : place + ": ";
    return new Reason(
        Misread.CODE, part, place, name + "cần " + vi + ".", name + "expected " + en + ".");
  }

  private static Expected whole(long least, long most) {
    return new Expected(
        "một số nguyên từ %d đến %d".formatted(least, most),
        "a whole number from %d to %d".formatted(least, most));
  }
}
