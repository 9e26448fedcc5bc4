package vn.thac.reading.file.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands on top and at the foot of pages and is no part of the text, and the notes there. */
final class Edges {

  private static final Pattern PAGE_NUMBER =
      Pattern.compile("(?iu)(?:trang|page)?\\s?[-–]?\\s?\\d{1,4}\\s?(?:/\\s?\\d{1,4})?\\s?[-–]?");
  private static final Pattern NOTE = Pattern.compile("^\\(?\\d{1,3}[)\\s\\p{L}].*");
  private static final float EDGE = 0.15f;
  private static final float SMALL = 0.88f;
  private static final int LEAST_REPEATS = 3;

  private final List<PageText> pages;
  private final Set<String> repeated = new HashSet<>();
  private final List<String> notes = new ArrayList<>();
  private final float usual;

  Edges(List<PageText> pages) {
    this.pages = pages;
    Map<String, Integer> seen = new HashMap<>();
    for (PageText page : pages) {
      Set<String> here = new HashSet<>();
      for (Line line : page.running()) {
        if (atEdge(line, page) && here.add(key(line))) {
          seen.merge(key(line), 1, Integer::sum);
        }
      }
    }
    seen.forEach(
        (key, times) -> {
          if (times >= LEAST_REPEATS && times * 2 > pages.size()) {
            repeated.add(key);
          }
        });
    double[] sizes =
        pages.stream()
            .flatMap(page -> page.running().stream())
            .mapToDouble(Line::size)
            .sorted()
            .toArray();
    usual = sizes.length == 0 ? 0 : (float) sizes[sizes.length / 2];
  }

  /** The blocks of each page, without its edges. */
  List<List<Block>> cut() {
    return pages.stream().map(this::cut).toList();
  }

  /** The notes at the feet of all pages that were cut. */
  List<String> notes() {
    return notes;
  }

  private List<Block> cut(PageText page) {
    List<Block> kept = new ArrayList<>(page.blocks());
    while (!kept.isEmpty() && isEdge(kept.getFirst(), page)) {
      kept.removeFirst();
    }
    while (!kept.isEmpty() && isEdge(kept.getLast(), page)) {
      kept.removeLast();
    }
    int note = kept.size();
    while (note > 0 && small(kept.get(note - 1))) {
      note--;
    }
    List<Block> below = kept.subList(note, kept.size());
    if (note > 0 && !below.isEmpty() && NOTE.matcher(text(below.getFirst())).matches()) {
      StringBuilder all = new StringBuilder();
      below.forEach(block -> Unwrapping.join(all, text(block)));
      notes.add(all.toString().strip());
      below.clear();
    }
    return kept;
  }

  private boolean isEdge(Block block, PageText page) {
    return block instanceof Block.Running(Line line)
        && atEdge(line, page)
        && (PAGE_NUMBER.matcher(line.text()).matches() || repeated.contains(key(line)));
  }

  private boolean small(Block block) {
    return block instanceof Block.Running(Line line) && line.size() < SMALL * usual;
  }

  private static boolean atEdge(Line line, PageText page) {
    return line.y() < EDGE * page.height() || line.y() > (1 - EDGE) * page.height();
  }

  private static String text(Block block) {
    return block instanceof Block.Running(Line line) ? line.text() : "";
  }

  private static String key(Line line) {
    return Math.round(line.y() / 4) + line.text().replaceAll("\\d+", "#");
  }
}
