package vn.thac.plan.domain.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads number, date and title, from the top or, where it is left off, from an annex's heading. */
final class HeadingReader {

  private static final String BLANK = "[\\s.…_]{0,40}";
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:^|\\t|\\s{2})\\s{0,9}s[o06]\\s?[:.]?"
              + BLANK
              + "(\\d{1,6})?"
              + BLANK
              + "/\\s?([a-z][a-z0-9]{0,7}(?:\\s?-\\s?[a-z0-9&.]{1,15}){1,3})");
  private static final Pattern DATE_LINE =
      Pattern.compile(
          ",\\s?ngay"
              + BLANK
              + "(\\d{1,2})?"
              + BLANK
              + "thang"
              + BLANK
              + "(\\d{1,2})?"
              + BLANK
              + "nam"
              + BLANK
              + "(\\d{4})?");
  private static final Pattern TYPE =
      Pattern.compile("^(ke hoach|chuong trinh|de an|phuong an)(?:\\s*$|\\s+(?=\\S))");
  private static final Pattern NOT_TITLE =
      Pattern.compile("^(?:can cu|thuc hien|theo|xet|-{3,}|_{3,}|kinh gui|i\\s?[.)]).*");
  private static final int LONGEST_TITLE = 8;

  private final List<Line> head;
  private final Questions questions;

  HeadingReader(List<Line> head, Questions questions) {
    this.head = head;
    this.questions = questions;
  }

  Heading read(List<Line> annexes) {
    int type = typeLine();
    int titleEnd = titleEnd(type);
    Cited<String> title = title(type, titleEnd);
    List<Line> top = type < head.size() ? head.subList(0, type) : head;
    Cited<Integer> number = null;
    Cited<String> symbol = null;
    Cited<PartialDate> date = null;
    for (Line line : top) {
      Matcher numbered = NUMBER.matcher(Plain.of(line.text()));
      if (symbol == null && numbered.find()) {
        symbol = new Cited<>(code(line.text(), numbered), Lines.at(line.number()));
        number =
            numbered.group(1) == null
                ? null
                : new Cited<>(Integer.valueOf(numbered.group(1)), Lines.at(line.number()));
      }
      date = date == null ? date(line) : date;
    }
    Heading printed = new Heading(number, symbol, date, title, titleEnd);
    return asked(completed(printed, annexes));
  }

  private static String code(String line, Matcher numbered) {
    return line.substring(numbered.start(2), numbered.end(2)).replaceAll("[\\s.]+", "");
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
      String text = head.get(i).text();
      Matcher type = TYPE.matcher(Plain.of(text));
      if (type.find() && isUpper(text.substring(0, type.end(1)))) {
        return i;
      }
    }
    return head.size();
  }

  private static boolean isUpper(String text) {
    return text.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
  }

  private int titleEnd(int type) {
    int i = type + 1;
    boolean begun = type < head.size() && Plain.of(head.get(type).text()).length() > 12;
    int lines = 0;
    while (i < head.size() && lines < LONGEST_TITLE) {
      Line line = head.get(i);
      if (line.blank() && begun || NOT_TITLE.matcher(Plain.of(line.text())).matches()) {
        break;
      }
      begun |= !line.blank();
      lines += line.blank() ? 0 : 1;
      i++;
    }
    return Math.min(i, head.size());
  }

  private @Nullable Cited<String> title(int type, int end) {
    StringBuilder title = new StringBuilder();
    Lines lines = null;
    for (int i = type; i < end; i++) {
      String text = head.get(i).text();
      Matcher named = TYPE.matcher(Plain.of(text));
      String part = i == type && named.find() ? text.substring(named.end()) : text;
      if (!part.isBlank()) {
        title.append(title.isEmpty() ? "" : " ").append(part.strip());
        Lines here = Lines.at(head.get(i).number());
        lines = lines == null ? here : lines.and(here);
      }
    }
    return lines == null ? null : new Cited<>(title.toString(), lines);
  }

  /** An annex says which plan it belongs to: "(Kèm theo Kế hoạch số … ngày … của …)". */
  private Heading completed(Heading top, List<Line> annexes) {
    for (Line line : annexes.subList(0, Math.min(annexes.size(), 12))) {
      String plain = Plain.of(line.text());
      List<Citation> cited = plain.contains("kem theo") ? Citation.in(line.text()) : List.of();
      if (cited.isEmpty()) {
        continue;
      }
      Citation plan = cited.getFirst();
      Lines at = Lines.at(line.number());
      int slash = plan.number().indexOf('/');
      int number = Integer.parseInt(plan.number().substring(0, slash));
      Cited<Integer> own = top.number();
      if (own != null && own.value() != number) {
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
      if (date == null && day != null) {
        date = new Cited<>(PartialDate.of(day), at);
      }
      Cited<String> symbol = top.symbol();
      return new Heading(
          own == null ? new Cited<>(number, at) : own,
          symbol == null ? new Cited<>(plan.number().substring(slash + 1), at) : symbol,
          date,
          top.title(),
          top.afterTitle());
    }
    return top;
  }

  private Heading asked(Heading heading) {
    if (heading.number() == null) {
      questions.ask(
          "number", "văn bản để trống hoặc không có số", "the number is blank or missing", null);
    }
    Cited<PartialDate> date = heading.issueDate();
    if (date == null) {
      questions.ask(
          "issueDate", "không đọc được ngày ban hành", "the date of issue could not be read", null);
    } else if (date.value().day() == null) {
      questions.ask(
          "issueDate.day", "ngày ban hành để trống", "the day of issue is blank", date.lines());
    }
    if (heading.title() == null) {
      questions.ask(
          "title", "không tìm thấy tên kế hoạch", "the title of the plan was not found", null);
    }
    return heading;
  }
}
