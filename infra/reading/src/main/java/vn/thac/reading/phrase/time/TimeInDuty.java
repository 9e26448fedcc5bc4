package vn.thac.reading.phrase.time;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thac.reading.Reading;
import vn.thac.reading.phrase.Doubt;
import vn.thac.reading.phrase.Near;
import vn.thac.reading.phrase.Plain;
import vn.thac.reading.phrase.agency.Subject;
import vn.thac.reading.phrase.agency.Verbs;

/**
 * Finds the time in the words of a duty. Most dates there belong to something else (documents
 * cited, programmes, other years), so only a date with words of a deadline or a span right before
 * it counts.
 */
public final class TimeInDuty {

  /** Beyond them it is not asked which binds, but which of these. */
  private static final int MOST_TIMES = 12;

  private static final Pattern DEADLINE =
      Pattern.compile(
          "\\b(?:hoan thanh|xong|cham nhat|muon nhat|khong (?:muon|cham) (?:hon|qua)|truoc|den"
              + " het|han cuoi|khong qua|thoi han)(?:\\s+(?:cham nhat|muon"
              + " nhat|truoc|trong|vao|la|den|het|ngay|cuoi|dau|khi het|:))*+\\s*$");
  private static final Pattern WITHIN =
      Pattern.compile("\\b(?:trong|vao)(?:\\s+(?:cuoi|khoang thoi gian|thoi gian))?\\s*$");
  private static final Pattern ON =
      Pattern.compile(
          "\\bdu kien (?:vao )?(?:ngay )?$|\\b(?:to chuc|khai mac|bat dau|dien ra|thuc hien|phat"
              + " dong)\\b.*\\bvao (?:ngay )?$|\\b(?:to chuc|khai mac|dien ra|phat dong|bat"
              + " dau)\\b(?!.*\\b(?:so|luat|quyet dinh|nghi quyet|ke hoach)\\b).*\\bngay $");
  private static final Pattern COMPLETING =
      Pattern.compile(
          "\\b(?<!da )(?<!duoc )(?:hoan thanh|hoan tat|xong|(?<!quy )(?<!chuong )(?<!lo )(?<!cong"
              + " )(?<!tien )(?<!hanh )trinh|ban hanh|gui|nop|phe duyet|bao cao)\\b");
  private static final Pattern BEFORE_A_PERIOD = Pattern.compile("\\btruoc\\s*$");
  private static final Pattern FROM = Pattern.compile("\\btu\\s+(?:ngay\\s+)?$");
  private static final Pattern FROM_PART =
      Pattern.compile(
          "\\b(?:tu\\s+)?(?:ngay|thang|quy)\\s+(?:\\d{1,2}|iv|i{1,3})\\s*(?:-|va|den(?: het)?(?:"
              + " ngay)?)\\s*$");
  private static final Pattern TO = Pattern.compile("^\\s*(?:den|-)\\s*(?:het\\s*)?(?:ngay\\s*)?$");
  private static final Pattern AND = Pattern.compile("\\s*(?:va|,)\\s*");
  private static final Pattern PART =
      Pattern.compile(
          "\\b(?:trong|vao) (?:(?:\\d{1,2}|mot|hai|ba) )?(?:tuan|ngay)"
              + " (?:dau|cuoi)\\b[^.;,]{2,80}");
  private static final Pattern CARRIES_IT_OUT =
      Pattern.compile("^(?:hoan thanh|hoan tat|thuc hien|trien khai|gui|nop|bao cao|trinh)\\b");
  private static final Pattern COLON_BEFORE =
      Pattern.compile("(?::\\s*|[.;]\\s+)(?:tu |trong |vao )?(?:ngay )?$");
  private static final Pattern NOTHING_AFTER = Pattern.compile("\\s*(?:[.;\\n(]|$)");

  private final Dating dating;
  private final TimeField field;
  private final UndatedDuty undated;

  public TimeInDuty(Dating dating) {
    this.dating = dating;
    this.field = new TimeField(dating);
    this.undated = new UndatedDuty(dating, field);
  }

  public TimeReading read(String text) {
    String plain = Instead.blanked(Hours.blanked(Plain.of(text)));
    if (TimeField.ROUND_THE_CLOCK.matcher(Plain.of(text)).find()) {
      return TimeReading.clear(UndatedDuty.bare(Reading.Timing.STANDING, text));
    }
    Matcher part = PART.matcher(plain);
    if (part.find()) {
      TimeReading span =
          PartOfSpan.read(text.substring(part.start(), part.end()).strip(), part.group(), dating);
      if (span != null) {
        return span;
      }
    }
    String week = WeekOf.ofAMonth(text, Plain.of(text));
    if (week != null) {
      return TimeReading.unread(week, List.of());
    }
    List<TimeReading> found = dated(text, plain);
    return switch (found.size()) {
      case 0 -> undated.read(text, plain);
      case 1 -> ofOneOrder(found.getFirst(), text);
      default -> several(found);
    };
  }

  /** "Đưa nội dung … vào giờ sinh hoạt. Bàn giao học sinh xong trước ngày …": of both? */
  private static TimeReading ofOneOrder(TimeReading time, String text) {
    Reading.Schedule when = time.schedule();
    boolean ordered = Verbs.begin(text) || Subject.of(text) != null;
    if (when == null || time.doubt() != null || !ordered) {
      return time;
    }
    int at = text.indexOf(when.text());
    int stop = at < 0 ? -1 : text.lastIndexOf(". ", at);
    String sentence = stop < 0 ? "" : text.substring(stop + 2);
    return Verbs.begin(sentence) && !CARRIES_IT_OUT.matcher(Plain.of(sentence)).find()
        ? new TimeReading(
            when,
            new Doubt(
                "\"%s\" đứng ở câu sau; có phải là hạn của cả nhiệm vụ?".formatted(when.text()),
                "\"%s\" stands in a later sentence; does it bind the whole duty?"
                    .formatted(when.text()),
                List.of(when.choice())))
        : time;
  }

