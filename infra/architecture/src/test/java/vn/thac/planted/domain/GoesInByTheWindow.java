package vn.thac.planted.domain;

import org.jspecify.annotations.Nullable;
import vn.thac.reading.layout.Item;

/** Planted: a rule that reads a document's layout itself. */
public class GoesInByTheWindow {
  @Nullable Item item;
}
