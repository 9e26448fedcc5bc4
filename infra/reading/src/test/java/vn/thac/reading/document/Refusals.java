package vn.thac.reading.document;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thac.reading.ReadingRefused;
import vn.thac.reading.file.DocumentRefused;

/** What a refusal says, in short. */
public final class Refusals {

  public static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final List<String> NAMING =
      List.of("document-other-form", "document-other-letters", "document-not-utf-8");
  private static final List<String> NAMES =
      List.of(
          "TCVN3", "VNI", "HTML", "(.doc)", "(.xls)", "(.ppt)", ".rtf", ".odt", ".xlsx", ".pptx",
          "nhúng", "Dòng 3");

  private Refusals() {}

  /** Its code, and what it names. */
  public static String of(byte[] document) {
    try {
      return "text of " + DocumentText.of(document, PATIENCE).length();
    } catch (DocumentRefused refused) {
      ReadingRefused why = refused.why();
      return named(why) == null ? why.code() : why.code() + " " + named(why);
    }
  }

  private static @Nullable String named(ReadingRefused why) {
    boolean names = NAMING.contains(why.code());
    return names ? NAMES.stream().filter(why.vi()::contains).findFirst().orElse(null) : null;
  }
}
