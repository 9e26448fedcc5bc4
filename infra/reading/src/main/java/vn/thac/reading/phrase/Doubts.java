package vn.thac.reading.phrase;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thac.reading.Lines;
import vn.thac.reading.Reading;

/** Collects what must be asked, in the order of the document's parts. */
public final class Doubts {

  private final List<Reading.Question> asked = new ArrayList<>();

  public void ask(String place, String vi, String en, @Nullable Lines lines) {
    ask(place, new Doubt(vi, en), lines);
  }

  public void ask(String place, Doubt doubt, @Nullable Lines lines) {
    asked.add(new Reading.Question(place, doubt.vi(), doubt.en(), lines, doubt.choices()));
  }

  public void askToo(Doubts others) {
    asked.addAll(others.asked);
  }

  public List<Reading.Question> all() {
    return List.copyOf(asked);
  }
}
