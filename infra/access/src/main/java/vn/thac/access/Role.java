package vn.thac.access;

/** What a post makes of a person. */
public enum Role {
  /** Issues plans and approves reports of the unit. */
  LEADER,
  /** Runs the plans and reports of the unit and watches those below it. */
  COORDINATOR,
  /** Does the unit's tasks and writes its reports. */
  OFFICER,
  /** Reads everything at and below the unit, changes nothing. */
  INSPECTOR,
  /** Keeps the directory, the calendar and the operation; sees no content. */
  ADMINISTRATOR
}
