package vn.thac.launcher.sample;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thac.ground.DurableFile;

/**
 * The people of the trial, kept as the very file that is imported into the directory. The
 * administrator is always there, for without one nobody could be imported.
 */
public final class People {

  /** Who imports the directory and moves the clock. */
  public static final String ADMINISTRATOR = "quantri";

  private static final int CARDS = 5;
  private static final List<String> COLUMNS =
      List.of("login", "name", "email", "unit", "role", "title");

  private final DurableFile file;
  private volatile Map<String, List<Person>> byLogin;

  public People(Path path) {
    file = new DurableFile(path);
    byLogin = read();
  }

  private Map<String, List<Person>> read() {
    return byLogin(file.read().map(People::parse).orElse(List.of()));
  }

  /** Remembers these people, in this order; the first five become the cards at the sign-in. */
  public void replaceWith(List<Person> people) {
    file.write(csv(people));
    byLogin = byLogin(people);
  }

  /** All posts, each once. */
  public Stream<Person> all() {
    return byLogin.values().stream().flatMap(List::stream);
  }

  /** The people that show the most at first sight. */
  public List<Person> cards() {
    return byLogin.values().stream().map(List::getFirst).limit(CARDS).toList();
  }

  /**
   * The first post of the person who signs in by this name; whoever is not known yet may have been
   * added by another process since.
   */
  public Optional<Person> find(String login) {
    if (!byLogin.containsKey(login)) {
      byLogin = read();
    }
    return Optional.ofNullable(byLogin.get(login)).map(List::getFirst);
  }

  private static Map<String, List<Person>> byLogin(List<Person> people) {
    Map<String, List<Person>> found = new LinkedHashMap<>();
    people.forEach(
        person ->
            found.merge(
                person.login(),
                List.of(person),
                (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
    found.putIfAbsent(ADMINISTRATOR, List.of(administrator("")));
    return found;
  }

  static Person administrator(String unit) {
    return Person.of(ADMINISTRATOR, "Vũ Quốc Bảo", unit, "ADMINISTRATOR", "Quản trị hệ thống");
  }

  static String csv(List<Person> people) {
    return Csv.text(
        COLUMNS,
        people.stream()
            .map(p -> List.of(p.login(), p.name(), p.email(), p.unit(), p.role(), p.title())));
  }

  static List<Person> parse(String text) {
    return Csv.rows(text).stream()
        .map(
            row ->
                new Person(
                    row.getField("login"),
                    row.getField("name"),
                    row.getField("email"),
                    row.getField("unit"),
                    row.getField("role"),
                    row.getField("title")))
        .toList();
  }
}
