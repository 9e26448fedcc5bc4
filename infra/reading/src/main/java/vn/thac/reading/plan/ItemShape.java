package vn.thac.reading.plan;

import java.util.regex.Pattern;
import vn.thac.reading.layout.Item;
import vn.thac.reading.phrase.agency.Subject;

/** How an item of the outline is built: what it holds, what it says as a whole. */
final class ItemShape {

  private static final Pattern OF_ALL =
      Pattern.compile(
          "\\bcac (?:nhiem vu|noi dung|hoat dong|cong viec)(?: (?:neu|noi))?(?: (?:tren|tai (?:cac"
              + " )?(?:muc|diem|khoan) \\S+(?: (?:nay|tren))?))\\b");

  static final int HEADING_WORDS = 18;
  private static final Pattern IN_THE_ANNEX =
      Pattern.compile(
          "\\b(?:tai|theo|o) (?:cac )?(?:phu luc|bieu)\\b[^.;]{0,40}\\b(?:kem|dinh)\\b");

  private ItemShape() {}

  /** Its own labels and those of the lines right below it. */
  static Fields fields(Item item) {
    Item told = sentence(item);
    Fields fields = Fields.in(told.text());
    if (told != item && fields.assigns() && !fields.before().isEmpty()) {
      return fields.under(item.text());
    }
    fields = Fields.in(item.text());
    StringBuilder text = new StringBuilder(item.text());
    for (Item child : item.children()) {
      Fields below = Fields.in(child.text());
      if (!child.numbered() && below.any() && below.before().isEmpty()) {
        fields = fields.and(below);
      } else if (!child.numbered() && !below.any()) {
        text.append('\n').append(child.text());
      }
    }
    boolean goesOn = !fields.assigns() || text.length() == item.text().length();
    return goesOn ? fields : fields.after(text.toString(), item.text());
  }

  /** Who is named in a heading is told all that is numbered below it. */
  static boolean holdsNumbered(Item item) {
    return item.numbered() && item.children().stream().filter(Item::numbered).count() > 1;
  }

  static boolean holdsItems(Item item) {
    return item.children().stream().anyMatch(child -> child.paragraph().marker() != null);
  }

  /** Below a mere name of it, each paragraph tells somebody to do something. */
  static boolean parted(Item item) {
    return item.children().size() > 1
        && !item.text().matches(".*[.;:]")
        && item.children().stream()
            .allMatch(each -> !TaskLead.of(each, each.text()).leads().isEmpty());
  }

  /** What is to be done stands in the one paragraph below a mere name of it. */
  static Item sentence(Item item) {
    boolean named =
        item.children().size() == 1 && !holdsItems(item) && !item.text().matches("(?s).*[.;]");
    return named ? item.children().getFirst() : item;
  }

  /** "Nhiệm vụ cụ thể tại Phụ lục kèm theo." orders nothing itself. */
  static boolean pointsToTheAnnex(Item item) {
    return item.paragraph().marker() == null
        && IN_THE_ANNEX.matcher(item.paragraph().plain()).find();
  }

  static String whole(Item item) {
    StringBuilder text = new StringBuilder(item.text());
    for (Item child : item.children()) {
      text.append('\n').append(whole(child));
    }
    return text.toString();
  }

  static int words(String text) {
    return text.split("\\s+", HEADING_WORDS + 2).length;
  }

  /** "Giao Sở A theo dõi …" after the last number stands for itself. */
  static boolean toldToOthers(Item child) {
    return child.paragraph().marker() == null && Subject.of(child.text()) != null;
  }

  /** "Sở Nội vụ chủ trì các nhiệm vụ nêu trên": it says who does all that stands above it. */
  static boolean isOfAll(Item item) {
    return OF_ALL.matcher(item.paragraph().plain()).find();
  }
}
