package vn.thac.plan.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The row that says what each column of a table is for. */
record TableHeader(List<Table.Column> columns, boolean completing) {

  private static final Pattern NUMBER = Pattern.compile("(?:stt|tt|so tt|so thu tu|so|muc)\\.?");
  private static final Pattern TIME =
      Pattern.compile(
          ".*\\b(?:thoi (?:gian|han|diem)|tien do|han hoan thanh|ngay hoan thanh)\\b.*");
  private static final Pattern PRODUCT =
      Pattern.compile(".*\\b(?:san pham|ket qua|dau ra|chi tieu|so luong)\\b.*");
  private static final Pattern LEAD =
      Pattern.compile(
          ".*\\b(?:chu tri|(?:don vi|co quan|bo phan|nguoi)\\s.{0,20}(?:thuc hien|tham muu|phu"
              + " trach)|phan cong|trach nhiem)\\b.*");
  private static final Pattern CONTENT =
      Pattern.compile(".*\\b(?:noi dung|nhiem vu|cong viec|hoat dong|ten|giai phap|hang muc)\\b.*");

  /** Reads these cells as a heading, or tells that they are none. */
  static @Nullable TableHeader of(List<String> cells) {
    List<Table.Column> columns = new ArrayList<>();
    boolean completing = false;
    for (String cell : cells) {
      String plain = Plain.of(cell.strip());
      Table.Column column = plain.length() > 60 ? Table.Column.OTHER : column(plain);
      column = columns.contains(column) ? Table.Column.OTHER : column;
      columns.add(column);
      completing |= column == Table.Column.TIME && plain.contains("hoan thanh");
    }
    long known = columns.stream().filter(column -> column != Table.Column.OTHER).count();
    return columns.contains(Table.Column.CONTENT) && known >= 3
        ? new TableHeader(List.copyOf(columns), completing)
        : null;
  }

  private static Table.Column column(String plain) {
    if (NUMBER.matcher(plain).matches()) {
      return Table.Column.NUMBER;
    }
    if (TIME.matcher(plain).matches()) {
      return Table.Column.TIME;
    }
    if (plain.contains("phoi hop")) {
      return Table.Column.SUPPORT;
    }
    if (PRODUCT.matcher(plain).matches()) {
      return Table.Column.PRODUCT;
    }
    if (LEAD.matcher(plain).matches()) {
      return Table.Column.LEAD;
    }
    return CONTENT.matcher(plain).matches() ? Table.Column.CONTENT : Table.Column.OTHER;
  }
}
