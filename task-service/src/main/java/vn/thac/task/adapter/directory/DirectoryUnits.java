package vn.thac.task.adapter.directory;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.thac.access.DirectoryCopy;
import vn.thac.access.UnitCopy;
import vn.thac.messaging.NotYet;
import vn.thac.task.application.Units;

/** Units as the directory's copy knows them; what it does not know yet is asked for again. */
public final class DirectoryUnits implements Units {

  private final DirectoryCopy directory;

  public DirectoryUnits(DirectoryCopy directory) {
    this.directory = directory;
  }

  @Override
  public Map<String, Unit> require(Collection<String> codes) {
    Set<String> asked = new HashSet<>(codes);
    Map<String, Unit> found = new HashMap<>();
    if (asked.isEmpty()) {
      return found;
    }
    directory.units(asked).forEach((code, unit) -> found.put(code, unit(unit)));
    asked.removeAll(found.keySet());
    if (!asked.isEmpty()) {
      throw new NotYet("the directory does not know " + asked.stream().sorted().limit(10).toList());
    }
    return found;
  }

  /** A committee's path is its place's path; an office's ends with the office's own code. */
  private static Unit unit(UnitCopy unit) {
    String path = unit.path();
    String placePath =
        unit.code().equals(unit.place()) ? path : path.substring(0, path.lastIndexOf('/'));
    return new Unit(unit.code(), path, unit.place(), placePath, unit.level());
  }
}
