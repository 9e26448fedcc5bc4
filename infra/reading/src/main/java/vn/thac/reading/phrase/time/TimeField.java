package vn.thac.reading.phrase.time;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thac.reading.Reading;
import vn.thac.reading.phrase.Doubt;
import vn.thac.reading.phrase.Near;
import vn.thac.reading.phrase.Plain;
import vn.thac.reading.phrase.agency.Agencies;

/** Reads what stands in a column or a line of its own for the time: all of it is about time. */
public final class TimeField {

  private static final Pattern EVENT =
      Pattern.compile(
          "^(?:(?:ngay |chi )?(?:khi|neu|sau khi)|theo yeu cau|dot xuat|phat sinh|theo dot|theo"
              + " thuc te|tuy theo|khi co)\\b.*|.*\\b(?:khi co|khi phat sinh|khi xay ra)\\b.*");

  /** Hours count from an event, not to a day. */
  private static final Pattern SOON_AFTER =
      Pattern.compile("\\b(?:trong vong|cham nhat|khong qua) \\d{1,3} (?:gio|phut)\\b");

  private static final Pattern DEADLINE =
      Pattern.compile("\\b(?:truoc|cham nhat|muon nhat|hoan thanh|xong|den|het|khong qua)\\b");
  private static final Pattern BEFORE_A_PERIOD = Pattern.compile("\\btruoc\\s+(?:thoi gian\\s+)?$");
  private static final Pattern RANGE =
      Pattern.compile("^\\s*(?:-|den(?:\\s+het)?(?:\\s+ngay)?|toi)\\s*$");
  private static final Pattern FROM_NOW =
      Pattern.compile(
          "\\btu (?:nay|(?:ngay|khi) (?:ban hanh|ky)(?: ke hoach)?)\\b.*\\b(?:den|toi)\\b.*");
  private static final Pattern YEARS =
      Pattern.compile(
          "^(?:giai doan|trong giai doan|nam|trong|cac nam)?\\s*(20\\d\\d)\\s*-\\s*(20\\d\\d)$");
  private static final Pattern FROM_PART =
      Pattern.compile(
          "\\b(?<unit>ngay|thang|quy)\\s+(?<from>\\d{1,2}|iv|i{1,3})\\s*(?<sep>-|,|va|den(?:"
              + " het)?(?: ngay)?)\\s*$");

  /** What a time is chosen for holds no further time: "tháng 10 (chào mừng Ngày … 04/10)". */
  private static final Pattern HONOURING =
      Pattern.compile("\\((?:chao mung|nhan|huong ung|ky niem|dip|vao dip)\\b[^()]{0,200}\\)");

  private static final Pattern QUARTERS =
      Pattern.compile(
          "(?<=\\bquy"
              + " )(iv|i{1,3}|[1-4])(?=\\s*(?:,|-|va|den)\\s*(?:iv|i{1,3}|[1-4])(?:\\s?/\\s?|\\s+nam\\s+)?(?:\\d{4})?$)(\\s*(?:,|-|va|den)\\s*)");
  private static final Pattern MORE = Pattern.compile("\\d|\\b(?:iv|i{1,3})\\b");

  static final Pattern ROUND_THE_CLOCK =
      Pattern.compile(
          "\\bthuong xuyen,?(?: lien tuc,?)? 24\\s?/\\s?24|\\b24\\s?/\\s?24(?: gio|h)?,? (?:thuong"
              + " xuyen|lien tuc)");
  private static final Pattern BEGINS =
      Pattern.compile(
          "\\b(?:bat dau|ke)? ?tu (?=(?:ngay|thang|quy) \\d|quy i|\\d)(?:ngay (?=\\d{1,2}[/.-]))?");
  private static final Pattern SEASON =
      Pattern.compile("\\btrong (?:suot )?(?:mua|dip|dot|thang|thoi gian|ky)\\b");
  private static final int LONGEST = 1_000;
  private static final int SHOWN = 80;

  private final Dating dating;

  public TimeField(Dating dating) {
    this.dating = dating;
  }

