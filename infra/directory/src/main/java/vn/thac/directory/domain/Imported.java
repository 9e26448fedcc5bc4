package vn.thac.directory.domain;

import java.util.List;

/**
 * What a file comes to: the places it changes, or why it is refused. A refused file changes
 * nothing.
 */
public record Imported(int rows, List<Place> changed, List<Refusal> refusals) {

  public Imported {
    changed = refusals.isEmpty() ? List.copyOf(changed) : List.of();
    refusals = List.copyOf(refusals);
  }

  static Imported refused(int rows, List<Refusal> refusals) {
    return new Imported(rows, List.of(), refusals);
  }
}
