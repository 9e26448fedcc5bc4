package vn.thac.reading.file.docx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.thac.reading.file.DocumentRefused;
import vn.thac.reading.file.Unreadable;

/** Lines one after the other: those of the document, of a cell, of a text box. */
final class Flow {

  private static final int WHAT_A_LINE_COSTS = 20;
  private static final int MOST_BLANKS = 8;

  private final List<String> lines = new ArrayList<>();
  private final Room room;
  private final boolean whole;
  private boolean centred;

  /** How much text there may still be, in all flows of a document. */
  static final class Room {
    private int left = 8_000_000;

    void take(int characters) throws DocumentRefused {
      left -= characters;
      if (left < 0) {
        throw Unreadable.TOO_MUCH_TEXT.refused();
      }
    }
  }

  private Flow(Room room, boolean whole) {
    this.room = room;
    this.whole = whole;
  }

  static Flow ofDocument() {
    return new Flow(new Room(), true);
  }

  /** The flow of a cell, a box or a note. */
  Flow beside() {
    return new Flow(room, false);
  }

  /** Whether a mark without a text says something: in a cell it is the number of the row. */
  boolean takesMarksAlone() {
    return !whole;
  }

  /** Adds a paragraph, which may have several lines; an empty one parts what it stands between. */
  void paragraph(String text) throws DocumentRefused {
    for (String line : text.split("\n", -1)) {
      room.take(WHAT_A_LINE_COSTS);
      lines.add(tidy(line.strip()));
    }
  }

  /** What is centred and what is not are not one paragraph, nor one title. */
  void centred(boolean next) throws DocumentRefused {
    if (centred && !next) {
      paragraph("");
    }
    centred = next;
  }

  /** A tab with what is blank around it is one tab; what is blank besides is never long. */
  private static String tidy(String line) {
    StringBuilder tidy = new StringBuilder(line.length());
    int blanks = 0;
    boolean tab = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == ' ' || c == '\t') {
        blanks++;
        tab |= c == '\t';
      } else if (!Character.isISOControl(c)) {
        tidy.append(tab ? "\t" : " ".repeat(Math.min(blanks, MOST_BLANKS))).append(c);
        blanks = 0;
        tab = false;
      }
    }
    return tidy.toString();
  }

  void add(List<String> more) throws DocumentRefused {
    for (String line : more) {
      room.take(WHAT_A_LINE_COSTS);
      lines.add(line);
    }
  }

  /** Takes so many characters of the room there is. */
  void take(int characters) throws DocumentRefused {
    room.take(characters);
  }

  List<String> lines() {
    return Collections.unmodifiableList(lines);
  }
}