  private List<TimeReading> dated(String text, String plain) {
    List<TimeReading> found = new ArrayList<>();
    List<DatePhrase> dates = DatePhrase.in(plain);
    for (int i = 0; i < dates.size(); i++) {
      DatePhrase date = dates.get(i);
      DatePhrase next = i + 1 < dates.size() ? dates.get(i + 1) : null;
      String clause = Clause.before(plain, date.at(), ".;\n");
      if (next != null
          && date.size() != DatePhrase.Size.YEAR
          && TO.matcher(plain.substring(date.end(), next.at())).matches()
          && (FROM.matcher(clause).find() || alone(plain, date.at(), next.end()))) {
        found.add(dating.between(date, next, text.substring(date.at(), next.end())));
        i++;
        continue;
      }
      if (next != null && joined(date, next, plain) && WITHIN.matcher(clause).find()) {
        found.add(dating.between(date, next, text.substring(date.at(), next.end())));
        i++;
        continue;
      }
      TimeReading one = one(date, clause, text, plain);
      if (one.schedule() != null
          && found.size() < MOST_TIMES
          && found.stream().noneMatch(one::sameAs)) {
        found.add(one);
      }
    }
    return found;
  }

  /** "Trong tháng 9 và tháng 10": one span where one follows the other. */
  private static boolean joined(DatePhrase date, DatePhrase next, String plain) {
    boolean month = date.size() == DatePhrase.Size.MONTH || date.size() == DatePhrase.Size.QUARTER;
    return month
        && date.size() == next.size()
        && next.part() == date.part() + 1
        && AND.matcher(plain.substring(date.end(), next.at())).matches();
  }

  private TimeReading one(DatePhrase date, String clause, String text, String plain) {
    String phrase = phrase(text, clause, date);
    Matcher part = FROM_PART.matcher(clause);
    if (part.find()) {
      String span = text.substring(date.at() - clause.length() + part.start(), date.end());
      TimeReading read = field.read(span, false);
      return read.schedule() == null && read.doubt() != null
          ? Dating.dayUnknown(span, read.doubt())
          : read;
    }
    if (DEADLINE.matcher(clause).find()) {
      return deadline(date, clause, phrase);
    }
    if (ON.matcher(clause).find() && date.size() == DatePhrase.Size.DAY) {
      return dating.by(date, phrase);
    }
    if (date.size() == DatePhrase.Size.DAY) {
      return alone(plain, date.at(), date.end()) ? dating.by(date, phrase) : TimeReading.NONE;
    }
    boolean leading = Clause.START.matcher(clause).find() && plain.startsWith(",", date.end());
    boolean within =
        WITHIN.matcher(clause).find() || leading && date.size() != DatePhrase.Size.YEAR;
    return within || alone(plain, date.at(), date.end())
        ? within(date, clause, phrase)
        : TimeReading.NONE;
  }

  /** "Đợt 2: tháng 8/2026." says nothing after the colon but when. */
  private static boolean alone(String plain, int from, int to) {
    return COLON_BEFORE.matcher(Near.before(plain, from, 12)).find()
        && NOTHING_AFTER.matcher(Near.after(plain, to, 3)).lookingAt();
  }

  private TimeReading deadline(DatePhrase date, String clause, String phrase) {
    if (date.size() == DatePhrase.Size.YEAR && !clause.matches(".*\\b(?:cuoi|het)\\s*$")) {
      return WITHIN.matcher(clause).find() ? dating.within(date, phrase) : TimeReading.NONE;
    }
    if (date.size() != DatePhrase.Size.DAY && BEFORE_A_PERIOD.matcher(clause).find()) {
      return Dating.dayUnknown(phrase, TimeReading.beforeAPeriod(phrase));
    }
    return dating.by(date, phrase);
  }

  /** "Trong quý I": done by its end where it is to be completed, carried out in it otherwise. */
  private TimeReading within(DatePhrase date, String clause, String phrase) {
    if (date.year() != null && !dating.covers(date.year())) {
      return TimeReading.NONE; // the results of another year, not a time to do something in
    }
    boolean completing = COMPLETING.matcher(clause).find();
    return completing && date.size() != DatePhrase.Size.YEAR
        ? dating.by(date, phrase)
        : dating.within(date, phrase);
  }

  private static TimeReading several(List<TimeReading> found) {
    StringBuilder phrases = new StringBuilder();
    List<Reading.Choice> choices = new ArrayList<>();
    for (TimeReading each : found) {
      Reading.Schedule schedule = each.schedule();
      if (schedule != null) {
        phrases.append(phrases.isEmpty() ? "" : "; ").append(schedule.text());
        choices.add(schedule.choice());
      }
    }
    return Dating.dayUnknown(
        phrases.toString(),
        new Doubt(
            "có nhiều hạn (%s); hạn nào là của nhiệm vụ này?".formatted(phrases),
            "there are several times (%s); which one binds?".formatted(phrases),
            choices));
  }

  /** The phrase as written: the words of the deadline and the date. */
  private static String phrase(String text, String clause, DatePhrase date) {
    Matcher words = DEADLINE.matcher(clause);
    Matcher within = WITHIN.matcher(clause);
    int before = words.find() ? clause.length() - words.start() : 0;
    before = before == 0 && within.find() ? clause.length() - within.start() : before;
    return text.substring(date.at() - before, date.end());
  }
}
