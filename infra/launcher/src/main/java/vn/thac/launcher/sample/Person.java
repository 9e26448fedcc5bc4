package vn.thac.launcher.sample;

/**
 * One post of an invented officer; somebody with two posts is there twice.
 *
 * @param login also the client id for a token at the command line
 * @param unit the code of the unit the post is in
 * @param role LEADER, COORDINATOR, OFFICER, INSPECTOR or ADMINISTRATOR
 */
public record Person(
    String login, String name, String email, String unit, String role, String title) {

  /** An address that can never be anybody's. */
  static Person of(String login, String name, String unit, String role, String title) {
    return new Person(login, name, login + "@example.vn", unit, role, title);
  }
}
