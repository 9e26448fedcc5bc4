package vn.thac.access;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.thac.http.Refused;

/**
 * Who is asking, for which {@link Action}; an argument of handler methods. An action that reaches
 * from a unit is decided only when the method has named what it touches: an answer without that is
 * withheld.
 */
public final class Asking {

  private final Person person;
  private final Action action;
  private final Permissions permissions;
  private boolean decided;

  Asking(Person person, Action action, Permissions permissions) {
    this.person = person;
    this.action = action;
    this.permissions = permissions;
    this.decided = action.reach() == Reach.ANYWHERE;
  }

  /** The person and their posts. */
  public Person person() {
    return person;
  }

  /**
   * Lets the request go on where a post reaches one of these paths.
   *
   * @param paths of the units the thing belongs to: its own, and others with a say in it
   * @throws Refused 404 where the person may not even see it, 403 where only the change is denied
   */
  public void require(String... paths) {
    decided = true;
    if (may(action, paths)) {
      return;
    }
    Action seeing = action.seeing();
    throw seeing != null && may(seeing, paths) ? Refused.forbidden() : Refused.notFound();
  }

  /** Whether another action would be allowed on the same thing, to offer it or not. */
  public boolean may(Action other, String... paths) {
    return Arrays.stream(paths).anyMatch(path -> permissions.allow(person, other, path));
  }

  /**
   * The unit paths from which lists may be read: what is at or below one of them. A list that is
   * filtered by them needs no other decision.
   */
  public List<String> scope() {
    decided = true;
    Set<String> paths = new LinkedHashSet<>();
    for (Post post : person.posts()) {
      if (permissions.isOpen(action, post)) {
        paths.add(post.path());
      }
    }
    paths.removeIf(path -> paths.stream().anyMatch(upper -> path.startsWith(upper + "/")));
    return List.copyOf(paths);
  }

  /**
   * The codes of the units the person has a post in that this action takes, and of the committees
   * whose work they do.
   */
  public List<String> ownUnits() {
    decided = true;
    return person.posts().stream()
        .filter(post -> permissions.isOpen(action, post))
        .flatMap(
            post ->
                permissions.isForCommittee(action, post)
                    ? Stream.of(post.unit(), post.committee())
                    : Stream.of(post.unit()))
        .distinct()
        .toList();
  }

  /** The paths of the committees whose work the person does, and nothing below them. */
  public List<String> committees() {
    decided = true;
    return person.posts().stream()
        .filter(post -> permissions.isForCommittee(action, post))
        .map(Post::committeePath)
        .distinct()
        .toList();
  }

  boolean isDecided() {
    return decided;
  }
}
