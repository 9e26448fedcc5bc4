package vn.thac.access;

import java.util.Collection;
import java.util.Set;

/** The table of permissions, and what a place allows beyond it. */
final class Permissions {

  private static final String EVERYWHERE = "*";

  private final Set<String> coordinatorsIssue;

  /**
   * @param coordinatorsIssue codes of the places whose coordinators issue plans, or {@code *}
   */
  Permissions(Collection<String> coordinatorsIssue) {
    this.coordinatorsIssue = Set.copyOf(coordinatorsIssue);
  }

  /** Whether there is anything this person may do it to. */
  boolean allow(Person person, Action action) {
    return person.named().contains(action)
        || person.posts().stream().anyMatch(post -> isOpen(action, post));
  }

  boolean allow(Person person, Action action, String path) {
    return person.named().contains(action)
        || person.posts().stream().anyMatch(post -> isOpen(action, post, path));
  }

  /** Whether the post's role takes the action, whatever it is about. */
  boolean isOpen(Action action, Post post) {
    return action.isOpenTo(post.role()) || issuesAsCoordinator(action, post);
  }

  boolean isOpen(Action action, Post post, String path) {
    return isOpen(action, post)
        && (action.reach().covers(post.path(), path)
            || (isForCommittee(action, post) && path.equals(post.committeePath())));
  }

  /**
   * The focal office does what its committee is charged with: what an officer of the committee may
   * do with the committee's own, its people may do with that, and with nothing else of the house.
   */
  boolean isForCommittee(Action action, Post post) {
    return post.forCommittee() && action.isOpenTo(Role.OFFICER) && isOpen(action, post);
  }

  private boolean issuesAsCoordinator(Action action, Post post) {
    return action == Action.ISSUE_PLAN
        && post.role() == Role.COORDINATOR
        && (coordinatorsIssue.contains(EVERYWHERE) || coordinatorsIssue.contains(post.committee()));
  }
}
