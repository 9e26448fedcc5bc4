package vn.thac.directory.domain.addressing;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thac.directory.domain.Level;

/** Reads phrases that mean people's committees by their level or their type: "các xã, thị trấn". */
final class Committees {

  static final String TYPE =
      "(?:tinh|huyen|quan|thi xa|thanh pho|thi tran|xa|phuong|dac khu|thi|thanh)";
  static final String WHERE =
      "(?: tren dia ban(?: .*)?| truc thuoc(?: ubnd)?(?: .*)?| thuoc ubnd(?: .*)?)?";
  private static final Pattern COMMITTEES =
      Pattern.compile(
          "^(?:ubnd )?(?:cac|\\d+) (" + TYPE + "(?: (?:va )?" + TYPE + ")*+)" + WHERE + "$");
  private static final Pattern OF_LEVEL =
      Pattern.compile("^(?:ubnd )?cap (tinh|huyen|xa)" + WHERE + "$");
  private static final Pattern BELOW =
      Pattern.compile("^(?:ubnd )?(?:cac cap|cac dia phuong|dia phuong)" + WHERE + "$");
  private static final Map<String, Level> LEVELS = new LinkedHashMap<>();
  private static final Map<String, String> TYPES = new LinkedHashMap<>();

  static {
    LEVELS.put("tinh", Level.PROVINCE);
    LEVELS.put("huyen", Level.DISTRICT);
    LEVELS.put("xa", Level.COMMUNE);
    TYPES.put("tinh", "tỉnh");
    TYPES.put("thi tran", "thị trấn");
    TYPES.put("thi xa", "thị xã");
    TYPES.put("thanh pho", "thành phố");
    TYPES.put("huyen", "huyện");
    TYPES.put("quan", "quận");
    TYPES.put("phuong", "phường");
    TYPES.put("dac khu", "đặc khu");
    TYPES.put("xa", "xã");
    TYPES.put("thi", "thị xã");
    TYPES.put("thanh", "thành phố");
  }

  private Committees() {}

  /** Whom the phrase means, folded; nothing where it names no committees. */
  static Optional<List<Selector>> meant(String folded) {
    if (BELOW.matcher(folded).matches()) {
      return Optional.of(List.of(new Selector.Below()));
    }
    Matcher level = OF_LEVEL.matcher(folded);
    if (level.matches()) {
      Level meant = LEVELS.getOrDefault(level.group(1), Level.COMMUNE);
      return Optional.of(List.of(new Selector.OfLevel(meant, Set.of())));
    }
    Matcher listed = COMMITTEES.matcher(folded);
    if (!listed.matches()) {
      return Optional.empty();
    }
    Set<String> types = typesIn(listed.group(1));
    return Optional.of(List.of(new Selector.OfLevel(levelOf(types), types)));
  }

  private static Set<String> typesIn(String listed) {
    Set<String> types = new LinkedHashSet<>();
    String rest = listed.replace(" va ", " ").strip();
    while (!rest.isEmpty()) {
      for (var type : TYPES.entrySet()) {
        if (rest.equals(type.getKey()) || rest.startsWith(type.getKey() + " ")) {
          types.add(type.getValue());
          rest = rest.substring(type.getKey().length()).strip();
          break;
        }
      }
    }
    return types;
  }

  /** "thành phố" alone is a district's; beside "tỉnh" it is one under the central government. */
  private static Level levelOf(Set<String> types) {
    if (types.contains("tỉnh")) {
      return Level.PROVINCE;
    }
    Set<String> communes = Set.of("xã", "phường", "thị trấn", "đặc khu");
    return types.stream().anyMatch(communes::contains) ? Level.COMMUNE : Level.DISTRICT;
  }
}
