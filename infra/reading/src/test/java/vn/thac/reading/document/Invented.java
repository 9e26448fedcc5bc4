package vn.thac.reading.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An invented document, to be written in every form that is read. */
public record Invented(List<Part> parts) {

  /** What a document is made of. */
  public sealed interface Part {}

  /**
   * A paragraph.
   *
   * @param level of the list it is an item of, or {@link #NO_ITEM}
   * @param mark as that list shows it
   */
  public record Text(int level, String mark, String text, boolean centred) implements Part {}

  /** Two columns without lines, as at the head of a letter. */
  public record Sides(List<String> left, List<String> right) implements Part {}

  /** A ruled table. */
  public record Table(List<List<String>> rows) implements Part {}

  /** A paragraph that is in no list. */
  public static final int NO_ITEM = -1;

  /** The levels of lists: "I.", "1.", "a)", "-". */
  public static final List<String> MARKS = List.of("%1.", "%2.", "%3)", "-");

  /** As plain text, in the form in which people copy it out of a document. */
  public String asText() {
    List<String> lines = new ArrayList<>();
    boolean centred = false;
    for (Part part : parts) {
      if (centred && !(part instanceof Text(_, _, _, boolean also) && also)) {
        lines.add("");
      }
      centred = false;
      switch (part) {
        case Text(_, String mark, String text, boolean middle) -> {
          lines.add((mark + " " + text).strip());
          centred = middle;
        }
        case Sides(List<String> left, List<String> right) -> {
          lines.addAll(left);
          lines.addAll(right);
        }
        case Table(List<List<String>> rows) -> rows.forEach(r -> lines.add(String.join("\t", r)));
      }
    }
    return String.join("\n", lines) + "\n";
  }

  /** As Markdown, in the form in which converters write it. */
  public String asMarkdown() {
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      switch (part) {
        case Text(int level, String mark, String words, boolean centred) -> {
          String line = (mark + " " + words).strip();
          boolean heading = centred || level == 0;
          text.append(heading ? "**" + line + "**" : line).append("\n\n");
        }
        case Sides(List<String> left, List<String> right) ->
            Stream.of(left, right)
                .flatMap(List::stream)
                .forEach(line -> text.append(line).append("\n\n"));
        case Table(List<List<String>> rows) -> {
          for (int i = 0; i < rows.size(); i++) {
            text.append("| ").append(String.join(" | ", rows.get(i))).append(" |\n");
            text.append(i == 0 ? "|---".repeat(rows.get(i).size()) + "|\n" : "");
          }
        }
      }
    }
    return text.toString();
  }

  /** Puts a document together. */
  public static final class Writing {
    private final List<Part> parts = new ArrayList<>();
    private final int[] counts = new int[MARKS.size()];

    public Writing centred(String text) {
      parts.add(new Text(NO_ITEM, "", text, true));
      return this;
    }

    public Writing plain(String text) {
      parts.add(new Text(NO_ITEM, "", text, false));
      return this;
    }

    /** The next item of a list, of level 0 to 3. */
    public Writing item(int level, String text) {
      counts[level]++;
      for (int deeper = level + 1; deeper < counts.length; deeper++) {
        counts[deeper] = 0;
      }
      String mark =
          switch (level) {
            case 0 -> List.of("I", "II", "III", "IV", "V", "VI").get(counts[0] - 1) + ".";
            case 1 -> counts[1] + ".";
            case 2 -> (char) ('a' + counts[2] - 1) + ")";
            default -> "-";
          };
      parts.add(new Text(level, mark, text, false));
      return this;
    }

    public Writing sides(List<String> left, List<String> right) {
      parts.add(new Sides(left, right));
      return this;
    }

    public Writing table(List<List<String>> rows) {
      parts.add(new Table(rows));
      return this;
    }

    public Invented done() {
      return new Invented(List.copyOf(parts));
    }
  }
}
