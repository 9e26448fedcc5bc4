package vn.thac.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which service a class belongs to: the second word of its package. */
final class Services {

  private static final List<String> ALL =
      List.of("plan", "task", "report", "notification", "planted");

  private Services() {}

  static @Nullable String of(JavaClass type) {
    String[] words = type.getPackageName().split("\\.");
    return words.length > 2 && words[1].equals("thac") && ALL.contains(words[2]) ? words[2] : null;
  }
}
