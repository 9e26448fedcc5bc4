package vn.thac.plan.adapter.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thac.plan.application.DocumentText;
import vn.thac.plan.domain.reading.ReadingRefused;

/** What a refusal says, in short. */
public final class Refusals {

  private static final List<String> NAMING =
      List.of("document-other-form", "document-other-letters", "document-not-utf-8");
  private static final List<String> NAMES =
      List.of(
          "TCVN3", "VNI", "HTML", "(.doc)", "(.xls)", "(.ppt)", ".rtf", ".odt", ".xlsx", ".pptx",
          "nhúng", "Dòng 3");

  private Refusals() {}

  /** Its code, and what it names. */
  public static String of(DocumentText documents, byte[] document) {
    return switch (documents.of(document)) {
      case DocumentText.Text(String lines) -> "text of " + lines.length();
      case DocumentText.Refused(ReadingRefused why) ->
          named(why) == null ? why.code() : why.code() + " " + named(why);
    };
  }

  private static @Nullable String named(ReadingRefused why) {
    boolean names = NAMING.contains(why.code());
    return names ? NAMES.stream().filter(why.vi()::contains).findFirst().orElse(null) : null;
  }
}
