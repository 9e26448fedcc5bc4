package vn.thac.reading.file.docx;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import vn.thac.reading.file.DocumentRefused;
import vn.thac.reading.file.TimeLimit;
import vn.thac.reading.file.Unreadable;

/** Takes the text out of a Word document. */
public final class Docx {

  private static final int MOST_PAGES = 300;

  private Docx() {}

  /**
   * Its lines, with lists numbered and tables in rows; headers, footers and page numbers left out,
   * notes at the end.
   *
   * @throws DocumentRefused where it is none, or one that is not taken
   */
  public static String text(byte[] document, TimeLimit deadline) throws DocumentRefused {
    try (WordPackage word = WordPackage.open(document, deadline)) {
      checkPages(word);
      return text(word);
    } catch (IOException | OpenXML4JException | RuntimeException e) {
      // whatever trips the libraries on a file from outside: it is refused, and says why if it can
      throw DocumentRefused.behind(e);
    }
  }

  private static String text(WordPackage word) throws IOException, OpenXML4JException {
    Styles styles = styles(word);
    Numbering numbering = numbering(word);
    Flow flow = Flow.ofDocument();
    boolean pictures;
    List<String> notes;
    try (WordXml xml = word.text()) {
      Story story = new Story(xml, numbering, styles);
      story.blocks(0, flow);
      story.ended();
      pictures = story.hasPictures();
      notes = List.copyOf(story.notes());
    }
    String lines = String.join("\n", flow.lines());
    if (pictures && lines.codePoints().noneMatch(Character::isLetter)) {
      throw Unreadable.PICTURE.refused();
    }
    return notes.isEmpty() ? lines : lines + "\n\n" + notes(word, notes, numbering, styles);
  }

  /**
   * The program that wrote it counted its pages; where nobody did, its text is long or it is not.
   */
  private static void checkPages(WordPackage word) throws IOException {
    Optional<WordXml> properties = word.partOfAll("extended-properties");
    if (properties.isEmpty()) {
      return;
    }
    try (WordXml xml = properties.get()) {
      for (String e = xml.within(0); e != null; e = xml.within(0)) {
        if (e.equals("Pages")) {
          StringBuilder pages = new StringBuilder();
          xml.characters((from, start, length) -> pages.append(from, start, length));
          String count = pages.toString().strip();
          if (count.matches("\\d{4,9}") || count.matches("\\d{3}") && over(count)) {
            throw Unreadable.TOO_MANY_PAGES.refused(count);
          }
        }
      }
    }
  }

  private static boolean over(String count) {
    return Integer.parseInt(count) > MOST_PAGES;
  }

  private static Styles styles(WordPackage word) throws IOException, OpenXML4JException {
    Optional<WordXml> part = word.partOfText("styles");
    if (part.isEmpty()) {
      return new Styles();
    }
    try (WordXml xml = part.get()) {
      return Styles.read(xml);
    }
  }

  private static Numbering numbering(WordPackage word) throws IOException, OpenXML4JException {
    Optional<WordXml> part = word.partOfText("numbering");
    if (part.isEmpty()) {
      return new Numbering();
    }
    try (WordXml xml = part.get()) {
      return Numbering.read(xml);
    }
  }

  private static String notes(
      WordPackage word, List<String> wanted, Numbering numbering, Styles styles)
      throws IOException, OpenXML4JException {
    Map<String, String> texts = new HashMap<>();
    for (String kind : List.of("footnote", "endnote")) {
      Optional<WordXml> part = word.partOfText(kind + "s");
      if (part.isPresent()) {
        try (WordXml xml = part.get()) {
          read(xml, kind, numbering, styles, texts);
        }
      }
    }
    StringBuilder notes = new StringBuilder();
    for (int i = 0; i < wanted.size(); i++) {
      String text = texts.getOrDefault(wanted.get(i), "");
      notes.append(text.isBlank() ? "" : "[%d] %s\n".formatted(i + 1, text.strip()));
    }
    return notes.toString();
  }

  private static void read(
      WordXml xml, String kind, Numbering numbering, Styles styles, Map<String, String> texts)
      throws DocumentRefused {
    Flow all = Flow.ofDocument();
    for (String e = xml.within(0); e != null; e = xml.within(0)) {
      if (e.equals(kind)) {
        String id = kind.charAt(0) + String.valueOf(xml.value("id"));
        Flow note = all.beside();
        new Story(xml, numbering, styles).blocks(xml.depth(), note);
        texts.putIfAbsent(id, String.join(" ", note.lines()));
      }
    }
  }
}
