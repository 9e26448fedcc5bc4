package vn.thac.report.application;

import vn.thac.report.domain.Report;

/** Somebody changed the report since it was read; it is handed on as it stands now. */
public class ReportHasMovedOn extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Report now;

  ReportHasMovedOn(Report now) {
    super("report " + now.id() + " has moved on");
    this.now = now;
  }

  /** The report as it stands. */
  public Report now() {
    return now;
  }
}
