package vn.thac.plan.domain.reading;

import java.util.regex.Pattern;

/** What a section is about, by its heading. */
enum SectionKind {
  /** Who does what. */
  ORGANISATION,
  /** What is to be done. */
  TASKS,
  /** Aims, contents, money: nothing to be done unless it says who or when. */
  OTHER;

  private static final Pattern ORDERS =
      Pattern.compile(
          "\\b(?:to chuc thuc hien|to chuc trien khai|phan cong|trach nhiem(?: thuc hien| cua| to"
              + " chuc)?$|trach nhiem (?:thuc hien|cua|to chuc)|che do (?:thong tin,? )?bao"
              + " cao)\\b|^trien khai thuc hien");
  private static final Pattern WORK =
      Pattern.compile(
          "\\b(?:nhiem vu|giai phap|hoat dong|noi dung (?:thuc hien|cong viec|va tien do)|lo"
              + " trinh|tien do)\\b");
  private static final Pattern AIMS =
      Pattern.compile(
          "\\b(?:muc tieu|chi tieu|muc dich|yeu cau|doi tuong|quan diem|kinh phi|hinh thuc)\\b");

  /** The kind that a heading gives to what is below it; the kind above where it says nothing. */
  static SectionKind of(String heading, SectionKind above) {
    String plain = Ocr.mend(Plain.of(heading));
    if (ORDERS.matcher(plain).find()) {
      return ORGANISATION;
    }
    boolean aims = AIMS.matcher(plain).find();
    if (WORK.matcher(plain).find() && !(aims && plain.startsWith("muc "))) {
      return TASKS;
    }
    return aims ? OTHER : above;
  }
}
