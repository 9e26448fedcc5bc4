package vn.thac.reading.file.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thac.reading.file.DocumentRefused;

/** What paragraphs have by their style and not of their own. */
final class Styles {

  private static final int MOST = 20_000;

  private final Map<String, Style> styles = new HashMap<>();
  private @Nullable String ordinary;

  /**
   * @param properties those of a paragraph in this style
   */
  private record Style(@Nullable String basedOn, ParagraphProperties properties) {}

  Styles() {}

  static Styles read(WordXml xml) throws DocumentRefused {
    Styles styles = new Styles();
    for (String e = xml.within(0); e != null; e = xml.within(0)) {
      if (e.equals("style") && styles.styles.size() < MOST) {
        styles.style(xml);
      }
    }
    return styles;
  }

  private void style(WordXml xml) throws DocumentRefused {
    String id = xml.value("styleId");
    boolean ofParagraphs = "paragraph".equals(xml.value("type"));
    boolean byItself = "1".equals(xml.value("default")) || "true".equals(xml.value("default"));
    String basedOn = null;
    ParagraphProperties properties = new ParagraphProperties();
    int level = xml.depth();
    for (String e = xml.within(level); e != null; e = xml.within(level)) {
      if (e.equals("basedOn")) {
        basedOn = xml.value("val");
      } else if (e.equals("pPr")) {
        properties = ParagraphProperties.read(xml);
      }
    }
    if (id != null) {
      styles.putIfAbsent(id, new Style(basedOn, properties));
      ordinary = ofParagraphs && byItself ? id : ordinary;
    }
  }

  /** What this style or one it is based on says; a style may not be based on itself. */
  <T> Optional<T> of(@Nullable String id, Function<ParagraphProperties, @Nullable T> property) {
    Set<String> seen = new HashSet<>();
    String next = id == null ? ordinary : id;
    while (next != null && seen.add(next)) {
      Style style = styles.get(next);
      T found = style == null ? null : property.apply(style.properties());
      if (found != null) {
        return Optional.of(found);
      }
      next = style == null ? null : style.basedOn();
    }
    return Optional.empty();
  }
}
