package vn.thac.access;

import static vn.thac.access.Reach.ANYWHERE;
import static vn.thac.access.Reach.BELOW;
import static vn.thac.access.Reach.IN_LINE;
import static vn.thac.access.Reach.OWN;
import static vn.thac.access.Role.ADMINISTRATOR;
import static vn.thac.access.Role.COORDINATOR;
import static vn.thac.access.Role.INSPECTOR;
import static vn.thac.access.Role.LEADER;
import static vn.thac.access.Role.OFFICER;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything a request can want, and who may want it: the one table of permissions. An action that
 * changes something names the action that lets one see it; who cannot see it is told that it does
 * not exist.
 */
public enum Action {
  /** Who am I? Anybody the directory knows. */
  SEE_ONESELF(ANYWHERE, null, Role.values()),
  /** Names and paths of units are no secret among officers. */
  SEE_DIRECTORY(ANYWHERE, null, Role.values()),
  /** Places, officers and the working calendar. */
  KEEP_DIRECTORY(ANYWHERE, null, ADMINISTRATOR),
  /** Offices that only one's own place has: whoever drafts its plans knows whom they name. */
  FOUND_OFFICE(OWN, SEE_DIRECTORY, LEADER, COORDINATOR),
  /** Dead letters, clock and the like. */
  OPERATE(ANYWHERE, null, ADMINISTRATOR),
  /** What a dead letter holds may be anybody's content: no post opens it, only the setting. */
  READ_DEAD_LETTER(ANYWHERE, null),

  SEE_PLAN(IN_LINE, null, LEADER, COORDINATOR, OFFICER, INSPECTOR),
  DRAFT_PLAN(OWN, SEE_PLAN, LEADER, COORDINATOR),
  /** Signing: what a coordinator submits, a leader issues or returns. See {@link Permissions}. */
  ISSUE_PLAN(OWN, SEE_PLAN, LEADER),
  /** A draft is its own unit's affair until it is issued. */
  SEE_DRAFT(OWN, null, LEADER, COORDINATOR),
  /** Another's draft; who drafts may delete their own. */
  DELETE_DRAFT(OWN, SEE_DRAFT, LEADER),

  SEE_TASK(BELOW, null, LEADER, COORDINATOR, OFFICER, INSPECTOR),
  DO_TASK(OWN, SEE_TASK, LEADER, COORDINATOR, OFFICER),

  SEE_REPORT(BELOW, null, LEADER, COORDINATOR, OFFICER, INSPECTOR),
  WRITE_REPORT(OWN, SEE_REPORT, LEADER, COORDINATOR, OFFICER),
  /** Return or accept what came from below: the superior's right. */
  JUDGE_REPORT(BELOW, SEE_REPORT, LEADER, COORDINATOR),

  SEE_MESSAGE(ANYWHERE, null, Role.values()),
  SEE_DEADLINE(BELOW, null, LEADER, COORDINATOR, OFFICER, INSPECTOR);

  private final Reach reach;
  private final @Nullable Action seeing;
  private final Set<Role> roles;

  Action(Reach reach, @Nullable Action seeing, Role... roles) {
    this.reach = reach;
    this.seeing = seeing;
    this.roles = Set.of(roles);
  }

  boolean isOpenTo(Role role) {
    return roles.contains(role);
  }

  /** What one must be able to see before being told that one may not change it. */
  @Nullable Action seeing() {
    return seeing;
  }

  Reach reach() {
    return reach;
  }
}
