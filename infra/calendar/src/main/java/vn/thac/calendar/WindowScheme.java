package vn.thac.calendar;

/** Which days' figures belong to a reporting period. */
public enum WindowScheme {
  /** From the 15th before the period to the 14th of its last month (Decree 09/2019, Article 12). */
  DECREE_09,
  /** From its first day to its last, as statistics count (Decree 60/2018). */
  CALENDAR
}
