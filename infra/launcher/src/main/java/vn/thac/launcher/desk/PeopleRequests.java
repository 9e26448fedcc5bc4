package vn.thac.launcher.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thac.http.Cursor;
import vn.thac.http.Page;
import vn.thac.launcher.sample.People;
import vn.thac.launcher.sample.Person;

/** Who one can be here; open, for they are all invented. */
@RestController
@RequestMapping("/api/v1/sample/people")
final class PeopleRequests {

  private final People people;

  PeopleRequests(People people) {
    this.people = people;
  }

  /** The people on the cards first; {@code unit} leaves only those with a post there. */
  @GetMapping
  Page<Person> list(
      @RequestParam(required = false) @Nullable String unit,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "50") int size) {
    Cursor after = Cursor.read(cursor, 2);
    List<Person> found =
        people
            .all()
            .filter(person -> unit == null || unit.equals(person.unit()))
            .dropWhile(person -> after != null && !position(person).equals(after))
            .skip(after == null ? 0 : 1)
            .limit(Page.size(size) + 1L)
            .toList();
    return Page.of(found, size, PeopleRequests::position);
  }

  private static Cursor position(Person person) {
    return Cursor.after(person.login(), person.unit());
  }
}
