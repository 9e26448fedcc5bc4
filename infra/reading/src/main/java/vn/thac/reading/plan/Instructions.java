package vn.thac.reading.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thac.reading.Amendment;
import vn.thac.reading.layout.Item;
import vn.thac.reading.phrase.Doubts;
import vn.thac.reading.phrase.Near;

/** Takes what a plan says shall become of another one; each is asked about and orders nothing. */
final class Instructions {

  private final @Nullable String plan;
  private final Doubts questions;
  private final List<Amendment> found = new ArrayList<>();

  /**
   * @param plan the plan that this one changes; none where it changes none
   */
  Instructions(@Nullable String plan, Doubts questions) {
    this.plan = plan;
    this.questions = questions;
  }

  List<Amendment> found() {
    return List.copyOf(found);
  }

  /** Whether it says that all else of that plan stays as it is. */
  boolean leaves(Item item) {
    return plan != null && AmendmentReader.leavesTheRest(item);
  }

  @Nullable Amendment take(Item item) {
    if (plan == null) {
      return null;
    }
    Amendment change = AmendmentReader.in(item, ItemShape.whole(item), plan);
    if (change != null) {
      found.add(change);
      ask(item, change, plan);
    }
    return change;
  }

  private void ask(Item item, Amendment change, String amended) {
    String element = change.element();
    questions.ask(
        item.ref() + " amends",
        "\"%s\": %s của Kế hoạch %s; nội dung này không phải là nhiệm vụ mới"
            .formatted(
                Near.first(item.text(), 120),
                element == null ? "sửa phần nào" : "sửa mục " + element,
                amended),
        "\"%s\" changes %s of plan %s and is no activity of its own"
            .formatted(
                Near.first(item.text(), 120), element == null ? "some part" : element, amended),
        item.lines());
  }
}
