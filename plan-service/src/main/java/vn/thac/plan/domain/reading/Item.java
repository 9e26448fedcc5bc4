package vn.thac.plan.domain.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A numbered or bulleted part of the document, with the parts below it. */
final class Item {

  final String ref;
  final Paragraph paragraph;
  final List<Item> children = new ArrayList<>();
  private final @Nullable Item parent;

  Item(String ref, Paragraph paragraph, @Nullable Item parent) {
    this.ref = ref;
    this.paragraph = paragraph;
    this.parent = parent;
  }

  int rank() {
    Marker marker = paragraph.marker();
    return marker == null ? Marker.BULLET : marker.rank();
  }

  @Nullable Item parent() {
    return parent;
  }

  boolean numbered() {
    Marker marker = paragraph.marker();
    return marker != null && !marker.bullet();
  }

  /** Whether it takes a number among its like; a mere "as follows:" does not. */
  boolean counted() {
    return !numbered() && (paragraph.marker() != null || !paragraph.opensAList());
  }

  String text() {
    return paragraph.text();
  }

  /** From its own first line to the last line of what is below it. */
  Lines lines() {
    Lines lines = paragraph.lines();
    for (Item child : children) {
      lines = lines.and(child.lines());
    }
    return lines;
  }
}
