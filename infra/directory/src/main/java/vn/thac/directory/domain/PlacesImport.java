package vn.thac.directory.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of places into the tree: all of it or nothing. What the file does not name stays as
 * it is; what it names again is only changed where it says something new.
 */
public final class PlacesImport {

  public static final int MOST_ROWS = 20_000;
  public static final List<String> HEADER = List.of("code", "parent_code", "level", "name");
  private static final Set<Level> LEVELS = EnumSet.range(Level.CENTRAL, Level.COMMUNE);

  private final Offices offices;

  public PlacesImport(Offices offices) {
    this.offices = offices;
  }

  /** What the rows make of the directory as it stands. */
  public Imported into(Directory directory, List<PlaceRow> rows) {
    List<Refusal> tooMany = RowText.tooMany(rows.size(), MOST_ROWS);
    if (!tooMany.isEmpty()) {
      return Imported.refused(rows.size(), tooMany);
    }
    Map<String, Node> tree = HashMap.newHashMap(rows.size());
    directory
        .places()
        .forEach(
            place ->
                tree.put(place.code(), new Node(0, place.parent(), place.level(), place.name())));
    List<Refusal> refusals = new ArrayList<>();
    Map<String, Node> named = readInto(tree, rows, refusals);
    new TreeRules(tree, named).check(refusals);
    if (!refusals.isEmpty()) {
      refusals.sort(Comparator.comparing(PlacesImport::line));
      return Imported.refused(rows.size(), refusals);
    }
    return new Imported(rows.size(), changes(directory, tree), List.of());
  }

  private static long line(Refusal refusal) {
    return Long.parseLong(refusal.where().substring("line ".length()));
  }

  private static Map<String, Node> readInto(
      Map<String, Node> tree, List<PlaceRow> rows, List<Refusal> refusals) {
    Map<String, Node> named = new LinkedHashMap<>();
    for (PlaceRow row : rows) {
      Optional<Refusal> wrong =
          RowText.code(row.line(), row.code())
              .or(() -> RowText.name(row.line(), "name", row.name()))
              .or(() -> unknownLevel(row))
              .or(() -> twice(row, named.get(row.code())));
      wrong.ifPresent(refusals::add);
      if (named.containsKey(row.code())) {
        continue;
      }
      Level level = level(row).orElse(null);
      Node node = new Node(row.line(), parent(row), level, row.name().strip());
      named.put(row.code(), node);
      tree.put(row.code(), node);
    }
    return named;
  }

  private static @Nullable String parent(PlaceRow row) {
    return row.parent().isBlank() ? null : row.parent();
  }

  private static Optional<Level> level(PlaceRow row) {
    return LEVELS.stream().filter(level -> level.name().equals(row.level())).findFirst();
  }

  private static Optional<Refusal> unknownLevel(PlaceRow row) {
    return level(row).isPresent()
        ? Optional.empty()
        : RowText.refuse(
            row.line(),
            "level.unknown",
            "cấp “%s” không có; chỉ dùng %s".formatted(row.level(), LEVELS),
            "there is no level \"%s\"; use one of %s".formatted(row.level(), LEVELS));
  }

  private static Optional<Refusal> twice(PlaceRow row, @Nullable Node first) {
    return first == null
        ? Optional.empty()
        : RowText.refuse(
            row.line(),
            "code.twice",
            "mã %s đã có ở dòng %d".formatted(row.code(), first.line()),
            "code %s stands on line %d already".formatted(row.code(), first.line()));
  }

  private List<Place> changes(Directory directory, Map<String, Node> tree) {
    Map<String, String> paths = HashMap.newHashMap(tree.size());
    List<Place> changed = new ArrayList<>();
    tree.forEach(
        (code, node) -> {
          Place next = place(code, node, pathOf(code, tree, paths), directory.place(code));
          if (directory.place(code).filter(next::saysTheSameAs).isEmpty()) {
            changed.add(next.nextVersion());
          }
        });
    changed.sort(Comparator.comparing(Place::path));
    return changed;
  }

  private Place place(String code, Node node, String path, Optional<Place> known) {
    Level level = node.knownLevel();
    return new Place(
        code,
        node.parent(),
        level,
        node.name(),
        path,
        Stream.concat(
                offices.unitsOf(code, level, node.name(), path).stream(),
                known.stream()
                    .flatMap(before -> before.founded().stream())
                    .map(office -> FoundedOffice.under(path, office)))
            .toList(),
        known.map(Place::officers).orElse(List.of()),
        known.map(Place::version).orElse(0L));
  }

  private static String pathOf(String code, Map<String, Node> tree, Map<String, String> paths) {
    String known = paths.get(code);
    if (known != null) {
      return known;
    }
    Node node = tree.get(code);
    String parent = node == null ? null : node.parent();
    String path = (parent == null ? "" : pathOf(parent, tree, paths)) + "/" + code;
    paths.put(code, path);
    return path;
  }

  /** A place as the file or the directory has it; level is absent where the file's is unknown. */
  record Node(long line, @Nullable String parent, @Nullable Level level, String name) {

    Level knownLevel() {
      if (level == null) {
        throw new IllegalStateException("a place without a level was not refused: " + name);
      }
      return level;
    }
  }
}
