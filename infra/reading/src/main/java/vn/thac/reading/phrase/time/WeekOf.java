package vn.thac.reading.phrase.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * "Tuần thứ hai của tháng 5": a week by its number, which months of no calendar begin alike; it is
 * found so that it is asked about.
 */
final class WeekOf {

  private static final String NUMBERED = "\\btuan (?:thu )?(?:nhat|hai|ba|tu|[1-5])\\b";
  private static final Pattern WEEK = Pattern.compile(NUMBERED);
  private static final Pattern OF_A_MONTH =
      Pattern.compile(NUMBERED + "[^.;,]{0,60}\\bthang\\b.{0,20}");

  private WeekOf() {}

  /** Whether a week by its number is named here, whatever it is of. */
  static boolean named(String plain) {
    return WEEK.matcher(plain).find();
  }

  /** The week and its month as written; "thứ hai" alone is a day of the week. */
  static @Nullable String ofAMonth(String text, String plain) {
    Matcher week = OF_A_MONTH.matcher(plain);
    return week.find() ? text.substring(week.start(), week.end()).strip() : null;
  }
}
