package vn.thac.directory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any heap of rows, judged a second time by a slow and simple reader. */
class PlacesTreePropertyTest {

  private static final List<String> LEVELS = List.of("CENTRAL", "PROVINCE", "DISTRICT", "COMMUNE");

  @Provide
  Arbitrary<List<PlaceRow>> heaps() {
    Arbitrary<String> codes = Arbitraries.integers().between(1, 9).map(String::valueOf);
    Arbitrary<String> parents = Arbitraries.oneOf(Arbitraries.just(""), codes);
    Arbitrary<PlaceRow> row =
        Combinators.combine(codes, parents, Arbitraries.of(LEVELS))
            .as((code, parent, level) -> new PlaceRow(0, code, parent, level, "Nơi " + code));
    return row.list().ofMaxSize(9).map(PlacesTreePropertyTest::numbered);
  }

  private static List<PlaceRow> numbered(List<PlaceRow> rows) {
    List<PlaceRow> numbered = new ArrayList<>();
    for (PlaceRow row : rows) {
      numbered.add(
          new PlaceRow(numbered.size() + 2L, row.code(), row.parent(), row.level(), row.name()));
    }
    return numbered;
  }

  @Property(tries = 3_000)
  void acceptsExactlyTheTrees(@ForAll("heaps") List<PlaceRow> rows) {
    Imported imported =
        new PlacesImport(SampleDirectory.OFFICES).into(Directory.of(List.of()), rows);

    Set<String> wrong = new HashSet<>();
    imported.refusals().stream().map(Refusal::where).forEach(wrong::add);
    assertThat(wrong).isEqualTo(wrongLines(rows));
    if (wrong.isEmpty()) {
      assertThat(imported.changed()).hasSameSizeAs(rows);
      Map<String, PlaceRow> byCode = new HashMap<>();
      rows.forEach(row -> byCode.put(row.code(), row));
      assertThat(imported.changed())
          .allSatisfy(place -> assertThat(place.path()).isEqualTo(path(place.code(), byCode)));
    }
  }

  private static Set<String> wrongLines(List<PlaceRow> rows) {
    Map<String, PlaceRow> byCode = new HashMap<>();
    rows.forEach(row -> byCode.putIfAbsent(row.code(), row));
    Set<String> wrong = new HashSet<>();
    for (PlaceRow row : rows) {
      boolean twice = byCode.get(row.code()) != row;
      PlaceRow parent = byCode.get(row.parent());
      boolean orphan = !twice && !row.parent().isEmpty() && parent == null;
      boolean level =
          !twice && parent != null && LEVELS.indexOf(row.level()) <= LEVELS.indexOf(parent.level());
      if (twice || orphan || level || (!twice && isOnACycle(row, byCode))) {
        wrong.add("line " + row.line());
      }
    }
    return wrong;
  }

  private static boolean isOnACycle(PlaceRow row, Map<String, PlaceRow> byCode) {
    PlaceRow at = byCode.get(row.parent());
    for (int steps = 0; at != null && steps < 20; steps++) {
      if (at.code().equals(row.code())) {
        return true;
      }
      at = byCode.get(at.parent());
    }
    return false;
  }

  private static String path(String code, Map<String, PlaceRow> byCode) {
    PlaceRow row = byCode.get(code);
    return (row.parent().isEmpty() ? "" : path(row.parent(), byCode)) + "/" + code;
  }
}
