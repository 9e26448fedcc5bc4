package vn.thac.bench.nation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All places under one central committee, which stands above whatever list is given. */
public final class Nation {

  /** The code of the place at the top. */
  public static final String TOP = "00";

  private static final Place CENTRE = new Place(TOP, "", "CENTRAL", "Trung ương");

  private final String name;
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Map<String, List<Place>> below = new HashMap<>();

  private Nation(String name, List<Place> places) {
    this.name = name;
    for (Place place : places) {
      this.places.put(place.code(), place);
      below.computeIfAbsent(place.parent(), above -> new ArrayList<>()).add(place);
    }
  }

  /** From a file of {@code code,parent_code,level,name}; an invented one where none is given. */
  public static Nation of(@Nullable Path file) throws IOException {
    return file == null
        ? under("invented list", InventedNation.places())
        : under(file.getFileName().toString(), read(file));
  }

  private static Nation under(String name, List<Place> listed) {
    Stream<Place> hung =
        listed.stream()
            .map(
                place ->
                    place.parent().isEmpty()
                        ? new Place(place.code(), TOP, place.level(), place.name())
                        : place);
    return new Nation(name, Stream.concat(Stream.of(CENTRE), hung).toList());
  }

  private static List<Place> read(Path file) throws IOException {
    List<Place> places = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split(",", 4);
      if (cells.length == 4 && !cells[2].equals("level")) {
        places.add(new Place(cells[0], cells[1], cells[2], cells[3]));
      }
    }
    return places;
  }

  /**
   * About one in so many of the places: the first provinces whole, of the one that is too many its
   * first districts.
   */
  public Nation oneIn(int part) {
    if (part == 1) {
      return this;
    }
    int wanted = Math.max(1, size() / part);
    Set<String> kept = new java.util.LinkedHashSet<>(Set.of(TOP));
    takeBelow(TOP, wanted, kept);
    return new Nation(
        "1/%d of %s".formatted(part, name),
        places.values().stream().filter(place -> kept.contains(place.code())).toList());
  }

  private void takeBelow(String above, int wanted, Set<String> kept) {
    for (Place place : below(above)) {
      if (kept.size() > wanted) {
        return;
      }
      kept.add(place.code());
      takeBelow(place.code(), wanted, kept);
    }
  }

  public String name() {
    return name;
  }

  /** How many units get a sub-plan: all but the one at the top. */
  public int size() {
    return places.size() - 1;
  }

  public List<Place> places() {
    return List.copyOf(places.values());
  }

  public List<Place> below(String code) {
    return below.getOrDefault(code, List.of());
  }

  /** Those with nothing below them. */
  public List<Place> lowest() {
    return places.values().stream().filter(place -> below(place.code()).isEmpty()).toList();
  }

  /** The list as it is imported. */
  public String csv() {
    return places.values().stream()
        .map(Place::line)
        .collect(Collectors.joining("\n", "code,parent_code,level,name\n", "\n"));
  }
}
