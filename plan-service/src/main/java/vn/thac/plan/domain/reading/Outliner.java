package vn.thac.plan.domain.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts paragraphs under the headings they belong to and gives each its place, such as "II.3.đ" or
 * "V.1.2". What has no number of its own is counted.
 */
final class Outliner {

  private Outliner() {}

  static List<Item> outline(List<Paragraph> paragraphs) {
    List<Item> roots = new ArrayList<>();
    Item last = null;
    for (Paragraph paragraph : paragraphs) {
      Marker marker = paragraph.marker();
      int rank = marker == null ? Marker.BULLET : marker.rank();
      Item above = last;
      while (above != null && above.rank() >= rank) {
        above = above.parent();
      }
      List<Item> siblings = above == null ? roots : above.children;
      last = new Item(ref(above, marker, siblings), paragraph, above);
      siblings.add(last);
    }
    return roots;
  }

  private static String ref(@Nullable Item above, @Nullable Marker marker, List<Item> siblings) {
    String label = marker == null ? null : marker.label();
    if (label == null) {
      label = String.valueOf(1 + siblings.stream().filter(Item::counted).count());
    } else if (above != null) {
      Marker over = above.paragraph.marker();
      String lead = over == null || over.label() == null ? null : over.label() + ".";
      label = lead != null && label.startsWith(lead) ? label.substring(lead.length()) : label;
    }
    return above == null || above.ref.isEmpty() ? label : above.ref + "." + label;
  }
}
