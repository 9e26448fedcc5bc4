package vn.thac.directory.domain;

/** What a post entitles its holder to. */
public enum Role {
  LEADER,
  COORDINATOR,
  OFFICER,
  INSPECTOR,
  ADMINISTRATOR
}
