package vn.thac.reading.plan;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thac.reading.layout.Item;
import vn.thac.reading.layout.Marker;
import vn.thac.reading.phrase.Near;
import vn.thac.reading.phrase.Plain;
import vn.thac.reading.phrase.agency.Agencies;
import vn.thac.reading.phrase.agency.Subject;
import vn.thac.reading.phrase.agency.Verbs;

/** What a section is about, by its heading and, where that says nothing, by what stands in it. */
public enum SectionKind {
  /** Who does what. */
  ORGANISATION,
  /** What is to be done. */
  TASKS,
  /** How it is to be done; an order only where it names who. */
  SOLUTIONS,
  GOALS,
  REQUIREMENTS,
  CONTENTS,
  FORMS,
  FUNDING,
  /** How things are, whom it is for, when and where: nothing is ordered. */
  OTHER,
  /** Not said yet. */
  UNKNOWN;

  private static final int LONGEST = 300;
  private static final Pattern FORM_FIRST =
      Pattern.compile("^(?:cac )?(?:hinh thuc|phuong thuc)\\b");
  private static final Pattern MONEY_FIRST =
      Pattern.compile("^(?:nguon )?(?:kinh phi|nguon luc|nguon von|du toan|ngan sach)\\b");
  private static final Pattern GOAL_FIRST =
      Pattern.compile("^(?:cac )?(?:muc (?:dich|tieu)|chi tieu|quan diem|y nghia)\\b");
  private static final Pattern REQUIREMENT_FIRST = Pattern.compile("^(?:yeu cau|nguyen tac)\\b");
  private static final Pattern STATE_FIRST =
      Pattern.compile(
          "^(?:doi tuong|pham vi|dia (?:diem|ban)|thanh phan|dac diem|tinh hinh|thuc trang|danh gia"
              + " (?:tinh hinh|ket qua|thuc trang)|ket qua|su can thiet|can cu|co so|khai niem|boi"
              + " canh|thuan loi|kho khan|ton tai|han che|du bao|hieu luc)\\b");
  private static final Pattern TIME_FIRST = Pattern.compile("^thoi (?:gian|han|diem)\\b");
  private static final Pattern CONTENT_FIRST = Pattern.compile("^(?:cac )?noi dung\\b");
  private static final Pattern ORDERS =
      Pattern.compile(
          "\\b(?:to chuc thuc hien|to chuc trien khai|phan cong|trach nhiem (?:thuc hien|cua|to"
              + " chuc|thi hanh)|(?:che do )?(?:thong tin,? )?bao cao)\\b|\\btrach nhiem$|^trien"
              + " khai thuc hien");
  private static final Pattern WORK =
      Pattern.compile(
          "\\b(?:nhiem vu|giai phap|hoat dong|noi dung (?:thuc hien|cong viec|cong tac|va tien"
              + " do|trien khai|ke hoach|cu the|va (?:phan cong|giai phap|bien phap|thoi gian|lo"
              + " trinh|to chuc))|lo trinh|tien do|bien phap|cong viec|ke hoach (?:cu the|chi"
              + " tiet|thuc hien|trien khai)|phan cong)\\b");
  private static final Pattern SOLUTION_FIRST =
      Pattern.compile(
          "^(?:cac |mot so |nhung )?(?:nhom )?(?:giai phap|bien phap)\\b(?!.*\\bnhiem vu\\b)");
  private static final Pattern ABOUT =
      Pattern.compile(
          "\\bnoi dung\\b.*\\b(?:tuyen truyen|pho bien|tap huan|boi duong|dao tao|truyen thong|kiem"
              + " tra|giam sat|thi|quan triet|hinh thuc|bao cao)\\b");

  /** The kind that a heading gives to what is below it; the kind above where nothing says. */
  static SectionKind of(Item heading, SectionKind above) {
    SectionKind said = said(Plain.of(Near.first(heading.text(), LONGEST)), above);
    if (said != null) {
      return said;
    }
    return above == UNKNOWN && heading.rank() > Marker.PART ? byOrders(heading) : above;
  }

  private static @Nullable SectionKind said(String plain, SectionKind above) {
    if (FORM_FIRST.matcher(plain).find()) {
      return FORMS;
    }
    if (MONEY_FIRST.matcher(plain).find() && !plain.contains("to chuc thuc hien")) {
      return FUNDING;
    }
    if (GOAL_FIRST.matcher(plain).find()) {
      return GOALS;
    }
    if (REQUIREMENT_FIRST.matcher(plain).find()) {
      return REQUIREMENTS;
    }
    if (ABOUT.matcher(plain).find()) {
      return CONTENTS;
    }
    if (STATE_FIRST.matcher(plain).find()) {
      return OTHER;
    }
    if (above != ORGANISATION && SOLUTION_FIRST.matcher(plain).find()) {
      return SOLUTIONS;
    }
    boolean work = WORK.matcher(plain).find();
    if (work && (CONTENT_FIRST.matcher(plain).find() || TIME_FIRST.matcher(plain).find())) {
      return TASKS;
    }
    if (ORDERS.matcher(plain).find()) {
      return ORGANISATION;
    }
    if (work && above != ORGANISATION) {
      return TASKS;
    }
    return TIME_FIRST.matcher(plain).find() ? OTHER : null;
  }

  /**
   * Where most of what stands below tells somebody, or begins with an order, that is what it is
   * about.
   */
  private static SectionKind byOrders(Item heading) {
    long told = heading.children().stream().filter(SectionKind::isTold).count();
    if (told > 1 && 2 * told >= heading.children().size()) {
      return ORGANISATION;
    }
    boolean contents = CONTENT_FIRST.matcher(Plain.of(heading.text())).find();
    if (contents && leaves(heading).anyMatch(ItemShape::pointsToTheAnnex)) {
      return CONTENTS;
    }
    List<Item> leaves = leaves(heading).filter(leaf -> leaf.paragraph().marker() != null).toList();
    long orders = leaves.stream().filter(leaf -> Verbs.begin(leaf.text())).count();
    if (orders > 0 && 2 * orders >= leaves.size()) {
      return TASKS;
    }
    return contents ? CONTENTS : OTHER;
  }

  private static boolean isTold(Item item) {
    return item.numbered() && Subject.of(item.text()) != null
        || item.numbered() && !item.children().isEmpty() && Agencies.begin(item.text());
  }

  private static Stream<Item> leaves(Item item) {
    return item.children().isEmpty()
        ? Stream.of(item)
        : item.children().stream().flatMap(SectionKind::leaves);
  }
}
