package vn.thac.plan.domain.directory;

/** What a post entitles its holder to. */
public enum Role {
  LEADER,
  COORDINATOR,
  OFFICER,
  INSPECTOR,
  ADMINISTRATOR
}
