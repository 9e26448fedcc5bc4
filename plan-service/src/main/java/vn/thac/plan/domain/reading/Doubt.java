package vn.thac.plan.domain.reading;

import java.util.List;

/** Why a phrase is not clear, before it is known where it stands, and what it may mean. */
record Doubt(String vi, String en, List<Reading.Choice> choices) {

  Doubt {
    choices = List.copyOf(choices);
  }

  Doubt(String vi, String en) {
    this(vi, en, List.of());
  }
}
