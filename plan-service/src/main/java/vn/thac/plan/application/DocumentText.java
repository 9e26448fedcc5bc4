package vn.thac.plan.application;

import vn.thac.plan.domain.reading.ReadingRefused;

/** Takes the text out of a document, whatever its form. */
public interface DocumentText {

  /** The text of this document, or why it is not taken. */
  Taken of(byte[] document);

  /** What came of taking the text out of a document. */
  sealed interface Taken {}

  /**
   * @param lines a paragraph or a row in a line, the cells of a row parted by tabs
   */
  record Text(String lines) implements Taken {}

  /** Nothing was taken out of it. */
  record Refused(ReadingRefused why) implements Taken {}
}