  /**
   * @param completing whether the field is headed as a time of completion
   */
  public TimeReading read(String field, boolean completing) {
    String text = Agencies.bare(field);
    if (text.isEmpty()) {
      return TimeReading.NONE;
    }
    if (text.length() > LONGEST) {
      return TimeReading.unread(Near.first(text, SHOWN) + "…", List.of());
    }
    String plain =
        HONOURING
            .matcher(Instead.blanked(Hours.blanked(Plain.of(text))))
            .replaceAll(why -> " ".repeat(why.group().length()));
    if (ROUND_THE_CLOCK.matcher(Plain.of(text)).find()) {
      return TimeReading.clear(bare(Reading.Timing.STANDING, text));
    }
    Recurrence recurrence = Recurrence.in(plain);
    if (recurrence != null) {
      return recurring(recurrence, text, plain);
    }
    TimeReading part = PartOfSpan.read(text, plain, dating);
    if (part != null) {
      return part;
    }
    // "quý I, II/2026" is "quý I, quý II/2026"; the text is only looked at by its dates from here
    plain = QUARTERS.matcher(plain).replaceFirst("$1$2quy ");
    List<DatePhrase> dates = DatePhrase.in(plain);
    if (SOON_AFTER.matcher(Plain.of(text)).find()) {
      return TimeReading.clear(bare(Reading.Timing.ON_EVENT, text));
    }
    Relative relative = Relative.in(plain);
    if (relative != null) {
      return relative.read(text, dating);
    }
    Matcher years = YEARS.matcher(plain.strip());
    if (years.matches()) {
      return dating.between(DatePhrase.year(years.group(1)), DatePhrase.year(years.group(2)), text);
    }
    if (dates.isEmpty()) {
      return undated(text, plain);
    }
    boolean deadline = DEADLINE.matcher(plain).find();
    if (plain.startsWith("thuong xuyen") && !deadline) {
      return TimeReading.clear(bare(Reading.Timing.STANDING, text));
    }
    return switch (dates.size()) {
      case 1 -> one(dates.getFirst(), text, plain, completing || deadline);
      case 2 -> two(dates.getFirst(), dates.getLast(), text, plain);
      default -> unread(text, dates);
    };
  }

  /** "Hằng tháng, bắt đầu từ tháng 10"; "hằng tuần trong mùa mưa": of which days, is asked. */
  TimeReading recurring(Recurrence recurrence, String text, String plain) {
    Reading.Schedule schedule = recurrence.schedule(text);
    Matcher begin = BEGINS.matcher(plain);
    List<DatePhrase> dates = begin.find() ? DatePhrase.in(plain.substring(begin.end())) : List.of();
    if (!dates.isEmpty() && dates.getFirst().at() == 0) {
      LocalDate last = dates.size() == 2 ? dating.last(dates.getLast()) : null;
      return TimeReading.clear(schedule.in(dating.first(dates.getFirst()), last));
    }
    Matcher season = SEASON.matcher(plain);
    if (!season.find()) {
      return TimeReading.clear(schedule);
    }
    Occasion of = Occasion.meant(plain, dating.occasions());
    return of != null
        ? TimeReading.clear(schedule.in(of.first(), of.last()))
        : new TimeReading(
            schedule,
            new Doubt(
                "\"%s\": từ ngày nào đến ngày nào?".formatted(text),
                "\"%s\": from which day to which?".formatted(text)));
  }

  private TimeReading unread(String text, List<DatePhrase> dates) {
    return TimeReading.unread(text, dating.choices(dates));
  }

  private TimeReading undated(String text, String plain) {
    if (EVENT.matcher(plain).matches()) {
      return TimeReading.clear(bare(Reading.Timing.ON_EVENT, text));
    }
    if (plain.contains("thuong xuyen")
        || plain.contains("lien tuc")
        || plain.matches(".*\\b(?:hang|moi) ngay\\b.*")) {
      return TimeReading.clear(bare(Reading.Timing.STANDING, text));
    }
    if (plain.contains("dinh ky")) {
      return new TimeReading(bare(Reading.Timing.PERIODIC_UNSTATED, text), TimeReading.HOW_OFTEN);
    }
    if (plain.equals("ca nam") || plain.equals("trong nam")) {
      DatePhrase year = new DatePhrase(DatePhrase.Size.YEAR, null, 1, 1, 0, 0);
      return dating.within(year, text);
    }
    return TimeReading.unread(text, List.of());
  }

