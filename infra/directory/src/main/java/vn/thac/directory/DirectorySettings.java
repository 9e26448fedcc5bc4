package vn.thac.directory;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.thac.directory.domain.Level;
import vn.thac.directory.domain.OfficeTemplate;
import vn.thac.directory.domain.Offices;
import vn.thac.directory.domain.UnitKind;

/**
 * Which offices the places of each level have. A wrong value stops the start-up.
 *
 * @param offices by level, each in the order it is shown in
 */
@ConfigurationProperties("thac.directory")
record DirectorySettings(Map<Level, List<Office>> offices) {

  /**
   * @param letters what follows the place's code and a dot
   * @param line the professional line shared with its counterparts on other levels
   * @param focal whether it takes what is addressed to nobody else; one per level
   * @param name may hold {@code [place]}, {@code [type]} and {@code [full]}
   * @param until its last day, where it has been merged or closed
   */
  record Office(
      String letters,
      String name,
      @DefaultValue("OFFICE") UnitKind kind,
      @Nullable String line,
      @DefaultValue("false") boolean focal,
      @DefaultValue List<String> aliases,
      @Nullable LocalDate until) {

    OfficeTemplate template() {
      return new OfficeTemplate(letters, kind, line, focal, name, aliases, until);
    }
  }

  Offices asOffices() {
    Map<Level, List<OfficeTemplate>> templates = new EnumMap<>(Level.class);
    offices.forEach(
        (level, those) -> templates.put(level, those.stream().map(Office::template).toList()));
    return new Offices(templates);
  }
}
