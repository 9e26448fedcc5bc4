package vn.thac.plan.application;

import vn.thac.plan.domain.reading.PlanReader;
import vn.thac.plan.domain.reading.ReadingResult;

/** Somebody hands in a document that holds a plan; it is read, and nothing of it is kept. */
public class ReadDocument {

  private final DocumentText text;
  private final PlanReader reader = new PlanReader();

  public ReadDocument(DocumentText text) {
    this.text = text;
  }

  /** The reading of the plan in this document, or why it is not read. */
  public ReadingResult read(byte[] document) {
    return switch (text.of(document)) {
      case DocumentText.Text(var lines) -> reader.read(lines);
      case DocumentText.Refused(var why) -> why;
    };
  }
}
