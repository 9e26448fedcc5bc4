package vn.thac.plan.domain.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads who issues the plan from the sentence that issues it ("… ban hành Kế hoạch …"), and
 * completes "UBND tỉnh" by the place that the document itself names most often.
 */
final class IssuerReader {

  private static final Pattern ISSUES =
      Pattern.compile(
          "\\s+(?:ban hanh|xay dung|lap|phe duyet)\\s+(?:noi dung\\s+)?(?:ke hoach|chuong trinh|de"
              + " an|phuong an)\\b");
  private static final Pattern ABBREVIATED = Pattern.compile("\\s*\\([^()]{2,20}\\)");
  private static final Pattern LEVEL =
      Pattern.compile(
          ".*(?<![\\p{L}])(tỉnh|huyện|thị xã|thành phố|quận|xã|phường|thị trấn|đặc khu)$");
  private static final Pattern COMMITTEE =
      Pattern.compile("^(?:UỶ|ỦY) BAN NHÂN DÂN(?:\\s+(\\p{Lu}.*))?$|^UBND\\s+(\\p{Lu}.*)$");

  private IssuerReader() {}

  static @Nullable Cited<String> read(
      List<Line> top, List<Paragraph> opening, List<Line> everything) {
    for (Paragraph paragraph : opening) {
      String plain = paragraph.plain();
      Matcher issues = ISSUES.matcher(plain);
      while (issues.find()) {
        int from = sentenceStart(plain, issues.start());
        String subject = paragraph.text().substring(from, issues.start()).strip();
        if (Agencies.begin(subject)) {
          String name = ABBREVIATED.matcher(subject).replaceAll("");
          return new Cited<>(completed(name, everything, printed(top)), paragraph.lines());
        }
      }
    }
    return printed(top);
  }

  private static int sentenceStart(String plain, int end) {
    for (int i = end - 1; i > Math.max(0, end - 200); i--) {
      if (";.,:".indexOf(plain.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return Math.max(0, end - 200);
  }

  /** The left column of the top: "ỦY BAN NHÂN DÂN / TỈNH MINH HỌA". */
  private static @Nullable Cited<String> printed(List<Line> top) {
    for (int i = 0; i < top.size(); i++) {
      String left = left(top.get(i).text());
      Matcher committee = COMMITTEE.matcher(left);
      if (committee.matches()) {
        boolean alone = committee.group(1) == null && committee.group(2) == null;
        String below = alone && i + 1 < top.size() ? left(top.get(i + 1).text()) : "";
        Lines lines = Lines.at(top.get(i).number());
        return below.isEmpty()
            ? new Cited<>(left, lines)
            : new Cited<>(left + " " + below, lines.and(Lines.at(top.get(i + 1).number())));
      }
    }
    return null;
  }

  private static String left(String line) {
    return line.split("\t|\\s{3,}|CỘNG HÒA|CỘNG HOÀ", 2)[0].strip();
  }

  private static String completed(
      String issuer, List<Line> everything, @Nullable Cited<String> printed) {
    Matcher level = LEVEL.matcher(issuer);
    if (!level.matches()) {
      return issuer;
    }
    Pattern named =
        Pattern.compile(
            "(?<!\\p{L})"
                + level.group(1)
                + "\\s(\\p{Lu}\\p{Ll}*(?:\\s\\p{Lu}\\p{Ll}*){0,3}|\\d{1,2}\\b)");
    Map<String, Integer> places = new HashMap<>();
    for (Line line : everything) {
      Matcher name = named.matcher(line.text());
      while (name.find()) {
        places.merge(name.group(1), 1, Integer::sum);
      }
    }
    int most = places.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<String> best =
        places.entrySet().stream()
            .filter(e -> e.getValue() == most)
            .map(Map.Entry::getKey)
            .toList();
    if (best.size() == 1) {
      return issuer + " " + best.getFirst();
    }
    String top = printed == null ? "" : printed.value();
    boolean same = Plain.key(top).startsWith(Plain.key(issuer) + " ");
    return same ? issuer + capitalised(top.substring(issuer.length())) : issuer;
  }

  private static String capitalised(String upper) {
    StringBuilder name = new StringBuilder();
    for (String word : upper.strip().split("\\s+")) {
      name.append(' ').append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return name.toString();
  }
}
