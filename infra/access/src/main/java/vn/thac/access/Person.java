package vn.thac.access;

import java.util.List;
import java.util.Set;

/**
 * Somebody the identity provider vouches for, with the posts the directory knows.
 *
 * @param login the subject of the token
 * @param named what they may by a setting that names them, whatever their posts
 */
public record Person(String login, String name, String email, List<Post> posts, Set<Action> named) {

  public Person {
    posts = List.copyOf(posts);
    named = Set.copyOf(named);
  }
}
