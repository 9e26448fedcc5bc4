package vn.thac.trial.mainjob;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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

  /** What is there a second time. */
  static List<String> twice(List<String> all) {
    Set<String> seen = new TreeSet<>();
    return all.stream().filter(one -> !seen.add(one)).toList();
  }

  /** Those that are none of these. */
  static List<String> without(Collection<String> all, Set<String> these) {
    return all.stream().filter(one -> !these.contains(one)).toList();
  }

  /** What is in one of them. */
  static Set<String> union(Set<String> a, Set<String> b) {
    Set<String> all = new TreeSet<>(a);
    all.addAll(b);
    return all;
  }
}
