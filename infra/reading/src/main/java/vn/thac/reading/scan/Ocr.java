package vn.thac.reading.scan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thac.reading.layout.Line;
import vn.thac.reading.phrase.Plain;

/**
 * Text that came out of a recognition which did not know Vietnamese. Its words are read as the
 * syllables they come nearest to; digits and the codes of documents are left as they are.
 */
public final class Ocr {

  private static final double LEAST_MARKED = 0.06;
  private static final int EVERYWHERE = 8;
  private static final int LONGEST_SYLLABLE = 9;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}¢¥€£]+");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern LEAD_LABEL =
      Pattern.compile("^(\\s*[-+*•]?\\s*)Ch\\p{L}{1,3} tri(?=\\s?:)");

  /** "- 1a bộ phận": what was taken for a digit at the beginning was a capital. */
  private static final Pattern BULLET = Pattern.compile("\\s*[-+]\\s+(?=\\d\\p{L})\\d");

  private final Map<String, Integer> seen = new HashMap<>();
  private final Map<String, String> mended = new HashMap<>();

  private Ocr(List<Line> lines) {
    for (Line line : lines) {
      Matcher word = WORD.matcher(Plain.of(line.text()));
      while (word.find()) {
        if (Syllables.has(word.group())) {
          seen.merge(word.group(), 1, Integer::sum);
        }
      }
    }
  }

  /** Whether the marks of Vietnamese are mostly lost, so that every name must be looked over. */
  public static boolean damaged(List<Line> lines) {
    long letters = 0;
    long marked = 0;
    for (Line line : lines) {
      letters += line.text().chars().filter(Character::isLetter).count();
      marked += line.text().chars().filter(Ocr::onlyVietnamese).count();
    }
    return letters > 200 && marked < LEAST_MARKED * letters;
  }

  private static boolean onlyVietnamese(int c) {
    return c >= 0x1EA0 && c <= 0x1EF9 || "đĐơƠưƯăĂ".indexOf(c) >= 0;
  }

  /** The same lines without marks and with what is no syllable read as one. */
  public static List<Line> mended(List<Line> damaged) {
    Ocr ocr = new Ocr(damaged);
    return damaged.stream().map(line -> new Line(line.number(), ocr.line(line.text()))).toList();
  }

  private String line(String text) {
    List<MatchResult> words = WORD.matcher(text).results().toList();
    StringBuilder line = new StringBuilder();
    String before = "";
    boolean proper = false;
    int end = 0;
    for (int i = 0; i < words.size(); i++) {
      MatchResult word = words.get(i);
      boolean followed =
          i + 1 < words.size()
              && words.get(i + 1).start() == word.end() + 1
              && text.charAt(word.end()) == ' ';
      String after = followed ? nearly(Plain.of(words.get(i + 1).group())) : "";
      boolean both = followed && capital(word) && capital(words.get(i + 1));
      boolean begins = capital(word) && !proper; // "phường Tân Lộc" is not "phương án"
      String read = read(text, word, begins ? "" : before, after, both || proper);
      proper = both;
      line.append(text, end, word.start()).append(read);
      end = word.end();
      before = followed ? Plain.of(read) : "";
    }
    line.append(text, end, text.length());
    Matcher bullet = BULLET.matcher(text);
    if (bullet.lookingAt()) {
      line.setCharAt(bullet.end() - 1, Character.toUpperCase(line.charAt(bullet.end() - 1)));
    }
    return LEAD_LABEL.matcher(line).replaceFirst("$1Chu tri");
  }

  /** The next word by itself: what it is beside this one is not read yet. */
  private String nearly(String plain) {
    boolean word = plain.length() > 1 && plain.length() <= LONGEST_SYLLABLE;
    return Syllables.has(plain) || !word || isNumber(plain) || isYear(plain)
        ? plain
        : mended.computeIfAbsent(plain, this::nearest);
  }

  private static boolean capital(MatchResult word) {
    return Character.isUpperCase(word.group().charAt(0));
  }

  private String read(String text, MatchResult word, String before, String after, boolean proper) {
    boolean mark = word.end() - word.start() == 1 && ").".indexOf(next(text, word.end())) >= 0;
    boolean code = mark || joined(text, word.start() - 1) || joined(text, word.end());
    return code ? Plain.cased(word.group()) : word(word.group(), before, after, proper);
  }

  /** What goes with the words beside it, where this one goes with neither; or nothing. */
  private @Nullable String beside(String plain, String before, String after) {
    if (Syllables.has(plain) && Syllables.common(plain) > 0) {
      return null;
    }
    Set<String> fitting = new HashSet<>(Syllables.after(before));
    fitting.addAll(Syllables.before(after));
    if (isYear(after)) {
      fitting.add("nam");
    }
    if (isNumber(before)) {
      fitting.add("thang");
    }
    if (fitting.isEmpty()) {
      return null;
    }
    Set<String> confused = Confusions.confused(Set.of(plain));
    confused.retainAll(fitting);
    String usual = likeliest(confused);
    if (usual == null) {
      fitting.retainAll(Confusions.oneLetterOff(plain));
      usual = likeliest(fitting);
    }
    return usual;
  }

  private static boolean together(String word, String before, String after) {
    return Syllables.together(before, word)
        || Syllables.together(word, after)
        || word.equals("nam") && isYear(after)
        || word.equals("thang") && isNumber(before);
  }

  private static boolean isYear(String word) {
    return word.length() == 4 && YEAR.matcher(word).matches();
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && word.length() <= 2 && NUMBER.matcher(word).matches();
  }

  private static char next(String text, int at) {
    return at < text.length() ? text.charAt(at) : ' ';
  }

  /** "181/KH", "b/c", "VH&TT": these are no words. */
  private static boolean joined(String text, int at) {
    return at >= 0 && at < text.length() && "/&".indexOf(text.charAt(at)) >= 0;
  }

  /**
   * @param proper whether it stands beside another with a capital: "Tân Lộc" is a name, however
   *     strange
   */
  private String word(String written, String before, String after, boolean proper) {
    String plain = Plain.of(written);
    boolean code =
        written.chars().filter(Character::isUpperCase).count() > 1
            || written.length() == 1 && Character.isUpperCase(written.charAt(0));
    boolean number = written.chars().allMatch(Character::isDigit) || written.equals("nt");
    if (number || code || plain.length() > LONGEST_SYLLABLE) {
      return Plain.cased(written);
    }
    String begun = begunWithD(plain);
    String read = together(begun, before, after) ? begun : beside(begun, before, after);
    if (read == null && proper && Syllables.has(begun)) {
      read = begun;
    } else if (read == null) {
      read =
          mended.computeIfAbsent(begun, word -> Syllables.has(word) ? usual(word) : nearest(word));
    }
    read = begunWithD(read);
    boolean capital = Character.isUpperCase(written.charAt(0)) && !read.isEmpty();
    return capital ? Character.toUpperCase(read.charAt(0)) + read.substring(1) : read;
  }

  /** A Đ is taken for a P, which begins no word without an h but names of the hills: "Pa Vệ". */
  private static String begunWithD(String plain) {
    boolean taken = plain.length() > 2 && plain.startsWith("p") && !plain.startsWith("ph");
    String begun = taken ? "d" + plain.substring(1) : plain;
    return taken && Syllables.has(begun) ? begun : plain;
  }

  /** "Eo quan" where "cơ quan" stands everywhere else: a syllable may be a mistake as well. */
  private String usual(String syllable) {
    boolean strange = Syllables.common(syllable) == 0 && seen.getOrDefault(syllable, 0) <= 2;
    String other = strange ? likeliest(Confusions.confused(Set.of(syllable))) : null;
    boolean everywhere =
        other != null && seen.getOrDefault(other, 0) >= EVERYWHERE && Syllables.common(other) > 0;
    return other == null || !everywhere ? syllable : other;
  }

  /** The likeliest syllable at the least distance; the word itself where none is near. */
  private String nearest(String plain) {
    if (plain.length() == 1) {
      String begun = likeliest(Confusions.oneLetterOff(plain));
      return begun == null || plain.equals("¢") ? plain : begun;
    }
    Set<String> near = Confusions.confused(Set.of(plain));
    String best = likeliest(near);
    if (best == null) {
      near = Confusions.confused(near);
      best = likeliest(near);
    }
    if (best == null && plain.chars().anyMatch(Character::isLetter)) {
      best = likeliest(Confusions.oneLetterOff(plain));
    }
    return best == null ? plain : best;
  }

  private @Nullable String likeliest(Set<String> candidates) {
    String best = null;
    double most = -1;
    for (String candidate : candidates) {
      double likely = Syllables.common(candidate) + Math.log1p(seen.getOrDefault(candidate, 0));
      if (Syllables.has(candidate)
          && (likely > most || likely == most && best != null && candidate.compareTo(best) < 0)) {
        best = candidate;
        most = likely;
      }
    }
    return best;
  }
}
