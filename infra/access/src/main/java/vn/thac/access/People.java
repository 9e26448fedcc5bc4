package vn.thac.access;

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

  Optional<Person> byLogin(String login) {
    Optional<Person> known =
        directory.officer(login).map(o -> new Person(o.login(), o.name(), o.email(), o.posts()));
    if (known.isEmpty() && administrators.contains(login)) {
      // Before the directory is imported nobody is in it, and somebody has to import it.
      Post first = new Post("", "", Role.ADMINISTRATOR, "Quản trị hệ thống");
      return Optional.of(new Person(login, login, "", List.of(first)));
    }
    return known;
  }
}
