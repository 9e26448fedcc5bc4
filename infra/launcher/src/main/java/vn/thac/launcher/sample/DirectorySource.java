package vn.thac.launcher.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the places come from: the invented province, or one province out of a real list.
 *
 * @param name what is remembered of it in the data folder
 * @param places as CSV, with {@code code,parent_code,level,name} on top
 * @param people who is there besides those that the rule makes
 */
public record DirectorySource(String name, String places, List<Person> people) {

  private static final List<String> COLUMNS = List.of("code", "parent_code", "level", "name");

  /** The province of the given code in the file, or the invented one where there is no file. */
  public static DirectorySource of(@Nullable Path units, @Nullable String province) {
    return units == null
        ? new DirectorySource(
            "sample", resource("places.csv"), People.parse(resource("people.csv")))
        : new DirectorySource(
            Objects.requireNonNull(province), subtree(read(units), province), List.of());
  }

  /** The rows of a province and of everything beneath it, wherever they stand in the list. */
  static String subtree(String csv, String province) {
    List<NamedCsvRecord> rows = Csv.rows(csv);
    Set<String> within = new HashSet<>(Set.of(province));
    boolean grown = true;
    while (grown) {
      grown =
          rows.stream()
                  .filter(row -> within.contains(row.getField("parent_code")))
                  .filter(row -> within.add(row.getField("code")))
                  .count()
              > 0;
    }
    List<NamedCsvRecord> kept =
        rows.stream().filter(row -> within.contains(row.getField("code"))).toList();
    if (kept.stream().noneMatch(row -> row.getField("code").equals(province))) {
      throw new IllegalArgumentException("the list has no place " + province);
    }
    return Csv.text(COLUMNS, kept.stream().map(row -> below(province, row)));
  }

  /** The province stands at the top, whatever is above it in the whole list. */
  private static List<String> below(String province, NamedCsvRecord row) {
    String code = row.getField("code");
    String parent = code.equals(province) ? "" : row.getField("parent_code");
    return List.of(code, parent, row.getField("level"), row.getField("name"));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot be read as UTF-8: " + file, e);
    }
  }

  private static String resource(String name) {
    try (var in = DirectorySource.class.getResourceAsStream("/sample/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
