package vn.thac.reading.phrase.time;

import java.util.regex.Pattern;

/** Hours and weekdays beside a date: a deadline counts in days, so they are passed over. */
public final class Hours {

  private static final Pattern HOUR =
      Pattern.compile(
          "\\b(?:(?:luc|vao"
              + " luc|(?:tu|truoc)(?!\\s+\\d{1,2}\\s?(?:h|gio|g|:)\\s?\\d{0,2}\\s+ngay\\b))\\s+)?\\d{1,2}(?:\\s?(?:h|g|gio)\\s?(?:\\d{2})?|:\\d{2})(?:\\s?phut)?(?![\\w/])\\s*,?|\\(?\\bthu"
              + " (?:hai|ba|tu|nam|sau|bay|[2-7])\\b(?! hang| moi)\\)?\\s*,?|\\b24/24(?:/7)?(?:"
              + " gio)?\\b|\\b24/7\\b");

  private Hours() {}

  /** The plain text with them blanked out, so that every place in it stays. */
  public static String blanked(String plain) {
    return HOUR.matcher(plain).replaceAll(found -> " ".repeat(found.group().length()));
  }
}
