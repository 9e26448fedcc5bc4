package vn.thac.plan.domain.planning;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thac.directory.domain.FoldedText;
import vn.thac.plan.domain.planning.Element.Kind;
import vn.thac.reading.Amendment;

/** Which elements of a plan an instruction names: by number, by heading, by their own words. */
final class Naming {

  private static final int MOST_CANDIDATES = 30;
  private static final int SHORTEST_QUOTE = 12;
  private static final Pattern QUOTED = Pattern.compile("[\"“]([^\"”]{3,500})[\"”]");
  private static final Pattern NEW_WORDS = Pattern.compile("\\bnhư sau\\b|:\\s*[\"“]");

  private final List<Element> elements;

  Naming(Content target) {
    this.elements = Element.of(target);
  }

  /**
   * @param chosen by a person, and then nothing else counts
   */
  List<Element> meant(Amendment by, @Nullable String chosen) {
    if (chosen != null) {
      return elements.stream().filter(element -> element.value().equals(chosen)).toList();
    }
    String ref = by.element();
    if (ref != null) {
      return elements.stream().filter(element -> isOrder(element) && same(element, ref)).toList();
    }
    return by.does() == Amendment.Does.ADD ? List.of() : byWords(by);
  }

  /** Those that may be meant: what stands beneath the place named, or everything of a kind. */
  List<Element> candidates(Amendment by) {
    String ref = by.element();
    String beneath = ref == null ? "" : folded(ref) + (ref.equals("PL") ? "" : ".");
    List<Element> near =
        elements.stream()
            .filter(element -> ref != null && isOrder(element))
            .filter(element -> folded(element.key()).startsWith(beneath))
            .toList();
    Kind paper = paper(by);
    List<Element> all =
        near.isEmpty()
            ? elements.stream()
                .filter(one -> paper == null ? isOrder(one) : one.kind() == paper)
                .toList()
            : near;
    return all.stream().limit(MOST_CANDIDATES).toList();
  }

  /** What kind of thing is added there. */
  Kind kindAdded(Amendment by, @Nullable Element after) {
    Kind paper = paper(by);
    if (after != null) {
      return after.kind();
    }
    return paper == null ? Kind.ACTIVITY : paper;
  }

  private List<Element> byWords(Amendment by) {
    String said = before(by.text());
    Kind paper = paper(by);
    if (paper != null) {
      String folded = " " + FoldedText.of(said) + " ";
      return elements.stream()
          .filter(element -> element.kind() == paper)
          .filter(element -> folded.contains(" " + FoldedText.of(element.key()) + " "))
          .toList();
    }
    Matcher quoted = QUOTED.matcher(said);
    if (!quoted.find()) {
      return List.of();
    }
    String words = FoldedText.of(quoted.group(1));
    return words.length() < SHORTEST_QUOTE
        ? List.of()
        : elements.stream()
            .filter(Naming::isOrder)
            .filter(element -> FoldedText.of(element.words()).contains(words))
            .toList();
  }

  /** "Căn cứ" and "Nơi nhận" stand outside the numbering. */
  private static @Nullable Kind paper(Amendment by) {
    if (by.element() != null) {
      return null;
    }
    String said = FoldedText.of(before(by.text()));
    if (said.contains("noi nhan")) {
      return Kind.RECIPIENT;
    }
    return said.contains("can cu") ? Kind.BASIS : null;
  }

  private static String before(String text) {
    Matcher anew = NEW_WORDS.matcher(text);
    return anew.find() ? text.substring(0, anew.start()) : text;
  }

  private static boolean isOrder(Element element) {
    return element.kind() == Kind.ACTIVITY || element.kind() == Kind.REGIME;
  }

  private static boolean same(Element element, String ref) {
    return folded(element.key()).equals(folded(ref));
  }

  private static String folded(String ref) {
    return ref.toLowerCase(Locale.ROOT);
  }
}
