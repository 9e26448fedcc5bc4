package vn.thac.directory.domain;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * An office that only one place has: somebody of its house wrote it into the directory. Its letters
 * are its name in small letters, so that whoever writes it down a second time means the same one;
 * those of an office that every place of the level has are capitals.
 */
final class FoundedOffice {

  private static final int LONGEST = 40;

  private FoundedOffice() {}

  static OrgUnit in(Place place, String name, UnitKind kind) {
    String code = place.code() + "." + letters(name);
    return new OrgUnit(code, kind, null, false, name, List.of(), place.path() + "/" + code, null);
  }

  /** The same office where its place lies now. */
  static OrgUnit under(String path, OrgUnit office) {
    return new OrgUnit(
        office.code(),
        office.kind(),
        office.line(),
        office.focal(),
        office.name(),
        office.aliases(),
        path + "/" + office.code(),
        office.until());
  }

  static boolean is(OrgUnit unit) {
    int dot = unit.code().indexOf('.');
    return dot > 0 && !Character.isUpperCase(unit.code().charAt(dot + 1));
  }

  private static String letters(String name) {
    String words = FoldedText.of(name).replace(' ', '-');
    if (words.length() <= LONGEST) {
      return words;
    }
    UUID whole = UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
    return words.substring(0, LONGEST - 9) + "-" + whole.toString().substring(0, 8);
  }
}
