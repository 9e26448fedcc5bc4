package vn.thac.plan.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the time in the words of a duty. Most dates there belong to something else (documents
 * cited, programmes, other years), so only a date with words of a deadline or a span right before
 * it counts.
 */
final class TimeInDuty {

  private static final int LOOK_BACK = 90;
  private static final Pattern DEADLINE =
      Pattern.compile(
          "\\b(?:hoan thanh|xong|cham nhat|muon nhat|truoc|den het|han cuoi|khong qua|thoi"
              + " han)(?:\\s+(?:cham nhat|muon nhat|truoc|trong|vao|la|den|het|ngay|cuoi|dau|khi"
              + " het|:))*\\s*$");
  private static final Pattern WITHIN = Pattern.compile("\\btrong\\s*$");
  private static final Pattern ON =
      Pattern.compile("\\b(?:to chuc|khai mac|bat dau|dien ra|thuc hien)\\b.*\\bvao (?:ngay )?$");
  private static final Pattern COMPLETING = Pattern.compile("\\b(?:hoan thanh|xong)\\b");
  private static final Pattern BEFORE_A_PERIOD = Pattern.compile("\\btruoc\\s*$");
  private static final Pattern FROM = Pattern.compile("\\btu\\s+(?:ngay\\s+)?$");
  private static final Pattern TO = Pattern.compile("^\\s*(?:den|-)\\s*(?:het\\s*)?(?:ngay\\s*)?$");
  private static final Pattern RECURRING_BEFORE =
      Pattern.compile("(?:^|[.;:,]\\s*|\\bdinh ky\\s+)$");
  private static final Pattern ON_EVENT =
      Pattern.compile(
          "^(?:khi|neu|truong hop|trong truong hop)\\s+(?:co|phat sinh|xay ra|nhan duoc|xuat"
              + " hien|gap|phat hien|can)\\b|^(?:dot xuat|kip thoi) bao"
              + " cao\\b.{0,200}\\b(?:khi|neu) (?:co|phat sinh|gap|xay ra)\\b|^bao cao (?:kip"
              + " thoi|dot xuat|ngay)\\b|^[^.;]{0,200}\\b(?:khi co yeu cau|theo yeu cau dot"
              + " xuat)\\b|^trong qua trinh.{0,80}\\b(?:neu|khi)\\s+(?:co|phat"
              + " sinh|gap)\\b.{0,300}\\bbao cao\\b");
  private static final Pattern PERIODIC =
      Pattern.compile("^(?:thuong xuyen\\s+)?(?:to chuc\\s+)?dinh ky\\b|^to chuc dinh ky\\b");
  private static final Pattern RELATIVE =
      Pattern.compile("\\b(?:trong vong|trong thoi han|sau|cham nhat)\\s+\\d{1,3}\\s+ngay\\b");

  private final Dating dating;

  TimeInDuty(Dating dating) {
    this.dating = dating;
  }

  TimeReading read(String text) {
    String plain = Plain.of(text);
    List<TimeReading> found = new ArrayList<>();
    List<DatePhrase> dates = DatePhrase.in(plain);
    for (int i = 0; i < dates.size(); i++) {
      DatePhrase date = dates.get(i);
      String clause = clauseBefore(plain, date.at());
      DatePhrase next = i + 1 < dates.size() ? dates.get(i + 1) : null;
      String phrase = phrase(text, clause, date);
      if (next != null
          && FROM.matcher(clause).find()
          && date.size() != DatePhrase.Size.YEAR
          && TO.matcher(plain.substring(date.end(), next.at())).matches()) {
        found.add(dating.between(date, next, text.substring(date.at(), next.end())));
        i++;
      } else if (DEADLINE.matcher(clause).find()) {
        found.add(deadline(date, clause, phrase));
      } else if (ON.matcher(clause).find() && date.size() == DatePhrase.Size.DAY) {
        found.add(dating.by(date, phrase));
      } else if (WITHIN.matcher(clause).find() && date.size() != DatePhrase.Size.DAY) {
        found.add(within(date, clause, phrase));
      }
    }
    found.remove(TimeReading.NONE);
    return switch (found.size()) {
      case 0 -> undated(text, plain);
      case 1 -> found.getFirst();
      default -> several(found);
    };
  }

