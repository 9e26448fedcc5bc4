package vn.thac.plan.domain.reading;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Labelled parts of an activity: "Cơ quan chủ trì: …; thời gian hoàn thành: …".
 *
 * @param before what stands before the first label
 * @param completing whether the time is labelled as one of completion
 */
record Fields(String before, Map<Table.Column, String> values, boolean completing) {

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:^|[.;(]\\s*|,\\s+|\\s-\\s+|\\s\\+\\s+)(?:(?<lead>(?:(?:cac )?(?:co quan|don vi|bo"
              + " phan|nguoi|to chuc)\\s+)?(?:duoc (?:giao|phan cong)\\s+)?chu tri(?:\\s+(?:thuc"
              + " hien|tham muu))?|(?:co quan|don vi|bo phan|nguoi)\\s+(?:thuc hien|phu trach|chiu"
              + " trach nhiem)(?: chinh)?|phan cong(?: thuc hien| nhiem vu)?)|(?<support>(?:(?:cac"
              + " )?(?:co quan|don vi|bo phan)\\s+)?phoi hop(?:\\s*,?\\s*thuc hien)?)|(?<time>thoi"
              + " (?:gian|han|diem)(?:\\s+(?:thuc hien|hoan thanh|to chuc|trien"
              + " khai))?(?:\\s*(?:va|,)?\\s+hoan thanh)?|tien do(?: thuc hien| hoan thanh)?|han"
              + " hoan thanh|hoan thanh)|(?<product>(?:san pham|ket qua|dau ra|so"
              + " luong)(?:[\\s,/]+(?:dau ra|du kien|hoan thanh|san pham|can dat))?))\\s*:\\s*");

  static Fields in(String text) {
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
        values.putIfAbsent(open, value(text.substring(from, label.start())));
      }
      open = column(label);
      completing |= open == Table.Column.TIME && label.group("time").contains("hoan thanh");
      from = label.end();
    }
    if (open != null) {
      values.putIfAbsent(open, value(text.substring(from)));
    }
    return new Fields(before.strip(), values, completing);
  }

  private static Table.Column column(Matcher label) {
    if (label.group("lead") != null) {
      return Table.Column.LEAD;
    }
    if (label.group("support") != null) {
      return Table.Column.SUPPORT;
    }
    return label.group("time") != null ? Table.Column.TIME : Table.Column.PRODUCT;
  }

  /** Without the end of a sentence or of brackets that were opened before the label. */
  private static String value(String text) {
    String value = Agencies.bare(text);
    boolean closed = value.endsWith(")") && value.indexOf('(') < 0;
    return closed ? Agencies.bare(value.substring(0, value.length() - 1)) : value;
  }

  boolean any() {
    return !values.isEmpty();
  }

  Fields and(Fields more) {
    Map<Table.Column, String> all = new EnumMap<>(Table.Column.class);
    all.putAll(more.values);
    all.putAll(values);
    return new Fields(before, all, completing || more.completing);
  }

  String value(Table.Column column) {
    return values.getOrDefault(column, "");
  }
}
