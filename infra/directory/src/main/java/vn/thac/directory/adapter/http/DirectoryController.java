package vn.thac.directory.adapter.http;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thac.access.Action;
import vn.thac.access.Asking;
import vn.thac.access.Decides;
import vn.thac.access.Person;
import vn.thac.directory.application.FindUnits;
import vn.thac.directory.application.Places;
import vn.thac.directory.domain.Directory;
import vn.thac.directory.domain.OrgUnit;
import vn.thac.directory.domain.Place;
import vn.thac.http.Cursor;
import vn.thac.http.Page;
import vn.thac.http.Refused;

/** Places, their units, and who one is oneself. */
@RestController
@RequestMapping("/api/v1")
public class DirectoryController {

  private final Places places;
  private final FindUnits findUnits;

  DirectoryController(Places places, FindUnits findUnits) {
    this.places = places;
    this.findUnits = findUnits;
  }

  record UnitView(
      String code,
      String kind,
      @Nullable String line,
      String name,
      List<String> aliases,
      String path,
      String place,
      String placeName,
      String level) {

    static UnitView of(OrgUnit unit, Place place) {
      return new UnitView(
          unit.code(),
          unit.kind().name(),
          unit.line(),
          unit.name(),
          unit.aliases(),
          unit.path(),
          place.code(),
          place.name(),
          place.level().name());
    }
  }

  record PlaceView(
      String code,
      @Nullable String parent,
      String level,
      String name,
      String path,
      long version,
      List<UnitView> units,
      List<ChildView> below) {}

  record ChildView(String code, String level, String name) {}

  record MeView(String login, String name, String email, List<PostView> posts) {}

  record PostView(String unit, @Nullable String unitName, String path, String role, String title) {}

  @GetMapping("/units")
  @Decides(Action.SEE_DIRECTORY)
  Page<UnitView> units(
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable String under,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "50") int size) {
    Cursor after = Cursor.read(cursor, 1);
    String path = under == null ? null : unit(under).path();
    List<FindUnits.Found> found =
        findUnits.find(
            q, path, after == null ? null : after.values().getFirst(), Page.size(size) + 1);
    Page<FindUnits.Found> page = Page.of(found, size, one -> Cursor.after(one.unit().path()));
    return new Page<>(
        page.items().stream().map(one -> UnitView.of(one.unit(), one.place())).toList(),
        page.next());
  }

  @GetMapping("/units/{code}")
  @Decides(Action.SEE_DIRECTORY)
  UnitView unit(@PathVariable String code) {
    Directory directory = places.directory();
    Place place = directory.place(OrgUnit.placeOf(code)).orElseThrow(Refused::notFound);
    return UnitView.of(place.unit(code).orElseThrow(Refused::notFound), place);
  }

  @GetMapping("/places/{code}")
  @Decides(Action.SEE_DIRECTORY)
  PlaceView place(@PathVariable String code) {
    Directory directory = places.directory();
    Place place = directory.place(code).orElseThrow(Refused::notFound);
    return new PlaceView(
        place.code(),
        place.parent(),
        place.level().name(),
        place.name(),
        place.path(),
        place.version(),
        place.units().stream().map(unit -> UnitView.of(unit, place)).toList(),
        directory.below(code).stream()
            .map(child -> new ChildView(child.code(), child.level().name(), child.name()))
            .toList());
  }

  @GetMapping("/me")
  @Decides(Action.SEE_ONESELF)
  MeView me(Asking asking) {
    Person person = asking.person();
    Directory directory = places.directory();
    return new MeView(
        person.login(),
        person.name(),
        person.email(),
        person.posts().stream()
            .map(
                post ->
                    new PostView(
                        post.unit(),
                        directory.unit(post.unit()).map(OrgUnit::name).orElse(null),
                        post.path(),
                        post.role().name(),
                        post.title()))
            .toList());
  }
}
