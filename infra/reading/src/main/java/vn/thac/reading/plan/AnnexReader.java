package vn.thac.reading.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thac.reading.Reading;
import vn.thac.reading.layout.Table;
import vn.thac.reading.phrase.Doubts;
import vn.thac.reading.phrase.Plain;

/** Takes the rows of tables as activities. */
final class AnnexReader {

  private AnnexReader() {}

  /**
   * @param prefix such as "PL" for annexes; a second table gets "PL2"
   */
  static List<Reading.Activity> read(List<Table> tables, String prefix, ActivityMaker maker) {
    List<Reading.Activity> activities = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      String place = i == 0 ? prefix : prefix + (i + 1);
      Table table = tables.get(i);
      for (Table.Row row : table.rows()) {
        activities.add(maker.row(place + "." + row.label(), row, table.completing()));
      }
    }
    return activities;
  }

  /**
   * One activity for what stands in the text and again in the annex: the annex says more. Where the
   * two name different times, it is asked which holds.
   */
  static List<Reading.Activity> merged(
      List<Reading.Activity> annex, List<Reading.Activity> text, Doubts questions) {
    Map<String, Reading.Activity> known = new HashMap<>();
    annex.forEach(activity -> known.putIfAbsent(Plain.key(activity.text()), activity));
    List<Reading.Activity> all = new ArrayList<>(annex);
    for (Reading.Activity activity : text) {
      boolean duty = activity.kind() == Reading.Kind.DUTY;
      Reading.Activity row = duty ? null : known.get(Plain.key(activity.text()));
      if (row == null) {
        all.add(activity);
      } else if (!sameTime(row.schedule(), activity.schedule())) {
        questions.ask(
            row.ref() + " schedule",
            "phụ lục và mục %s ghi thời gian khác nhau".formatted(activity.ref()),
            "the annex and %s name different times".formatted(activity.ref()),
            activity.lines());
      }
    }
    return all;
  }

  private static boolean sameTime(
      Reading.@Nullable Schedule annex, Reading.@Nullable Schedule text) {
    return annex == null
        || text == null
        || annex.kind() == text.kind()
            && Objects.equals(annex.due(), text.due())
            && Objects.equals(annex.from(), text.from())
            && Objects.equals(annex.to(), text.to());
  }
}
