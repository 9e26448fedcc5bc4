package vn.thac.plan.domain.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An order to report every so often, found in the words of a duty.
 *
 * @param whole whether the duty is nothing else
 * @param severalDays more than one day is written, so that none was taken
 */
record ReportingPhrase(
    Set<Reading.Period> periods,
    @Nullable Integer dueDay,
    boolean severalDays,
    @Nullable String to,
    @Nullable String via,
    boolean embedded,
    boolean whole) {

  private static final Pattern START =
      Pattern.compile(
          "\\b(?:dinh ky|bao cao(?: ket qua)?(?: dinh ky)?|(?=hang"
              + " (?:thang|quy|nam)\\b))\\s*[:,(]?\\s*");
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<quarter>quy\\s+(?:iv|i{1,3}|[1-4]))\\b(?:\\s?/\\s?\\d{4})?"
              + "|(?<months>0?[369]|ba|sau|chin)\\s+thang\\b(?:\\s+dau nam)?"
              + "|(?<month>(?:hang|moi)?\\s*thang)\\b(?!\\s+\\d)"
              + "|(?<each>(?:hang|moi)?\\s*quy)\\b(?! "
              + "(?:dinh|che|mo|trinh|hoach|tac|luat|uoc|doi|dien))"
              + "|(?<year>(?:hang|ca|tong ket|01|1)?\\s*nam)\\b(?!\\s+\\d)"
              + "|(?<adhoc>dot xuat)\\b"
              + "|(?<day>(?:vao |truoc |cham nhat (?:la )?)?"
              + "(?:ngay|mung) \\d{1,2}(?:/\\d{1,2}(?:/\\d{4})?)?)\\b"
              + "(?:\\s+(?:cua )?thang cuoi(?: cua)?)?"
              + "|(?<glue>[,;/()]|(?:va|hoac|hoac khi|hang|bao cao|cac|ky|theo|lan|cua)\\b)");
  private static final Pattern GAP = Pattern.compile("\\s*");
  private static final Pattern REPORT = Pattern.compile("\\bbao cao\\b");
  private static final Pattern DUE_DAY =
      Pattern.compile("\\b(?:ngay|mung) (\\d{1,2})\\b(?!\\s*/\\s*\\d|\\.\\d|\\s+thang\\s+\\d)");
  private static final Pattern DUE_DATE = Pattern.compile("\\b(\\d{1,2})/(\\d{1,2})(?![/\\d])");
  private static final Pattern DAY_OF_ONE =
      Pattern.compile(
          "\\b(?:thang|quy|nam)\\s*\\(?[^.;()]{0,20}\\bngay"
              + " \\d{1,2}\\b(?!/)[^.;()]{0,20}\\)?\\s*[,;]?\\s*(?:va\\s+)?(?:bao"
              + " cao\\s+)?(?:0?[369] thang|quy|nam|hang)\\b");
  private static final Pattern VIA = Pattern.compile("\\b(?:thong )?qua\\s+");
  private static final Pattern TO =
      Pattern.compile("\\b(?:gui ve|gui den|gui cho|gui|ve|len|trinh|cho|bao cao)\\s+");
  private static final Pattern TO_CONSOLIDATE =
      Pattern.compile("\\bde (?:tong hop|theo doi)[^.;]{0,60}\\b(?:bao cao|trinh|tham muu)\\s+");
  private static final Pattern NAME_END =
      Pattern.compile(
          "\\s*[(),;.:]|\\s+(?:de|theo|truoc|cham|qua|thong qua|ve|ket qua|tinh hinh|va tong"
              + " hop|tong hop|dinh ky|trong|bang|vao|khi|neu|bao cao|ngay|cung)\\b");
  private static final Pattern EMBEDDED =
      Pattern.compile(
          "\\b(?:long ghep|ket hop|chung|lien ket)\\s+(?:vao|trong|voi|cung|noi"
              + " dung)?[^.;]{0,40}\\bbao cao\\b|\\btrong bao cao (?:cai cach|chung|dinh ky|cong"
              + " tac)");
  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:dinh ky|hang|bao cao|tong hop,? bao cao|thuc hien (?:nghiem tuc |tot )?che do bao"
              + " cao|che do (?:thong tin,? )?bao cao|gui bao cao|vao ngay|truoc ngay|ngay \\d)");

  /** The order in this text, or nothing. */
  static @Nullable ReportingPhrase in(String text) {
    String plain = Plain.of(text);
    if (!REPORT.matcher(plain).find()) {
      return null;
    }
    Set<Reading.Period> periods = periods(plain);
    if (periods.isEmpty()) {
      return null;
    }
    Set<Integer> days = days(plain);
    if (DAY_OF_ONE.matcher(plain).find() || datesForSome(plain, periods)) {
      days.addAll(List.of(0, 32)); // a day of some of the periods is not the day of all: ask
    }
    String via = name(text, plain, VIA);
    String to = name(text, plain, TO);
    Matcher further = TO_CONSOLIDATE.matcher(plain);
    if (via == null && to != null && further.find()) {
      String beyond = nameAt(text, plain, further.end());
      via = beyond == null ? null : to;
      to = beyond == null ? to : beyond;
    }
    return new ReportingPhrase(
        periods,
        days.size() == 1 ? days.iterator().next() : null,
        days.size() > 1,
        to,
        via,
        EMBEDDED.matcher(plain).find(),
        LEADING.matcher(plain).find());
  }

  /** The periods: every run of them that follows a word of reporting. */
  private static Set<Reading.Period> periods(String plain) {
    Set<Reading.Period> periods = EnumSet.noneOf(Reading.Period.class);
    boolean quarterly = false;
    Matcher start = START.matcher(plain);
    int from = 0;
    while (start.find(from)) {
      from = Math.max(start.end(), start.start() + 1);
      int at = start.end();
      Matcher token = TOKEN.matcher(plain);
      Set<Reading.Period> run = EnumSet.noneOf(Reading.Period.class);
      while (token.region(at, plain.length()).lookingAt()) {
        quarterly |= token.group("each") != null;
        add(run, token);
        Matcher gap = GAP.matcher(plain).region(token.end(), plain.length());
        at = gap.lookingAt() ? gap.end() : token.end();
      }
      boolean onlyAdHoc = run.equals(EnumSet.of(Reading.Period.AD_HOC));
      if (!onlyAdHoc) {
        periods.addAll(run);
      }
      from = Math.max(from, at);
      if (from >= plain.length()) {
        break;
      }
    }
    if (quarterly) {
      quarters(periods);
    }
    return periods;
  }

  /** The second quarter is the half year, the third the nine months, the fourth the year. */
  private static void quarters(Set<Reading.Period> periods) {
    periods.addAll(List.of(Reading.Period.Q1, Reading.Period.H1, Reading.Period.YEAR));
    if (!periods.contains(Reading.Period.NINE_MONTHS)) {
      periods.add(Reading.Period.Q3);
    }
  }

  private static void add(Set<Reading.Period> run, Matcher token) {
    String quarter = token.group("quarter");
    String months = token.group("months");
    if (quarter != null) {
      String numeral = quarter.substring(quarter.lastIndexOf(' ') + 1);
      run.add(
          switch (numeral) {
            case "i", "1" -> Reading.Period.Q1;
            case "ii", "2" -> Reading.Period.H1;
            case "iii", "3" -> Reading.Period.Q3;
            default -> Reading.Period.YEAR;
          });
    } else if (months != null) {
      run.add(
          switch (months) {
            case "3", "03", "ba" -> Reading.Period.Q1;
            case "6", "06", "sau" -> Reading.Period.H1;
            default -> Reading.Period.NINE_MONTHS;
          });
    } else if (token.group("month") != null) {
      run.add(Reading.Period.MONTH);
    } else if (token.group("each") != null) {
      run.add(Reading.Period.Q1);
    } else if (token.group("year") != null) {
      run.add(Reading.Period.YEAR);
    } else if (token.group("adhoc") != null) {
      run.add(Reading.Period.AD_HOC);
    }
  }

  private static boolean datesForSome(String plain, Set<Reading.Period> periods) {
    long dates = DUE_DATE.matcher(plain).results().count();
    long dated = periods.stream().filter(period -> period != Reading.Period.AD_HOC).count();
    return dates > 0 && dates != dated;
  }

  private static Set<Integer> days(String plain) {
    Set<Integer> days = new TreeSet<>();
    Matcher day = DUE_DAY.matcher(plain);
    while (day.find()) {
      days.add(Integer.valueOf(day.group(1)));
    }
    Matcher date = DUE_DATE.matcher(plain);
    while (date.find()) {
      boolean monthEndsAPeriod = Integer.parseInt(date.group(2)) % 3 == 0;
      days.add(monthEndsAPeriod ? Integer.valueOf(date.group(1)) : 0);
    }
    if (days.stream().anyMatch(each -> each < 1 || each > 31)) {
      days.addAll(List.of(0, 32)); // a day that is not one: ask
    }
    return days;
  }

  private static @Nullable String name(String text, String plain, Pattern before) {
    Matcher lead = before.matcher(plain);
    int at = 0;
    while (at <= plain.length() && lead.find(at)) {
      String name = nameAt(text, plain, lead.end());
      if (name != null) {
        return name;
      }
      at = lead.end();
    }
    return null;
  }

  private static @Nullable String nameAt(String text, String plain, int at) {
    String near = text.substring(at, Math.min(text.length(), at + 160));
    if (!Agencies.begin(near)) {
      return null;
    }
    Matcher end = NAME_END.matcher(plain).region(at, Math.min(plain.length(), at + 160));
    return Agencies.bare(text.substring(at, end.find() ? end.start() : at + near.length()));
  }
}
