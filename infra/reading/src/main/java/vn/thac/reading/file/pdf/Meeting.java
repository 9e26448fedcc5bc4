package vn.thac.reading.file.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lines across and down that hang together. */
record Meeting(List<Rulings.Ruling> across, List<Rulings.Ruling> down) {

  static List<Meeting> of(List<Rulings.Ruling> across, List<Rulings.Ruling> down) {
    int[] group = new int[across.size() + down.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
    }
    for (int a = 0; a < across.size(); a++) {
      for (int d = 0; d < down.size(); d++) {
        if (across.get(a).meets(down.get(d))) {
          group[root(group, a)] = root(group, across.size() + d);
        }
      }
    }
    Map<Integer, Meeting> meetings = new HashMap<>();
    for (int i = 0; i < group.length; i++) {
      Meeting meeting =
          meetings.computeIfAbsent(
              root(group, i), _ -> new Meeting(new ArrayList<>(), new ArrayList<>()));
      if (i < across.size()) {
        meeting.across.add(across.get(i));
      } else {
        meeting.down.add(down.get(i - across.size()));
      }
    }
    return List.copyOf(meetings.values());
  }

  private static int root(int[] group, int of) {
    int root = of;
    while (group[root] != root) {
      group[root] = group[group[root]];
      root = group[root];
    }
    return root;
  }
}