  private TimeReading deadline(DatePhrase date, String clause, String phrase) {
    if (date.size() == DatePhrase.Size.YEAR && !clause.matches(".*\\b(?:cuoi|het)\\s*$")) {
      return WITHIN.matcher(clause).find() ? dating.within(date, phrase) : TimeReading.NONE;
    }
    if (date.size() != DatePhrase.Size.DAY && BEFORE_A_PERIOD.matcher(clause).find()) {
      return Dating.dayUnknown(phrase, TimeField.beforeAPeriod(phrase));
    }
    return dating.by(date, phrase);
  }

  /** "Trong quý I": done by its end where it is to be completed, carried out in it otherwise. */
  private TimeReading within(DatePhrase date, String clause, String phrase) {
    if (date.year() != null && dating.year() != null && !date.year().equals(dating.year())) {
      return TimeReading.NONE; // the results of another year, not a time to do something in
    }
    boolean completing = COMPLETING.matcher(clause).find();
    return completing && date.size() != DatePhrase.Size.YEAR
        ? dating.by(date, phrase)
        : dating.within(date, phrase);
  }

  private static TimeReading several(List<TimeReading> found) {
    StringBuilder phrases = new StringBuilder();
    for (TimeReading each : found) {
      phrases.append(phrases.isEmpty() ? "" : "; ");
      phrases.append(each.schedule() == null ? "" : each.schedule().text());
    }
    return Dating.dayUnknown(
        phrases.toString(),
        new Doubt(
            "có nhiều hạn (%s); hạn nào là của nhiệm vụ này?".formatted(phrases),
            "there are several times (%s); which one binds?".formatted(phrases)));
  }

  private static TimeReading undated(String text, String plain) {
    if (ON_EVENT.matcher(plain).find()) {
      return TimeReading.clear(bare(Reading.Timing.ON_EVENT, text));
    }
    Recurrence recurrence = Recurrence.in(plain);
    if (recurrence != null
        && RECURRING_BEFORE.matcher(clauseBefore(plain, recurrence.at(), "")).find()) {
      return TimeReading.clear(
          recurrence.schedule(text.substring(recurrence.at(), recurrence.end())));
    }
    if (RELATIVE.matcher(plain).find()) {
      return Dating.dayUnknown(text, TimeField.relative(text));
    }
    if (PERIODIC.matcher(plain).find()) {
      return new TimeReading(bare(Reading.Timing.PERIODIC_UNSTATED, text), TimeField.HOW_OFTEN);
    }
    return TimeReading.NONE;
  }

  private static Reading.Schedule bare(Reading.Timing kind, String text) {
    return new Reading.Schedule(kind, null, null, null, null, null, text);
  }

  /** The phrase as written: the words of the deadline and the date. */
  private static String phrase(String text, String clause, DatePhrase date) {
    Matcher words = DEADLINE.matcher(clause);
    Matcher within = WITHIN.matcher(clause);
    int before = words.find() ? clause.length() - words.start() : 0;
    before = before == 0 && within.find() ? clause.length() - within.start() : before;
    return text.substring(date.at() - before, date.end());
  }

  private static String clauseBefore(String plain, int at) {
    return clauseBefore(plain, at, ".;");
  }

  private static String clauseBefore(String plain, int at, String stops) {
    int from = Math.max(0, at - LOOK_BACK);
    for (int i = at - 1; i >= from; i--) {
      if (stops.indexOf(plain.charAt(i)) >= 0) {
        return plain.substring(i + 1, at);
      }
    }
    return plain.substring(from, at);
  }
}
