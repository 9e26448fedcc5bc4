package vn.thac.reading.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.thac.reading.Lines;

/** A numbered or bulleted part of the document, with the parts below it. */
public final class Item {

  private final String ref;
  private final Paragraph paragraph;
  private final @Nullable Item parent;
  private final List<Item> children = new ArrayList<>();
  private int countedChildren;

  Item(String ref, Paragraph paragraph, @Nullable Item parent) {
    this.ref = ref;
    this.paragraph = paragraph;
    this.parent = parent;
  }

  /** The same without some of its parts. */
  public Item without(Predicate<Item> parts) {
    if (children.stream().noneMatch(parts)) {
      return this;
    }
    Item rest = new Item(ref, paragraph, parent);
    children.stream().filter(parts.negate()).forEach(rest::add);
    return rest;
  }

  /** Its place in the document, such as "II.3.đ". */
  public String ref() {
    return ref;
  }

  public Paragraph paragraph() {
    return paragraph;
  }

  /** The part it stands in; the whole stands in itself. */
  Item parent() {
    return parent == null ? this : parent;
  }

  public List<Item> children() {
    return Collections.unmodifiableList(children);
  }

  void add(Item child) {
    children.add(child);
    countedChildren += child.counted() ? 1 : 0;
  }

  /** How many of its parts have no number of their own and are counted instead. */
  int countedChildren() {
    return countedChildren;
  }

  public int rank() {
    Marker marker = paragraph.marker();
    return marker == null ? Marker.BULLET : marker.rank();
  }

  public boolean numbered() {
    Marker marker = paragraph.marker();
    return marker != null && !marker.bullet();
  }

  /** A mere "as follows:" takes no number among its like. */
  private boolean counted() {
    return !numbered() && (paragraph.marker() != null || !paragraph.opensAList());
  }

  /** "Các đơn vị báo cáo Chi cục như sau:" says for all reports below who and to whom. */
  public boolean introduces() {
    return !numbered() && paragraph.opensAList() && paragraph.plain().contains("bao cao");
  }

  public String text() {
    return paragraph.text();
  }

  /** From its own first line to the last line of what is below it. */
  public Lines lines() {
    Lines lines = paragraph.lines();
    for (Item child : children) {
      lines = lines.and(child.lines());
    }
    return lines;
  }
}
