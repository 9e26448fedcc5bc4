package vn.thac.reading.file.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thac.reading.file.DocumentRefused;

/**
 * The marks that Word puts before the items of lists, counted as Word counts: all lists of one
 * definition go on from each other, unless one says that it begins anew.
 */
final class Numbering {

  private static final int MOST = 20_000;

  private final Map<String, Definition> definitions = new HashMap<>();
  private final Map<String, Listing> lists = new HashMap<>();

  private static final class Definition {
    private final ListLevel[] levels = ListLevel.unset();
    private final Counters counters = new Counters();
    private @Nullable String style;
  }

  private static final class Listing {
    private @Nullable String definition;
    private final ListLevel[] levels = ListLevel.unset();
    private final Map<Integer, Integer> restarts = new HashMap<>();
  }

  Numbering() {}

  static Numbering read(WordXml xml) throws DocumentRefused {
    Numbering numbering = new Numbering();
    for (String e = xml.within(0); e != null; e = xml.within(0)) {
      if (e.equals("abstractNum") && numbering.definitions.size() < MOST) {
        numbering.definition(xml);
      } else if (e.equals("num") && numbering.lists.size() < MOST) {
        numbering.list(xml);
      }
    }
    return numbering;
  }

  private void definition(WordXml xml) throws DocumentRefused {
    Definition definition = new Definition();
    definitions.putIfAbsent(String.valueOf(xml.value("abstractNumId")), definition);
    int level = xml.depth();
    for (String e = xml.within(level); e != null; e = xml.within(level)) {
      switch (e) {
        case "numStyleLink" -> definition.style = xml.value("val");
        case "lvl" -> ListLevel.read(xml, definition.levels);
        default -> {} // how it looks
      }
    }
  }

  private void list(WordXml xml) throws DocumentRefused {
    Listing list = new Listing();
    lists.putIfAbsent(String.valueOf(xml.value("numId")), list);
    int overridden = 0;
    int level = xml.depth();
    for (String e = xml.within(level); e != null; e = xml.within(level)) {
      switch (e) {
        case "abstractNumId" -> list.definition = xml.value("val");
        case "lvlOverride" -> overridden = ListLevel.bounded(xml.number("ilvl", 0));
        case "startOverride" -> list.restarts.put(overridden, xml.number("val", 1));
        case "lvl" -> ListLevel.read(xml, list.levels);
        default -> {} // how it looks
      }
    }
  }

  /**
   * The mark of the next item, such as "II." or "1.2."; nothing where it has none.
   *
   * @param id of the list
   * @param asked the level where the paragraph names one
   * @param style of the paragraph, which tells the level where it names none
   */
  String next(String id, @Nullable Integer asked, @Nullable String style, Styles styles) {
    Listing list = lists.get(id);
    Definition definition = list == null ? null : definition(list, styles);
    if (list == null || definition == null) {
      return "";
    }
    int level = asked == null ? levelOf(style, definition) : ListLevel.bounded(asked);
    ListLevel[] levels = definition.levels.clone();
    for (int i = 0; i < levels.length; i++) {
      ListLevel own = list.levels[i];
      levels[i] = own == null ? levels[i] : own;
    }
    Integer restart = list.restarts.remove(level); // once, at its first item
    definition.counters.count(level, levels, restart);
    ListLevel shown = levels[level];
    return shown == null ? "" : shown.mark(definition.counters, levels);
  }

  private static int levelOf(@Nullable String style, Definition definition) {
    for (int i = 0; i < definition.levels.length && style != null; i++) {
      ListLevel level = definition.levels[i];
      if (level != null && style.equals(level.style())) {
        return i;
      }
    }
    return 0;
  }

  /** A definition may stand in for that of a style, and that one for another. */
  private @Nullable Definition definition(Listing list, Styles styles) {
    Set<String> seen = new HashSet<>();
    Listing next = list;
    while (next != null && next.definition != null && seen.add(next.definition)) {
      Definition definition = definitions.get(next.definition);
      String link = definition == null ? null : definition.style;
      if (link == null) {
        return definition;
      }
      next = styles.of(link, ParagraphProperties::list).map(lists::get).orElse(null);
    }
    return null;
  }
}
