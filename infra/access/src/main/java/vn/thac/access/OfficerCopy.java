package vn.thac.access;

import java.util.List;

/**
 * An officer as this service last heard of them.
 *
 * @param place the code of the place whose directory entry names them
 */
public record OfficerCopy(String login, String name, String email, String place, List<Post> posts) {

  /** Whether the officer has this role in this unit. */
  public boolean is(Role role, String unit) {
    return posts.stream().anyMatch(post -> post.role() == role && post.unit().equals(unit));
  }
}
