package vn.thac.plan.domain.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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
        Map<Table.Column, String> cells = new EnumMap<>(Table.Column.class);
        cells.putAll(row.cells());
        Fields fields = new Fields("", cells, table.completing());
        activities.add(
            maker.labelled(
                place + "." + row.label(), row.cell(Table.Column.CONTENT), fields, row.lines()));
      }
    }
    return activities;
  }

  /** One activity for what stands in the text and again in the annex: the annex says more. */
  static List<Reading.Activity> merged(
      List<Reading.Activity> annex, List<Reading.Activity> text) {
    List<String> known = annex.stream().map(activity -> Plain.key(activity.text())).toList();
    List<Reading.Activity> all = new ArrayList<>(annex);
    text.stream()
        .filter(
            activity ->
                activity.kind() == Reading.Kind.DUTY || !known.contains(Plain.key(activity.text())))
        .forEach(all::add);
    return all;
  }
}
