package vn.thac.launcher.sample;

/**
 * A unit of the imported directory, as plan-service tells of it.
 *
 * @param kind COMMITTEE, OFFICE, ORGANISATION or POST
 */
record Unit(String code, String kind, String name) {

  boolean isCommittee() {
    return kind.equals("COMMITTEE");
  }

  /** Whether it has people of several roles; a post is one person. */
  boolean isStaffed() {
    return !kind.equals("POST");
  }
}
