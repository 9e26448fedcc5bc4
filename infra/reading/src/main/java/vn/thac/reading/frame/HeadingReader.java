package vn.thac.reading.frame;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thac.reading.Cited;
import vn.thac.reading.Lines;
import vn.thac.reading.PartialDate;
import vn.thac.reading.layout.Columns;
import vn.thac.reading.layout.Line;
import vn.thac.reading.phrase.Doubts;
import vn.thac.reading.phrase.Plain;
import vn.thac.reading.phrase.agency.Agencies;
import vn.thac.reading.phrase.basis.Citation;
import vn.thac.reading.phrase.time.DatePhrase;

/** Reads number, date and title, from the top or, where it is left off, from an annex's heading. */
public final class HeadingReader {

  private static final String BLANK = "[\\s.…_]{0,40}";
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:^|\\t|\\s{2})\\s{0,9}s[o06]\\s?[:.]?"
              + BLANK
              + "(\\d{1,6})?"
              + BLANK
              + "/\\s?([a-z][a-z0-9]{0,7}(?:\\s?-\\s?[a-z0-9&.]{1,15}){1,3})"
              + "|^\\s{0,9}s[o06]\\s?[:.]?\\s*(\\d{1,6})\\s?-\\s?([a-z]{1,5}/[a-z]{1,8}(?:-[a-z]{1,8})?)\\s*$");
  private static final Pattern DATE_LINE =
      Pattern.compile(
          ",\\s?ngay"
              + BLANK
              + "(?:(\\d{1,2})|[a-z?*]{1,3}(?=\\s))?" // a stamp or a scan left no number of it
              + BLANK
              + "thang"
              + BLANK
              + "(\\d{1,2})?"
              + BLANK
              + "nam"
              + BLANK
              + "(\\d{4})?");
  private static final Pattern TYPE =
      Pattern.compile(
          "^(ke hoach(?: phoi hop)?(?: lien (?:tich|nganh))?|chuong trinh|de an|phuong"
              + " an)(?:\\s*$|\\s+(?=\\S))");
  private static final Pattern NOT_TITLE =
      Pattern.compile(
          "^(?:can cu\\b|xet de nghi|kinh gui|[-_—–*]{3,}|\\(?(?:ban hanh )?kem theo\\b).*");
  private static final Pattern CAME_WITH = Pattern.compile("^\\(?\\s*(?:ban hanh )?kem theo\\b");
  private static final Pattern BASIS =
      Pattern.compile("^(?:tiep tuc thuc hien|thuc hien|trien khai|theo|xet|nham|de)\\b.*");
  private static final Pattern ISSUES =
      Pattern.compile("\\b(?:ban hanh|xay dung|lap|trien khai)\\b.{0,40}\\bke hoach\\b");
  private static final Pattern BASIS_END = Pattern.compile("[;,:.]$|\\b(?:nhu sau|sau day)\\b");
  private static final int LONGEST_TITLE = 8;

  private final List<Line> head;
  private final Doubts questions;

  public HeadingReader(List<Line> head, Doubts questions) {
    this.head = head;
    this.questions = questions;
  }

  public Heading read(List<Line> annexes) {
    int type = typeLine();
    int titleEnd = titleEnd(type);
    Cited<String> title = title(type, titleEnd);
    List<Line> top = Columns.unfolded(head.subList(0, type));
    Cited<Integer> number = null;
    Cited<String> symbol = null;
    Cited<PartialDate> date = null;
    for (Line line : top) {
      Matcher numbered = NUMBER.matcher(Plain.of(line.text()));
      if (symbol == null && numbered.find()) {
        int form = numbered.group(2) == null ? 2 : 0; // the second is that of the Party: 03-KH/BCĐ
        symbol = new Cited<>(code(line.text(), numbered, form + 2), Lines.at(line.number()));
        number =
            numbered.group(form + 1) == null
                ? null
                : new Cited<>(Integer.valueOf(numbered.group(form + 1)), Lines.at(line.number()));
      }
      date = date == null ? date(line) : date;
    }
    Heading printed = new Heading(number, symbol, date, title, titleEnd);
    List<Line> below = new ArrayList<>(head.subList(titleEnd, head.size()));
    below.addAll(annexes.subList(0, Math.min(annexes.size(), 12)));
    return HeadingDoubts.asked(completed(printed, below), questions);
  }

  private static String code(String line, Matcher numbered, int group) {
    return line.substring(numbered.start(group), numbered.end(group)).replaceAll("[\\s.]+", "");
  }

  private @Nullable Cited<PartialDate> date(Line line) {
    Matcher dated = DATE_LINE.matcher(Plain.of(line.text()));
    if (!dated.find() || dated.group(3) == null) {
      return null;
    }
    int year = Integer.parseInt(dated.group(3));
    Integer month = dated.group(2) == null ? null : Integer.valueOf(dated.group(2));
    Integer day = dated.group(1) == null ? null : Integer.valueOf(dated.group(1));
    boolean real = year > 1900 && (month == null || month >= 1 && month <= 12);
    real = real && (day == null || day >= 1 && day <= days(year, month));
    if (!real) {
      String written = line.text().substring(dated.start() + 1, dated.end()).strip();
      questions.ask(
          "issueDate",
          "ngày ban hành \"%s\" không phải là ngày có thật".formatted(written),
          "the date of issue \"%s\" does not exist".formatted(written),
          Lines.at(line.number()));
      return null;
    }
    return new Cited<>(new PartialDate(year, month, day), Lines.at(line.number()));
  }

  private static int days(int year, @Nullable Integer month) {
    return month == null ? 31 : YearMonth.of(year, month).lengthOfMonth();
  }

  private int typeLine() {
    for (int i = 0; i < head.size(); i++) {
      if (names(head.get(i))) {
        return i;
      }
    }
    return head.size();
  }

  /** Whether this line says what kind of document it is: "KẾ HOẠCH". */
  static boolean names(Line line) {
    Matcher type = TYPE.matcher(Plain.of(line.text()));
    return type.find() && isUpper(line.text().substring(0, type.end(1)));
  }

  private static boolean isUpper(String text) {
    return text.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
  }

  private int titleEnd(int type) {
    boolean begun = type < head.size() && title(head.get(type).text()).length() > 1;
    int i = type + 1;
    int lines = 0;
    while (i < head.size() && lines < LONGEST_TITLE) {
      Line line = head.get(i);
      if (line.blank() ? begun : isAfterTitle(line, begun)) {
        break;
      }
      begun |= !line.blank();
      lines += line.blank() ? 0 : 1;
      i++;
    }
    return Math.min(i, head.size());
  }

  /** A title may itself begin with "Thực hiện …"; a basis names a document or ends like one. */
  private static boolean isAfterTitle(Line line, boolean begun) {
    String plain = Plain.of(line.text());
    boolean issues = begun && ISSUES.matcher(plain).find() && Agencies.begin(line.text());
    return issues
        || NOT_TITLE.matcher(plain).matches()
        || BASIS.matcher(plain).matches()
            && (Citation.any(line.text()) || begun && BASIS_END.matcher(plain).find());
  }

  private @Nullable Cited<String> title(int type, int end) {
    StringBuilder title = new StringBuilder();
    Lines lines = null;
    for (int i = type; i < end; i++) {
      String text = head.get(i).text();
      String part = i == type ? title(text) : text;
      if (!part.isBlank()) {
        title.append(title.isEmpty() ? "" : " ").append(part.strip());
        Lines here = Lines.at(head.get(i).number());
        lines = lines == null ? here : lines.and(here);
      }
    }
    return lines == null ? null : new Cited<>(title.toString(), lines);
  }

  /** What follows "KẾ HOẠCH" on its own line. */
  private static String title(String line) {
    Matcher named = TYPE.matcher(Plain.of(line));
    return named.find() ? line.substring(named.end()) : line;
  }

  /** An annex, or the plan itself, says what it came with: "(Kèm theo Kế hoạch số … ngày …)". */
  private Heading completed(Heading top, List<Line> below) {
    for (Line line : below) {
      String plain = Plain.of(line.text());
      boolean with = CAME_WITH.matcher(plain).find();
      List<Citation> cited = with ? Citation.in(line.text()) : List.of();
      if (!cited.isEmpty() && cited.getFirst().number().indexOf('/') > 0) {
        return completed(top, cited.getFirst(), Lines.at(line.number()));
      }
    }
    return top;
  }

  private Heading completed(Heading top, Citation plan, Lines at) {
    int slash = plan.number().indexOf('/');
    String digits = plan.number().substring(0, slash);
    Integer number = digits.matches("\\d{1,6}") ? Integer.valueOf(digits) : null;
    Cited<Integer> own = top.number();
    if (own != null && number != null && !own.value().equals(number)) {
      questions.ask(
          "number",
          "số ở đầu văn bản là %d, ở phụ lục là %d; số nào đúng?".formatted(own.value(), number),
          "the top says number %d, the annex %d; which is right?".formatted(own.value(), number),
          at);
      return top;
    }
    DatePhrase written = plan.date();
    LocalDate day = written == null ? null : written.first();
    Cited<PartialDate> date = top.issueDate();
    Cited<String> symbol = top.symbol();
    return new Heading(
        own == null && number != null ? new Cited<>(number, at) : own,
        symbol == null ? new Cited<>(plan.number().substring(slash + 1), at) : symbol,
        completed(date, day, at),
        top.title(),
        top.afterTitle());
  }

  private static @Nullable Cited<PartialDate> completed(
      @Nullable Cited<PartialDate> date, @Nullable LocalDate day, Lines at) {
    return day == null || date != null && !date.value().canBe(day)
        ? date
        : new Cited<>(PartialDate.of(day), at);
  }
}
