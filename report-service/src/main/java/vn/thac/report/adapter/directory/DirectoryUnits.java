package vn.thac.report.adapter.directory;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.thac.access.DirectoryCopy;
import vn.thac.report.application.Units;
import vn.thac.report.domain.Unit;

/** Reads units from the copy that the directory's events keep. */
public final class DirectoryUnits implements Units {

  private final DirectoryCopy directory;

  public DirectoryUnits(DirectoryCopy directory) {
    this.directory = directory;
  }

  @Override
  public Map<String, Unit> findAll(Collection<String> codes) {
    Map<String, Unit> found = new LinkedHashMap<>();
    directory
        .units(codes)
        .forEach(
            (code, unit) ->
                found.put(code, new Unit(code, unit.name(), unit.path(), unit.level())));
    return found;
  }
}
