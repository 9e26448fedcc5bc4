package vn.thac.directory.domain;

import java.util.List;

/**
 * A person with posts in the units of one place.
 *
 * @param login the subject the identity provider knows this person by
 */
public record Officer(String login, String name, String email, List<Post> posts) {

  public Officer {
    posts = List.copyOf(posts);
  }

  /** A role held in a unit, under a title as it stands on the door. */
  public record Post(String unit, Role role, String title) {}
}
