package vn.thac.reading.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thac.reading.phrase.Plain;

/** The row that says what each column of a table is for. */
record TableHeader(List<Table.Column> columns, boolean completing) {

  private static final Pattern NUMBER =
      Pattern.compile("(?:stt|tt|so tt|so thu tu|so|muc|s\\s?tt)\\.?");
  private static final Pattern TIME =
      Pattern.compile(
          ".*\\b(?:thoi (?:gian|han|diem|hieu)|tien do|han (?:hoan thanh|cuoi)|ngay hoan thanh|hoan"
              + " thanh|lo trinh)\\b.*");
  private static final Pattern PRODUCT =
      Pattern.compile(".*\\b(?:san pham|ket qua|dau ra|chi tieu|so luong|muc tieu)\\b.*");
  private static final Pattern SUPPORT =
      Pattern.compile(".*\\b(?:phoi hop|tham gia|lien quan)\\b.*");
  private static final Pattern LEAD =
      Pattern.compile(
          ".*\\b(?:chu tri|dau moi|(?:don vi|co quan|bo phan|nguoi|phong|ca nhan|lanh dao|can"
              + " bo)\\b.{0,20}\\b(?:thuc hien|tham muu|phu trach|trien khai|duoc giao|chi"
              + " dao)|phan cong|trach nhiem|phu trach|don vi(?! tinh)|nguoi thuc hien)\\b.*");
  private static final Pattern CONTENT =
      Pattern.compile(
          ".*\\b(?:noi dung|nhiem vu|cong viec|hoat dong|ten|giai phap|hang muc|viec|su kien|chuong"
              + " trinh)\\b.*");
  private static final int LONGEST_HEADING = 60;

  /** Reads these cells as a heading, or tells that they are none. */
  static @Nullable TableHeader of(List<String> cells) {
    List<Table.Column> columns = new ArrayList<>();
    boolean completing = false;
    for (String cell : cells) {
      String plain = Plain.of(cell.strip());
      Table.Column column = plain.length() > LONGEST_HEADING ? Table.Column.OTHER : column(plain);
      column = columns.contains(column) ? Table.Column.OTHER : column;
      columns.add(column);
      completing |= column == Table.Column.TIME && plain.contains("hoan thanh");
    }
    long known = columns.stream().filter(column -> column != Table.Column.OTHER).count();
    return columns.contains(Table.Column.CONTENT) && assigns(columns) && known >= 3
        ? new TableHeader(List.copyOf(columns), completing)
        : null;
  }

  /** A table that says neither who nor when lists no activities. */
  private static boolean assigns(List<Table.Column> columns) {
    return columns.contains(Table.Column.LEAD)
        || columns.contains(Table.Column.ROLES)
        || columns.contains(Table.Column.SUPPORT)
        || columns.contains(Table.Column.TIME);
  }

  /**
   * With the second row of a heading, which parts a column: "Phân công" into "Chủ trì", "Phối hợp".
   */
  @Nullable TableHeader parted(List<String> cells) {
    List<Table.Column> parts = new ArrayList<>(columns);
    boolean any = false;
    for (int i = 0; i < cells.size(); i++) {
      String plain = Plain.of(cells.get(i).strip());
      if (plain.isEmpty()) {
        continue;
      }
      Table.Column part = plain.length() > LONGEST_HEADING / 2 ? Table.Column.OTHER : column(plain);
      if (part != Table.Column.LEAD && part != Table.Column.SUPPORT && part != Table.Column.TIME) {
        return null;
      }
      while (parts.size() <= i) {
        parts.add(Table.Column.OTHER);
      }
      parts.set(i, part);
      any = true;
    }
    return any ? new TableHeader(List.copyOf(parts), completing) : null;
  }

  /** Whether these are the ends of headings that take two lines: "Thời gian hoàn" / "thành". */
  boolean goesOn(List<String> cells) {
    return cells.stream().allMatch(TableHeader::endOfHeading)
        && cells.stream().anyMatch(cell -> !cell.isBlank());
  }

  private static boolean endOfHeading(String cell) {
    String text = cell.strip();
    return text.isEmpty()
        || text.length() <= LONGEST_HEADING / 3 && Character.isLowerCase(text.charAt(0));
  }

  /** With the ends of its headings. */
  TableHeader with(List<String> ends) {
    boolean done = completing;
    for (int i = 0; i < Math.min(ends.size(), columns.size()); i++) {
      done |= columns.get(i) == Table.Column.TIME && Plain.of(ends.get(i)).contains("thanh");
    }
    return new TableHeader(columns, done);
  }

  private static Table.Column column(String plain) {
    if (NUMBER.matcher(plain).matches()) {
      return Table.Column.NUMBER;
    }
    if (TIME.matcher(plain).matches()) {
      return Table.Column.TIME;
    }
    boolean support = SUPPORT.matcher(plain).matches();
    if (support && plain.contains("chu tri")) {
      return Table.Column.ROLES;
    }
    if (support) {
      return Table.Column.SUPPORT;
    }
    if (PRODUCT.matcher(plain).matches()) {
      return Table.Column.PRODUCT;
    }
    boolean lead = LEAD.matcher(plain).matches();
    boolean content = CONTENT.matcher(plain).matches();
    if (content && (!lead || plain.startsWith("noi dung") || plain.startsWith("nhiem vu"))) {
      return Table.Column.CONTENT;
    }
    return lead ? Table.Column.LEAD : Table.Column.OTHER;
  }
}