  private TimeReading one(DatePhrase date, String text, String plain, boolean completing) {
    String before = plain.substring(0, date.at());
    boolean day = date.size() == DatePhrase.Size.DAY;
    Matcher part = FROM_PART.matcher(before);
    if (part.find()) {
      return fromPart(part, date, text);
    }
    if (MORE.matcher(before).find() || MORE.matcher(plain.substring(date.end())).find()) {
      return unread(text, List.of(date));
    }
    if (FROM_NOW.matcher(before).find()) {
      return dating.fromIssue(date, text);
    }
    if (!day && BEFORE_A_PERIOD.matcher(before).find()) {
      return Dating.dayUnknown(text, TimeReading.beforeAPeriod(text));
    }
    if (date.size() == DatePhrase.Size.YEAR && !before.contains("cuoi")) {
      boolean open = before.matches(".*\\btu\\s*$");
      return open ? unread(text, List.of()) : dating.within(date, text);
    }
    if (WeekOf.named(Near.first(Plain.of(text), date.at()))
        || before.matches(".*\\b(?:dau|giua|tuan|tu)(?: ngay| thang| quy)?\\s*$")) {
      return unread(text, List.of(date));
    }
    boolean end = before.matches(".*\\bcuoi\\s*$");
    return day || completing || end ? dating.by(date, text) : dating.within(date, text);
  }

  /** "Từ ngày 10 đến 15/3/2026", "tháng 3-6/2026", "quý I, II/2026". */
  private TimeReading fromPart(Matcher part, DatePhrase last, String text) {
    boolean day = part.group("unit").equals("ngay");
    boolean quarter = part.group("unit").equals("quy");
    DatePhrase.Size size =
        day ? DatePhrase.Size.DAY : quarter ? DatePhrase.Size.QUARTER : DatePhrase.Size.MONTH;
    boolean alike = size == last.size() || quarter && last.size() == DatePhrase.Size.MONTH;
    String written = part.group("from");
    boolean roman = !Character.isDigit(written.charAt(0));
    if (!alike || roman != quarter) {
      return unread(text, List.of());
    }
    boolean listed = part.group("sep").equals(",") || part.group("sep").equals("va");
    int from = roman ? (written.equals("iv") ? 4 : written.length()) : Integer.parseInt(written);
    if (listed && from + 1 != (day ? last.day() : last.part())) {
      return unread(text, List.of());
    }
    DatePhrase first =
        day
            ? new DatePhrase(size, last.year(), last.part(), from, 0, 0)
            : new DatePhrase(size, last.year(), from, 1, 0, 0);
    return dating.between(first, last, text);
  }

  private TimeReading two(DatePhrase first, DatePhrase last, String text, String plain) {
    String between = plain.substring(first.end(), last.at());
    boolean sameSize = first.size() == last.size();
    boolean neighbours =
        sameSize
            && first.size() != DatePhrase.Size.DAY
            && last.part() == first.part() + 1
            && between.matches("\\s*(?:,|va|&)\\s*");
    boolean openly = first.size() != DatePhrase.Size.YEAR && last.size() != DatePhrase.Size.YEAR;
    if (openly && RANGE.matcher(between).matches() || neighbours) {
      return dating.between(first, last, text);
    }
    if (openly || !between.isBlank()) {
      return unread(text, List.of(first, last));
    }
    return one(first.inYear(last.year()), text, plain, DEADLINE.matcher(plain).find());
  }

  private static Reading.Schedule bare(Reading.Timing kind, String text) {
    return new Reading.Schedule(kind, null, null, null, null, null, text);
  }
}
