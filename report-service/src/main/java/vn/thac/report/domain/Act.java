package vn.thac.report.domain;

import java.time.Instant;
import java.time.LocalDate;
import vn.thac.calendar.Office;

/** Somebody does something at some time. */
public record Act(String login, String name, Instant at) {

  /** What follows from a plan and not from a person. */
  public static Act ofThePlan(Instant at) {
    return new Act("", "Hệ thống", at);
  }

  /** The office's day on which it is done. */
  LocalDate day() {
    return Office.dayOf(at);
  }
}
