package vn.thac.plan.domain.reading;

import org.jspecify.annotations.Nullable;

/** Lines that belong together, without the mark before them. */
record Paragraph(@Nullable Marker marker, String text, Lines lines) {

  String plain() {
    return Plain.of(text);
  }

  boolean opensAList() {
    return text.endsWith(":");
  }
}
