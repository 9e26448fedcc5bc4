package vn.thac.reading.phrase.reporting;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thac.reading.Reading;
import vn.thac.reading.phrase.Near;

/**
 * The periods that an order to report names, one after the other, and the days beside them: "hằng
 * quý (trước ngày 15 của tháng cuối quý), 6 tháng, năm".
 */
final class PeriodRun {

  private static final Pattern SENTENCE =
      Pattern.compile("[^.;\\n]*+(?:\\.(?=\\d)[^.;\\n]*+)*+[.;\\n]?");
  private static final Pattern REPORT = Pattern.compile("\\bbao cao\\b");
  private static final Pattern START =
      Pattern.compile(
          "\\b(?:[dp]inh ky|(?:bao cao|so ket|tong ket)(?: (?:ket qua|tien do|tinh hinh|dinh ky|so"
              + " ket|tong ket|cong tac|thuc hien))*+|ket"
              + " qua(?:\\s+(?!(?:trong|vao|truoc|voi|cho|ve|den|gui|trinh)\\b)[a-z]+){0,8}?(?=(?:\\s+(?:bao"
              + " cao|dinh ky))?\\s+(?:quy iv?|quy i{1,3}|0?[69] thang|hang"
              + " (?:quy|thang|nam))\\b)|theo(?= (?:tung )?(?:quy|thang|ky|0?6"
              + " thang|nam)\\b)|(?=(?:hang|moi) (?:thang|quy|nam)\\b)|(?=(?:truoc |vao |cham nhat"
              + " (?:la )?)?ngay \\d{1,2}\\b))\\s*");
  private static final String LAST_MONTH =
      "(?:\\s+(?:cua )?thang (?:cuoi(?: cung)?|ket thuc)(?:(?: cua)?(?: moi| hang)? (?:ky bao"
          + " cao|quy bao cao|ky|quy(?!\\s*(?:,|va)\\s*(?:0?[69] thang|nam)))\\b)?)?";
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<quarter>quy\\s+(?:iv|i{1,3}|[1-4]))\\b(?:\\s?/\\s?\\d{4})?|(?<months>0?[369]|ba|sau|chin)\\s+thang\\b(?:\\s+(?:dau|cuoi)"
              + " nam)?(?!\\s+\\d)|(?<month>(?:hang|moi|tung)\\s*thang\\b(?!\\s+(?:\\d|cuoi|sau|tiep|ke))|thang\\b(?!\\s+(?:\\d|cuoi|sau|tiep|ke|hanh"
              + " dong|cao diem|an toan|thanh nien|cong nhan|bao|khuyen|van|vi |ve"
              + " )))|(?<each>(?:hang|moi|tung)?\\s*quy)\\b(?!"
              + " (?:dinh|che|mo|trinh|hoach|tac|luat|uoc|doi|dien|dat|gia|dan))|(?<year>(?:hang|ca|tong"
              + " ket|cuoi|mot|01|1)?\\s*nam)\\b(?!\\s+\\d| hoc| nay)|(?<adhoc>dot"
              + " xuat)\\b|(?<day>(?:vao |truoc |cham nhat (?:la )?|muon nhat (?:la )?)?(?:ngay"
              + " |mung )(?<d>\\d{1,2})(?:\\s?/\\s?(?<m>\\d{1,2})(?:\\s?/\\s?\\d{4})?| thang"
              + " (?<mm>\\d{1,2})(?: nam \\d{4})?)?\\b"
              + LAST_MONTH
              + "(?<after>(?:\\s+(?:cua )?(?:thang|quy|ky) (?:sau|tiep theo|ke tiep|lien"
              + " ke))?))|(?<date>(?:truoc )?(?<dd>\\d{1,2})/(?<dm>\\d{1,2})(?:/\\d{4})?)(?![\\d/])"
              + "|(?<open>\\()|(?<close>\\))|(?<glue>[,;/:-]|(?:va|hoac|hoac khi|hang|bao cao|so"
              + " ket|tong ket|cac|ky|theo|lan|cua|gui|dinh ky|truoc|chuyen de)\\b)");
  private static final Pattern GAP = Pattern.compile("\\s*");
  private static final Pattern LAST_OF_QUARTER =
      Pattern.compile("\\bthang cuoi (?:cua )?(?:moi |hang )?quy\\b");
  private static final Pattern OF_MONEY =
      Pattern.compile(
          "\\b(?:ngan sach|du toan|ke hoach|kinh phi|chuong trinh|cong tac|nhiem vu|chi"
              + " tieu)\\s*$");

  /** From which day to which the figures are: those are no days to report by. */
  private static final Pattern OF_THE_FIGURES =
      Pattern.compile(
          "\\b(?:so lieu|thoi gian (?:lay|chot) so lieu)(?: bao cao)? (?:duoc"
              + " )?(?:lay|tinh|chot|tong hop)\\b[^.;]{0,20}\\b(?:den|tu)\\b[^.;]*");

  /** One thing a run names: a period, or a day that stands for those before it. */
  private record Entry(boolean day, int value, boolean bracketed) {}

  private final EnumSet<Reading.Period> periods = EnumSet.noneOf(Reading.Period.class);
  private final List<Entry> entries = new ArrayList<>();
  private boolean quarterly;
  private boolean elsewhere;

  private PeriodRun() {}

  static PeriodRun in(String written) {
    String plain = OF_THE_FIGURES.matcher(written).replaceAll("");
    PeriodRun run = new PeriodRun();
    if (!REPORT.matcher(plain).find()) {
      return run;
    }
    boolean reporting = false;
    Matcher sentence = SENTENCE.matcher(plain);
    int at = 0;
    while (at < plain.length() && sentence.find(at)) {
      String one = sentence.group();
      boolean reports = REPORT.matcher(one).find();
      if (reports || reporting && run.goesOn(one)) {
        run.take(one);
        reporting = true;
      }
      at = sentence.end() > at ? sentence.end() : at + 1;
    }
    run.settle(plain);
    return run;
  }

  /** "Báo cáo tháng trước ngày 20; quý trước ngày 15 …": the next part begins with its period. */
  private boolean goesOn(String sentence) {
    Matcher token = TOKEN.matcher(sentence.strip());
    return token.lookingAt() && token.group("glue") == null && token.group("day") == null;
  }

  private void take(String sentence) {
    Matcher start = START.matcher(sentence);
    Matcher token = TOKEN.matcher(sentence);
    int from = 0;
    boolean first = goesOn(sentence);
    while (from < sentence.length() && (first || start.find(from))) {
      int at = first ? indent(sentence) : start.end();
      boolean money = !first && OF_MONEY.matcher(Near.before(sentence, start.start(), 20)).find();
      int begun = first ? 0 : start.start();
      int end = at;
      boolean open = false;
      while (token.region(end, sentence.length()).lookingAt()) {
        open = token.group("open") != null || open && token.group("close") == null;
        if (!money) {
          add(token, open);
        }
        Matcher gap = GAP.matcher(sentence).region(token.end(), sentence.length());
        end = gap.lookingAt() ? gap.end() : token.end();
      }
      from = end > at ? Math.max(end, begun + 1) : begun + 1;
      first = false;
    }
  }

  private static int indent(String sentence) {
    return sentence.length() - sentence.stripLeading().length();
  }

  private void add(Matcher token, boolean bracketed) {
    String quarter = token.group("quarter");
    String months = token.group("months");
    if (quarter != null) {
      add(quarterOf(quarter.substring(quarter.lastIndexOf(' ') + 1)));
    } else if (months != null) {
      add(monthsOf(months));
    } else if (token.group("month") != null) {
      add(Reading.Period.MONTH);
    } else if (token.group("each") != null) {
      quarterly = true;
      add(Reading.Period.Q1);
    } else if (token.group("year") != null) {
      add(Reading.Period.YEAR);
    } else if (token.group("adhoc") != null) {
      periods.add(Reading.Period.AD_HOC);
    } else if (token.group("day") != null) {
      String month = token.group("m") == null ? token.group("mm") : token.group("m");
      elsewhere |= !token.group("after").isBlank();
      day(token.group("d"), month, bracketed);
    } else if (token.group("date") != null) {
      day(token.group("dd"), token.group("dm"), bracketed);
    }
  }

  private void add(Reading.Period period) {
    periods.add(period);
    entries.add(new Entry(false, period.ordinal(), false));
  }

  /** A date counts by its day; where its month is not the last of a quarter, it is asked about. */
  private void day(String day, @Nullable String month, boolean bracketed) {
    elsewhere |= month != null && Integer.parseInt(month) % 3 != 0;
    entries.add(new Entry(true, Integer.parseInt(day), bracketed));
  }

  private static Reading.Period quarterOf(String numeral) {
    return switch (numeral) {
      case "i", "1" -> Reading.Period.Q1;
      case "ii", "2" -> Reading.Period.H1;
      case "iii", "3" -> Reading.Period.Q3;
      default -> Reading.Period.YEAR;
    };
  }

  private static Reading.Period monthsOf(String number) {
    return switch (number) {
      case "3", "03", "ba" -> Reading.Period.Q1;
      case "6", "06", "sau" -> Reading.Period.H1;
      default -> Reading.Period.NINE_MONTHS;
    };
  }

  /** The second quarter is the half year, the third the nine months, the fourth the year. */
  private void settle(String plain) {
    boolean dated = entries.stream().anyMatch(Entry::day);
    quarterly |= dated && periods.isEmpty() && LAST_OF_QUARTER.matcher(plain).find();
    if (quarterly) {
      periods.addAll(List.of(Reading.Period.Q1, Reading.Period.H1, Reading.Period.YEAR));
      if (!periods.contains(Reading.Period.NINE_MONTHS)) {
        periods.add(Reading.Period.Q3);
      }
    }
    if (periods.equals(EnumSet.of(Reading.Period.AD_HOC))) {
      periods.clear();
    }
  }

  Set<Reading.Period> periods() {
    return EnumSet.copyOf(periods);
  }

  /**
   * The day beside a period is that of this one; a day beside none, or after all, is that of all.
   */
  ReportingDay due() {
    Set<Integer> days = new TreeSet<>();
    entries.stream().filter(Entry::day).forEach(entry -> days.add(entry.value()));
    if (days.isEmpty()) {
      return ReportingDay.NONE;
    }
    long named = entries.stream().filter(e -> !e.day()).map(Entry::value).distinct().count();
    long given = entries.stream().filter(Entry::day).count();
    return new ReportingDay(days, given >= named || ofAll(), elsewhere);
  }

  private boolean ofAll() {
    int first = 0;
    while (first < entries.size() && entries.get(first).day()) {
      first++;
    }
    int last = entries.size();
    while (last > 0 && entries.get(last - 1).day() && !entries.get(last - 1).bracketed()) {
      last--;
    }
    return entries.subList(Math.min(first, last), last).stream().noneMatch(Entry::day);
  }
}
