package vn.thac.reading.plan;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thac.reading.layout.Table;
import vn.thac.reading.layout.TableReader;
import vn.thac.reading.phrase.Plain;
import vn.thac.reading.phrase.agency.Agencies;

/**
 * Labelled parts of an activity: "Cơ quan chủ trì: …; thời gian hoàn thành: …".
 *
 * @param before what stands before the first label
 * @param completing whether the time is labelled as one of completion
 */
record Fields(String before, Map<Table.Column, String> values, boolean completing) {

  private static final String WHO =
      "(?:co quan|don vi|bo phan|nguoi|phong|ban|nganh|can bo|lanh dao|khoa|dia phuong|luc luong|ca"
          + " nhan)";
  private static final String THOSE =
      "(?:cac\\s+)?" + WHO + "(?:(?:\\s*[,/]\\s*|\\s+(?:va\\s+)?)" + WHO + "){0,2}";
  private static final String LEAD =
      "(?:"
          + THOSE
          + "\\s+)?(?:duoc (?:giao|phan cong)\\s+)?chu tri(?:\\s+(?:thuc hien|tham muu|trien"
          + " khai|chinh))?|"
          + THOSE
          + "\\s+(?:thuc hien|phu trach|chiu trach nhiem|tham muu|dau moi|duoc giao|chi"
          + " dao)(?:\\s+(?:chinh|thuc hien))?|phan cong(?: thuc hien| nhiem vu)?|trach nhiem(?:"
          + " thuc hien| chinh)?|dau moi(?: thuc hien)?|phu trach|chu tri";
  private static final String SUPPORT =
      "(?:"
          + THOSE
          + "\\s+)?(?:cung )?phoi hop(?:\\s*,?\\s*thuc hien|\\s+voi)?|"
          + THOSE
          + "\\s+(?:lien quan|tham gia)";
  private static final String TIME =
      "thoi (?:gian|han|diem|hieu)(?:\\s+(?:va tien do|thuc hien|hoan thanh|to chuc|trien khai|ket"
          + " thuc|bao cao|du kien))*+(?:\\s*(?:va|,|-|/)?\\s*hoan thanh)?|tien do(?: thuc hien|"
          + " hoan thanh)?|(?:han|ngay|thang) hoan thanh|hoan thanh";
  private static final String PRODUCT =
      "(?:du kien )?(?:san pham|ket qua|dau ra|so luong)(?:[\\s,/]+(?:dau ra|du kien|hoan thanh|san"
          + " pham|can dat|dat duoc|thuc hien|ket qua|dau ra))*+";
  private static final String OTHER =
      "dia (?:diem|ban)|thanh phan|doi tuong|noi dung|kinh phi|nguon kinh phi|ghi chu|muc"
          + " (?:tieu|dich)|yeu cau|quy mo|pham vi|hinh thuc|chi tieu";
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:^|[.;(]\\s*|,\\s+|\\n\\s*|\\s-\\s+|\\s\\+\\s+)(?:(?<support>"
              + SUPPORT
              + ")|(?<lead>"
              + LEAD
              + ")|(?<time>"
              + TIME
              + ")|(?<product>"
              + PRODUCT
              + ")|(?<other>"
              + OTHER
              + "))\\s*:\\s*");

  private static final Pattern THEN_WHEN =
      Pattern.compile(
          "[.;]\\s+(?:(?<done>hoan thanh|xong)\\s+|(?:thuc hien|trien khai|to chuc)\\s+(?=trong|tu"
              + " |vao|truoc|quy|thang|hang|moi|cham nhat|ngay)|(?=(?:trong|tu|truoc|vao|cham nhat)"
              + " (?:ngay|thang|quy|nam|6 thang)\\b))");

  static Fields in(String text) {
    if (text.indexOf(':') >= 0) {
      Fields labelled = labelled(text);
      if (labelled.any()) {
        return labelled;
      }
    }
    return Bracket.fields(text);
  }

  private static Fields labelled(String text) {
    String plain = Plain.of(text);
    Map<Table.Column, String> values = new EnumMap<>(Table.Column.class);
    boolean completing = false;
    String before = text;
    Table.Column open = null;
    int from = 0;
    Matcher label = LABEL.matcher(plain);
    while (label.find()) {
      if (open == null) {
        before = text.substring(0, label.start());
      } else {
        completing |= put(values, open, text.substring(from, label.start()));
      }
      open = column(label);
      completing |= open == Table.Column.TIME && label.group("time").contains("hoan thanh");
      from = label.end();
    }
    if (open != null) {
      completing |= put(values, open, text.substring(from));
    }
    return new Fields(before.strip(), values, completing);
  }

  /**
   * A label with nothing after it is a heading. A role ends with its sentence: "Đơn vị thực hiện:
   * A. Hoàn thành trong tháng 3" says when besides.
   *
   * @return whether it says by when that is to be completed
   */
  private static boolean put(Map<Table.Column, String> values, Table.Column column, String text) {
    boolean role = column == Table.Column.LEAD || column == Table.Column.SUPPORT;
    Matcher then = THEN_WHEN.matcher(Plain.of(text));
    boolean told = role && then.find() && !values.containsKey(Table.Column.TIME);
    String value = value(told ? text.substring(0, then.start()) : text);
    if (!value.isEmpty()) {
      values.putIfAbsent(column, value);
    }
    if (told) {
      values.put(Table.Column.TIME, value(text.substring(then.end())));
    }
    return told && then.group("done") != null;
  }

  private static Table.Column column(Matcher label) {
    if (label.group("lead") != null) {
      return Table.Column.LEAD;
    }
    if (label.group("support") != null) {
      return Table.Column.SUPPORT;
    }
    if (label.group("time") != null) {
      return Table.Column.TIME;
    }
    return label.group("product") != null ? Table.Column.PRODUCT : Table.Column.OTHER;
  }

  /** Without the end of a sentence or of brackets that were opened before the label. */
  private static String value(String text) {
    String value = Agencies.bare(text);
    boolean closed = value.endsWith(")") && value.indexOf('(') < 0;
    return closed ? Agencies.bare(value.substring(0, value.length() - 1)) : value;
  }

  /** Whether it says who, when or what; a place or an aim alone makes no activity. */
  boolean any() {
    return values.keySet().stream().anyMatch(column -> column != Table.Column.OTHER);
  }

  /**
   * Whether it makes an activity: it says who, or of something named when. A time alone is that of
   * the whole plan, as in "2. Thời gian thực hiện: …".
   */
  boolean assigns() {
    return values.containsKey(Table.Column.LEAD)
        || values.containsKey(Table.Column.SUPPORT)
        || values.containsKey(Table.Column.TIME) && !before.isBlank();
  }

  /** The same below a heading. */
  Fields under(String heading) {
    return new Fields(heading + "\n" + before, values, completing);
  }

  /** The same after more of the text that stands before the labels. */
  Fields after(String whole, String named) {
    return before.equals(named.strip()) ? new Fields(whole, values, completing) : this;
  }

  Fields and(Fields more) {
    Map<Table.Column, String> all = new EnumMap<>(Table.Column.class);
    all.putAll(more.values);
    all.putAll(values);
    return new Fields(before, all, completing || more.completing);
  }

  /** The same where "nt" or "như trên" takes what the last one said. */
  Fields pointing(Fields above) {
    Map<Table.Column, String> told = new EnumMap<>(Table.Column.class);
    told.putAll(values);
    told.replaceAll(
        (column, value) -> TableReader.pointsAbove(value) ? above.value(column) : value);
    told.values().removeIf(String::isEmpty);
    return told.equals(values) ? this : new Fields(before, told, completing);
  }

  String value(Table.Column column) {
    return values.getOrDefault(column, "");
  }
}
