package vn.thac.reading.file.pdf;

import java.util.List;

/** What stands on a page from the top to the bottom. */
sealed interface Block {

  /** A line of running text, which may go on in the next one. */
  record Running(Line line) implements Block {}

  /** Lines that are what they are: a table, or what stood side by side. */
  record Fixed(List<String> lines) implements Block {}
}
