package vn.thac.reading.file.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes one text of what the pages say. */
final class Pages {

  private final List<PageText> pages;
  private final List<String> text = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private @Nullable Line last;
  private boolean centred;

  Pages(List<PageText> pages) {
    this.pages = List.copyOf(pages);
  }

  String text() {
    Map<Integer, Unwrapping> settings = new HashMap<>();
    Edges edges = new Edges(pages);
    List<List<Block>> cut = edges.cut();
    for (int i = 0; i < pages.size(); i++) {
      PageText page = pages.get(i);
      Unwrapping setting =
          settings.computeIfAbsent(
              Math.round(page.width()), width -> settingOf(width, page.width()));
      boolean samePage = false;
      for (Block block : cut.get(i)) {
        switch (block) {
          case Block.Running(Line line) -> running(line, setting, samePage);
          case Block.Fixed(List<String> lines) -> fixed(lines);
        }
        samePage = true;
      }
    }
    close();
    for (String note : edges.notes()) {
      text.add("[" + (edges.notes().indexOf(note) + 1) + "] " + note);
    }
    return String.join("\n", text);
  }

  private Unwrapping settingOf(int rounded, float width) {
    List<Line> lines =
        pages.stream()
            .filter(page -> Math.round(page.width()) == rounded)
            .flatMap(page -> page.running().stream())
            .toList();
    return Unwrapping.of(lines, width);
  }

  private void running(Line line, Unwrapping setting, boolean samePage) {
    Line before = last;
    if (before == null || !setting.goesOn(before, line, samePage)) {
      close();
      boolean middle = setting.centred(line);
      if (centred && !middle) {
        text.add("");
      }
      centred = middle;
    }
    Unwrapping.join(open, line.text());
    last = line;
  }

  private void fixed(List<String> lines) {
    close();
    text.add("");
    text.addAll(lines);
    text.add("");
    centred = false;
  }

  private void close() {
    if (!open.isEmpty()) {
      text.add(open.toString().strip());
      open.setLength(0);
    }
    last = null;
  }
}
