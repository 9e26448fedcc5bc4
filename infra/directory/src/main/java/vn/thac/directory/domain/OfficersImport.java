package vn.thac.directory.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of officers, one post per line: all of it or nothing. A post that is already held is
 * given its new role and title; nobody loses a post by not being named.
 */
public final class OfficersImport {

  public static final int MOST_ROWS = 60_000;
  public static final List<String> HEADER =
      List.of("login", "name", "email", "unit", "role", "title");
  private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._@-]{0,63}");
  private static final Pattern EMAIL =
      Pattern.compile("[^@\\s<>,;:\"()]{1,64}@[A-Za-z0-9.-]{1,190}");

  private OfficersImport() {}

  public static Imported into(Directory directory, List<OfficerRow> rows) {
    List<Refusal> refusals = new ArrayList<>(RowText.tooMany(rows.size(), MOST_ROWS));
    Map<String, OfficerRow> people = new LinkedHashMap<>();
    Map<String, OfficerRow> posts = new LinkedHashMap<>();
    Map<String, String> homes = homes(directory);
    for (OfficerRow row : refusals.isEmpty() ? rows : List.<OfficerRow>of()) {
      fields(row)
          .or(() -> unitMissing(directory, row))
          .or(() -> otherPlace(row, homes.putIfAbsent(row.login(), OrgUnit.placeOf(row.unit()))))
          .or(() -> otherPerson(row, people.putIfAbsent(row.login(), row)))
          .or(() -> postTwice(row, posts.putIfAbsent(row.login() + "@" + row.unit(), row)))
          .ifPresent(refusals::add);
    }
    return refusals.isEmpty()
        ? new Imported(rows.size(), changes(directory, rows), List.of())
        : Imported.refused(rows.size(), refusals);
  }

  private static Optional<Refusal> fields(OfficerRow row) {
    return RowText.name(row.line(), "name", row.name())
        .or(() -> RowText.name(row.line(), "title", row.title()))
        .or(() -> matches(row, "login", row.login(), LOGIN))
        .or(() -> matches(row, "email", row.email(), EMAIL))
        .or(() -> unknownRole(row));
  }

  private static Optional<Refusal> matches(
      OfficerRow row, String column, String value, Pattern pattern) {
    return pattern.matcher(value).matches()
        ? Optional.empty()
        : RowText.refuse(
            row.line(),
            column + ".malformed",
            "%s không hợp lệ".formatted(column),
            "this is no " + column);
  }

  private static Optional<Refusal> unknownRole(OfficerRow row) {
    return role(row.role()).isPresent()
        ? Optional.empty()
        : RowText.refuse(
            row.line(),
            "role.unknown",
            "vai trò “%s” không có".formatted(row.role()),
            "there is no role \"%s\"; use one of %s"
                .formatted(row.role(), Arrays.toString(Role.values())));
  }

  private static Optional<Role> role(String name) {
    return Arrays.stream(Role.values()).filter(role -> role.name().equals(name)).findFirst();
  }

  private static Optional<Refusal> unitMissing(Directory directory, OfficerRow row) {
    return directory.unit(row.unit()).isPresent()
        ? Optional.empty()
        : RowText.refuse(
            row.line(),
            "unit.missing",
            "đơn vị %s không có trong danh mục".formatted(row.unit()),
            "unit %s is not in the directory".formatted(row.unit()));
  }

  private static Map<String, String> homes(Directory directory) {
    Map<String, String> homes = new HashMap<>();
    directory
        .places()
        .forEach(place -> place.officers().forEach(o -> homes.put(o.login(), place.code())));
    return homes;
  }

  /** Whoever keeps a copy of the directory files a person under one place. */
  private static Optional<Refusal> otherPlace(OfficerRow row, @Nullable String home) {
    return home == null || home.equals(OrgUnit.placeOf(row.unit()))
        ? Optional.empty()
        : RowText.refuse(
            row.line(),
            "login.two-places",
            "%s đã có chức vụ ở đơn vị hành chính %s".formatted(row.login(), home),
            "%s has a post in place %s already".formatted(row.login(), home));
  }

  private static Optional<Refusal> otherPerson(OfficerRow row, @Nullable OfficerRow first) {
    return first == null || (first.name().equals(row.name()) && first.email().equals(row.email()))
        ? Optional.empty()
        : RowText.refuse(
            row.line(),
            "login.two-people",
            "%s ở dòng %d có tên hoặc thư khác".formatted(row.login(), first.line()),
            "%s has another name or address on line %d".formatted(row.login(), first.line()));
  }

  private static Optional<Refusal> postTwice(OfficerRow row, @Nullable OfficerRow first) {
    return first == null
        ? Optional.empty()
        : RowText.refuse(
            row.line(),
            "post.twice",
            "%s đã có chức vụ ở %s tại dòng %d".formatted(row.login(), row.unit(), first.line()),
            "%s has a post in %s on line %d".formatted(row.login(), row.unit(), first.line()));
  }

  private static List<Place> changes(Directory directory, List<OfficerRow> rows) {
    Map<String, List<OfficerRow>> byPlace = new LinkedHashMap<>();
    rows.forEach(
        row ->
            byPlace
                .computeIfAbsent(OrgUnit.placeOf(row.unit()), any -> new ArrayList<>())
                .add(row));
    List<Place> changed = new ArrayList<>();
    byPlace.forEach(
        (code, appointed) -> {
          Place place = directory.place(code).orElseThrow();
          Place next = place.with(appoint(place.officers(), appointed));
          if (!next.saysTheSameAs(place)) {
            changed.add(next.nextVersion());
          }
        });
    changed.sort(Comparator.comparing(Place::path));
    return changed;
  }

  private static List<Officer> appoint(List<Officer> officers, List<OfficerRow> appointed) {
    Map<String, Officer> byLogin = new TreeMap<>();
    officers.forEach(officer -> byLogin.put(officer.login(), officer));
    for (OfficerRow row : appointed) {
      Officer known = byLogin.get(row.login());
      Map<String, Officer.Post> posts = new TreeMap<>();
      if (known != null) {
        known.posts().forEach(post -> posts.put(post.unit(), post));
      }
      Role role = role(row.role()).orElseThrow();
      posts.put(row.unit(), new Officer.Post(row.unit(), role, row.title()));
      byLogin.put(
          row.login(),
          new Officer(row.login(), row.name(), row.email(), List.copyOf(posts.values())));
    }
    return List.copyOf(byLogin.values());
  }
}
