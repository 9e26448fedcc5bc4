package vn.thac.directory.application;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thac.directory.domain.Directory;
import vn.thac.directory.domain.FoldedText;
import vn.thac.directory.domain.OrgUnit;
import vn.thac.directory.domain.Place;

/** Finds units by words of their names, with or without accents. */
public class FindUnits {

  private record Entry(OrgUnit unit, Place place, String words) {}

  private record Index(Directory directory, List<Entry> entries) {}

  private final Places places;
  private volatile @Nullable Index index;

  public FindUnits(Places places) {
    this.places = places;
  }

  /** A unit and the place it belongs to. */
  public record Found(OrgUnit unit, Place place) {}

  /**
   * In the order of the tree, each place's units in the order of their codes.
   *
   * @param words all of which the unit's name, an alias or its place's name must hold
   * @param under a path the unit must be at or below
   * @param after the path of the last unit of the part before
   */
  public List<Found> find(
      @Nullable String words, @Nullable String under, @Nullable String after, int limit) {
    List<String> asked =
        words == null || words.isBlank()
            ? List.of()
            : Arrays.asList(FoldedText.of(words).split(" "));
    return entries().stream()
        .filter(entry -> after == null || entry.unit().path().compareTo(after) > 0)
        .filter(entry -> under == null || isAtOrBelow(entry.unit().path(), under))
        .filter(entry -> asked.stream().allMatch(entry.words()::contains))
        .limit(limit)
        .map(entry -> new Found(entry.unit(), entry.place()))
        .toList();
  }

  private static boolean isAtOrBelow(String path, String upper) {
    return path.equals(upper) || path.startsWith(upper + "/");
  }

  private List<Entry> entries() {
    Directory directory = places.directory();
    Index known = index;
    if (known == null || known.directory() != directory) {
      known = new Index(directory, read(directory));
      index = known;
    }
    return known.entries();
  }

  private static List<Entry> read(Directory directory) {
    List<Entry> entries = new ArrayList<>();
    for (Place place : directory.places()) {
      for (OrgUnit unit : place.units()) {
        String all = unit.name() + " " + String.join(" ", unit.aliases()) + " " + place.name();
        entries.add(new Entry(unit, place, FoldedText.of(all)));
      }
    }
    entries.sort(Comparator.comparing(entry -> entry.unit().path()));
    return entries;
  }
}
