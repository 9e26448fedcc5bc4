package vn.thac.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the person behind a token's subject: in the directory, or by a setting that names them. */
final class People {

  private final DirectoryCopy directory;
  private final Set<String> administrators;
  private final Set<String> readers;

  People(DirectoryCopy directory, AccessSettings settings) {
    this.directory = directory;
    this.administrators = Set.copyOf(settings.administrators());
    this.readers = Set.copyOf(settings.deadLetterReaders());
  }

  /**
   * The setting adds to what the directory says: an import may forget an administrator, or make
   * them something else, and must not lock everybody out.
   */
  Optional<Person> byLogin(String login) {
    Optional<OfficerCopy> known = directory.officer(login);
    List<Post> posts = new ArrayList<>(known.map(OfficerCopy::posts).orElse(List.of()));
    if (administrators.contains(login)
        && posts.stream().noneMatch(post -> post.role() == Role.ADMINISTRATOR)) {
      posts.add(new Post("", "", Role.ADMINISTRATOR, "Quản trị hệ thống"));
    }
    Set<Action> named = readers.contains(login) ? Set.of(Action.READ_DEAD_LETTER) : Set.of();
    return posts.isEmpty() && named.isEmpty() && known.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Person(
                login,
                known.map(OfficerCopy::name).orElse(login),
                known.map(OfficerCopy::email).orElse(""),
                posts,
                named));
  }
}
