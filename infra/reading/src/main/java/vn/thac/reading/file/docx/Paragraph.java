package vn.thac.reading.file.docx;

import java.util.ArrayList;
import java.util.List;
import vn.thac.reading.file.DocumentRefused;

/** The text of one paragraph as it comes together, and what is anchored in it. */
public final class Paragraph {

  private final StringBuilder text = new StringBuilder();
  private final List<String> boxes = new ArrayList<>();
  private final Flow flow;

  Paragraph(Flow flow) {
    this.flow = flow;
  }

  void append(char[] from, int start, int length) throws DocumentRefused {
    flow.take(length);
    text.append(from, start, length);
  }

  void append(char one) throws DocumentRefused {
    flow.take(1);
    text.append(one);
  }

  /** The lines of a text box; they stand after the paragraph that it is anchored in. */
  void box(Flow box) {
    boxes.addAll(box.lines());
  }

  boolean isBlank() {
    return text.toString().isBlank();
  }

  /** Hands its lines on, the first of them with the mark of the list it is an item of. */
  void end(String mark) throws DocumentRefused {
    boolean marked = !mark.isEmpty() && (!isBlank() || flow.takesMarksAlone());
    flow.paragraph(marked ? mark + " " + text.toString().strip() : text.toString());
    flow.add(boxes);
  }
}
