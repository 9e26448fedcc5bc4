package vn.thac.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the person behind a token's subject: in the directory, or among the first administrators.
 */
final class People {

  private final DirectoryCopy directory;
  private final Set<String> administrators;

  People(DirectoryCopy directory, AccessSettings settings) {
    this.directory = directory;
    this.administrators = Set.copyOf(settings.administrators());
  }

  /**
   * The setting adds to what the directory says: an import may forget an administrator, or make
   * them something else, and must not lock everybody out.
   */
  Optional<Person> byLogin(String login) {
    Optional<OfficerCopy> known = directory.officer(login);
    if (!administrators.contains(login)) {
      return known.map(o -> new Person(o.login(), o.name(), o.email(), o.posts()));
    }
    List<Post> posts = new ArrayList<>(known.map(OfficerCopy::posts).orElse(List.of()));
    if (posts.stream().noneMatch(post -> post.role() == Role.ADMINISTRATOR)) {
      posts.add(new Post("", "", Role.ADMINISTRATOR, "Quản trị hệ thống"));
    }
    return Optional.of(
        new Person(
            login,
            known.map(OfficerCopy::name).orElse(login),
            known.map(OfficerCopy::email).orElse(""),
            posts));
  }
}
