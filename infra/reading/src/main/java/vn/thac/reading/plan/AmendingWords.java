package vn.thac.reading.plan;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thac.reading.Amendment;
import vn.thac.reading.phrase.Plain;
import vn.thac.reading.phrase.basis.Citation;
import vn.thac.reading.phrase.time.DatePhrase;
import vn.thac.reading.phrase.time.Instead;

/**
 * What an instruction upon another plan puts there: words after "như sau", or a day.
 *
 * @param label the number or letter the new words stand under, such as "6" or "đ"
 * @param words what is to stand there, without its label; absent where the text quotes none
 */
public record AmendingWords(@Nullable String label, @Nullable String words) {

  private static final Pattern FOLLOW =
      Pattern.compile("\\bnhu sau\\s?:?\\s{0,9}(?=\\S)|:\\s{0,9}(?=[\"“])");
  private static final Pattern OPENS = Pattern.compile("^[\"“\\s]+");
  private static final Pattern CLOSES = Pattern.compile("[\"”]\\s?[.;]?\\s*$");
  private static final Pattern LABEL =
      Pattern.compile("^(?:(\\d{1,2})(?:[.)]\\s|\\)\\s?)|([a-zđ])\\)\\s?|[-–+]\\s)");

  private static final AmendingWords NONE = new AmendingWords(null, null);

  /** The words that this instruction quotes. */
  public static AmendingWords of(Amendment instruction) {
    String text = instruction.text();
    Matcher follow = FOLLOW.matcher(Plain.of(text));
    if (!follow.find()) {
      return NONE;
    }
    String inside = OPENS.matcher(text.substring(follow.end())).replaceFirst("");
    String bare = CLOSES.matcher(inside).replaceFirst("").strip();
    Matcher label = LABEL.matcher(bare);
    if (!label.find()) {
      return bare.isEmpty() ? NONE : new AmendingWords(null, bare);
    }
    String number = label.group(1);
    String words = bare.substring(label.end()).strip();
    return words.isEmpty()
        ? NONE
        : new AmendingWords(number == null ? label.group(2) : number, words);
  }

  /**
   * The one day it sets; nothing where it names none, several, or one that does not exist. What
   * held before and the dates of the documents it names are none of them.
   *
   * @param year of a day that is written without one
   */
  public static @Nullable LocalDate day(Amendment instruction, int year) {
    String plain = Instead.blanked(Plain.of(instruction.text()));
    List<Citation> documents = Citation.in(instruction.text());
    Set<LocalDate> days = new LinkedHashSet<>();
    for (DatePhrase date : DatePhrase.in(plain)) {
      boolean dates =
          documents.stream().anyMatch(it -> it.at() <= date.at() && date.end() <= it.end());
      if (date.size() == DatePhrase.Size.DAY && !dates) {
        LocalDate day = date.inYear(year).first();
        if (day == null) {
          return null;
        }
        days.add(day);
      }
    }
    return days.size() == 1 ? days.iterator().next() : null;
  }

  /** The date under which the document of that number is named in this text. */
  public static @Nullable LocalDate dateOf(String number, String text) {
    return Citation.in(text).stream()
        .filter(cited -> cited.number().equals(number))
        .map(Citation::date)
        .filter(Objects::nonNull)
        .map(DatePhrase::first)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
