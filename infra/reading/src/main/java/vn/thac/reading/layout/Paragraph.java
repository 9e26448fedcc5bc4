package vn.thac.reading.layout;

import org.jspecify.annotations.Nullable;
import vn.thac.reading.Lines;
import vn.thac.reading.phrase.Plain;

/** Lines that belong together, without the mark before them. */
public record Paragraph(@Nullable Marker marker, String text, Lines lines) {

  public String plain() {
    return Plain.of(text);
  }

  public boolean opensAList() {
    return text.endsWith(":");
  }
}
