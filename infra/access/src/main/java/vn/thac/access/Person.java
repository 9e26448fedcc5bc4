package vn.thac.access;

import java.util.List;

/**
 * Somebody the identity provider vouches for, with the posts the directory knows.
 *
 * @param login the subject of the token
 */
public record Person(String login, String name, String email, List<Post> posts) {

  public Person {
    posts = List.copyOf(posts);
  }
}
