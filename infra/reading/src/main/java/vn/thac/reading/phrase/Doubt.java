package vn.thac.reading.phrase;

import java.util.List;
import vn.thac.reading.Reading;

/** Why a phrase is not clear, before it is known where it stands, and what it may mean. */
public record Doubt(String vi, String en, List<Reading.Choice> choices) {

  public Doubt {
    choices = List.copyOf(choices);
  }

  public Doubt(String vi, String en) {
    this(vi, en, List.of());
  }
}
