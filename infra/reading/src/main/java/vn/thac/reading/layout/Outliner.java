package vn.thac.reading.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thac.reading.Lines;

/**
 * Puts paragraphs under the headings they belong to and gives each its place, such as "II.3.đ" or
 * "V.1.2". What has no number of its own is counted.
 */
public final class Outliner {

  private Outliner() {}

  public static List<Item> outline(List<Paragraph> paragraphs) {
    Item root = new Item("", new Paragraph(null, "", new Lines(0, 0)), null);
    Item last = root;
    for (Paragraph paragraph : paragraphs) {
      Marker marker = paragraph.marker();
      int rank = marker == null ? Marker.BULLET : marker.rank();
      Item above = last;
      while (above != root && above.rank() >= rank) {
        above = above.parent();
      }
      last = new Item(ref(above, marker), paragraph, above);
      above.add(last);
    }
    return root.children();
  }

  private static String ref(Item above, @Nullable Marker marker) {
    String label = marker == null ? null : marker.label();
    if (label == null) {
      label = String.valueOf(1 + above.countedChildren());
    } else {
      Marker over = above.paragraph().marker();
      String lead = over == null || over.label() == null ? null : over.label() + ".";
      label = lead != null && label.startsWith(lead) ? label.substring(lead.length()) : label;
    }
    return above.ref().isEmpty() ? label : above.ref() + "." + label;
  }
}
