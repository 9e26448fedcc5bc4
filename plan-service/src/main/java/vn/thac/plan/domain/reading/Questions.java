package vn.thac.plan.domain.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what must be asked, in the order of the document's parts. */
final class Questions {

  private final List<Reading.Question> asked = new ArrayList<>();

  void ask(String place, String vi, String en, @Nullable Lines lines) {
    ask(place, new Doubt(vi, en), lines);
  }

  void ask(String place, Doubt doubt, @Nullable Lines lines) {
    asked.add(new Reading.Question(place, doubt.vi(), doubt.en(), lines, doubt.choices()));
  }

  void askToo(Questions others) {
    asked.addAll(others.asked);
  }

  List<Reading.Question> all() {
    return List.copyOf(asked);
  }
}
