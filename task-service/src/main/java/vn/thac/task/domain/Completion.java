package vn.thac.task.domain;

import java.time.LocalDate;
import java.util.List;

/** That something was done: the day, by whom (login), and what shows it. */
public record Completion(LocalDate on, String by, List<Evidence> evidence) {

  public Completion {
    evidence = List.copyOf(evidence);
  }
}
