package vn.thac.directory.domain;

/** What a unit is; "all offices" means kind {@link #OFFICE} and nothing else. */
public enum UnitKind {
  COMMITTEE,
  OFFICE,
  ORGANISATION,
  POST
}
