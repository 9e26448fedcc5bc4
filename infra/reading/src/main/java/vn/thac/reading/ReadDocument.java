package vn.thac.reading;

/** Somebody hands in a document that holds a plan; it is read, and nothing of it is kept. */
public interface ReadDocument {

  /** The reading of the plan in this document, or why it is not read. */
  ReadingResult read(byte[] document);
}
