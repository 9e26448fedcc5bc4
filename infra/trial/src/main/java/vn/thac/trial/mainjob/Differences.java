package vn.thac.trial.mainjob;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What was found to be other than it has to be, in sentences. */
final class Differences {

  private static final int NAMED = 4;

  private final List<String> found = new ArrayList<>();

  /** The same names, each as often; what differs is said, and not what is the same. */
  void same(String what, Collection<?> there, Collection<?> wanted) {
    List<Object> missing = new ArrayList<>(wanted);
    there.forEach(missing::remove);
    List<Object> surplus = new ArrayList<>(there);
    wanted.forEach(surplus::remove);
    if (!missing.isEmpty() || !surplus.isEmpty()) {
      found.add("%s: missing %s, surplus %s".formatted(what, few(missing), few(surplus)));
    }
  }

  void none(String what, Collection<?> there) {
    same(what, there, List.of());
  }

  private static String few(List<Object> names) {
    return names.size() <= NAMED
        ? names.toString()
        : names.subList(0, NAMED) + " and " + (names.size() - NAMED) + " more";
  }

  List<String> sentences() {
    return List.copyOf(found);
  }
}
