package vn.thac.reading.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thac.reading.Cited;
import vn.thac.reading.Lines;
import vn.thac.reading.layout.Columns;
import vn.thac.reading.layout.Line;
import vn.thac.reading.layout.Paragraph;
import vn.thac.reading.phrase.Near;
import vn.thac.reading.phrase.Plain;
import vn.thac.reading.phrase.agency.Agencies;
import vn.thac.reading.phrase.agency.AgencyList;
import vn.thac.reading.phrase.agency.Verbs;
import vn.thac.reading.phrase.basis.Citation;

/**
 * Reads who issues the plan from the sentence that issues it ("… ban hành Kế hoạch …"), else from
 * the letterhead, and completes "UBND tỉnh" by the place that the document itself names most often.
 */
public final class IssuerReader {

  private static final Pattern ISSUES =
      Pattern.compile(
          "\\s+(?:(?:cung )?thong nhat )?(?:ban hanh|xay dung|lap|phe duyet|trien khai|de"
              + " ra)\\s+(?:va\\s+\\p{L}+\\s+\\p{L}+\\s+)?(?:noi dung\\s+)?(?:ke hoach|chuong"
              + " trinh|de an|phuong an)\\b");
  private static final Pattern ABBREVIATED = Pattern.compile("\\s*\\([^()]{2,40}\\)");
  private static final Pattern BOUNDARY = Pattern.compile("[;.:,\\n]\\s+|^");
  private static final Pattern LEVEL =
      Pattern.compile(
          ".*(?<![\\p{L}])(tỉnh|huyện|thị xã|thành phố|quận|xã|phường|thị trấn|đặc"
              + " khu|tinh|huyen|thi xa|thanh pho|quan|xa|phuong|thi tran|dac khu)$");
  private static final Pattern MOTTO =
      Pattern.compile(
          "^(?:cong hoa xa hoi|doc lap|dang cong san|s[o0]\\s*[:/]|s[o0] \\d|[-_—–*=]+$).*");
  private static final Pattern BESIDE_MOTTO =
      Pattern.compile("(?<=\\S)\\s+(?:cong hoa xa hoi|doc lap\\s?-|dang cong san)");
  private static final Pattern PLACE =
      Pattern.compile(
          "^(?:tinh|thanh pho|tp\\.?|huyen|quan|thi xa|xa|phuong|thi tran|dac khu)\\b.*");
  private static final int LONGEST = 200;

  private IssuerReader() {}

  public static @Nullable Cited<String> read(
      List<Line> top, List<Paragraph> opening, List<Line> everything) {
    Cited<String> printed = printed(top);
    for (Paragraph paragraph : opening) {
      String plain = paragraph.plain();
      Matcher issues = ISSUES.matcher(plain);
      while (issues.find()) {
        String name = subject(paragraph.text(), issues.start(), jointly(plain, issues));
        if (name != null && printed != null && PLACE.matcher(Plain.of(name)).matches()) {
          return printed; // "Phường 8 xây dựng Kế hoạch …": its committee does
        }
        if (name != null) {
          return new Cited<>(completed(name, everything, printed), paragraph.lines());
        }
      }
    }
    return printed;
  }

  /** The longest stretch before the verb that is one name. */
  private static @Nullable String subject(String text, int verb, boolean jointly) {
    int from = Math.max(0, verb - LONGEST);
    Matcher boundary = BOUNDARY.matcher(text).region(from, verb);
    while (boundary.find()) {
      String name =
          ABBREVIATED.matcher(text.substring(boundary.end(), verb)).replaceAll("").strip();
      boolean whole = boundary.end() == 0 || text.charAt(boundary.start()) != ',';
      boolean named = Agencies.begin(name) || whole && unknown(name);
      if (named
          && name.indexOf(';') < 0
          && !Citation.any(name)
          && (jointly ? agencies(name) : AgencyList.split(name).size() == 1)) {
        return name;
      }
    }
    return null;
  }

  /** "… thống nhất ban hành Kế hoạch", "… ban hành Kế hoạch liên tịch". */
  private static boolean jointly(String plain, Matcher issues) {
    return issues.group().contains("thong nhat")
        || Near.after(plain, issues.end(), 12).startsWith(" lien tich");
  }

  /** "Sở A, Sở B và Tỉnh đoàn": those who issue a plan together. */
  private static boolean agencies(String names) {
    return AgencyList.split(names).stream().allMatch(Agencies::begin) && Verbs.after(names, 0) < 0;
  }

  private static boolean unknown(String name) {
    return !name.isEmpty()
        && Character.isUpperCase(name.charAt(0))
        && name.split("\\s+").length <= 10
        && !Verbs.begin(name)
        && Verbs.after(name, 0) < 0;
  }

  /** The left column of the top: "ỦY BAN NHÂN DÂN / TỈNH MINH HỌA", "UBND TỈNH … / SỞ Y TẾ". */
  private static @Nullable Cited<String> printed(List<Line> top) {
    List<Line> upper = new ArrayList<>();
    for (Line whole : Columns.left(top)) {
      Line line = new Line(whole.number(), withoutMotto(whole.text()));
      String text = line.text();
      boolean office = text.length() > 3 && text.equals(text.toUpperCase(Locale.ROOT));
      if (HeadingReader.names(line)) {
        break;
      }
      if (office
          && text.chars().anyMatch(Character::isLetter)
          && !MOTTO.matcher(Plain.of(text)).matches()) {
        upper.add(line);
      }
    }
    for (int i = upper.size() - 1; i >= 0; i--) {
      String text = upper.get(i).text();
      if (Agencies.begin(text) && !PLACE.matcher(Plain.of(text)).matches()) {
        return joined(upper.subList(i, upper.size()));
      }
    }
    return null;
  }

  /** The office where the motto stands beside it on the same line. */
  private static String withoutMotto(String line) {
    Matcher motto = BESIDE_MOTTO.matcher(Plain.of(line));
    return motto.find() ? line.substring(0, motto.start()).strip() : line;
  }

  private static Cited<String> joined(List<Line> lines) {
    String name = String.join(" ", lines.stream().map(Line::text).toList());
    return new Cited<>(name, new Lines(lines.getFirst().number(), lines.getLast().number()));
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
    String top = printed == null ? "" : key(printed.value());
    if (printed == null || !top.startsWith(key(issuer) + " ")) {
      return issuer;
    }
    int more = top.split(" ").length - key(issuer).split(" ").length;
    String[] words = printed.value().split("\\s+");
    return issuer
        + capitalised(
            String.join(
                " ", List.of(words).subList(Math.max(0, words.length - more), words.length)));
  }

  private static String key(String office) {
    return Plain.key(office).replace("uy ban nhan dan", "ubnd");
  }

  private static String capitalised(String upper) {
    StringBuilder name = new StringBuilder();
    for (String word : upper.strip().split("\\s+")) {
      name.append(' ').append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return name.toString();
  }
}
