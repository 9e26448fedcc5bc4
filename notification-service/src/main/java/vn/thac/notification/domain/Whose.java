package vn.thac.notification.domain;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;

/** The units that one line is about. */
final class Whose {

  private static final int UNITS_NAMED = 5;

  private Whose() {}

  /** The first few by name, and how many more there are. */
  static String of(Collection<String> units, Names names) {
    List<String> codes = units.stream().distinct().toList();
    String named = codes.stream().limit(UNITS_NAMED).map(names::unit).collect(joining(", "));
    int rest = codes.size() - UNITS_NAMED;
    return rest > 0 ? "%s và %d đơn vị khác".formatted(named, rest) : named;
  }
}
