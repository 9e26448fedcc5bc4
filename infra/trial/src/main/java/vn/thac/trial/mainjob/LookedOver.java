package vn.thac.trial.mainjob;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What a coordinator sends back of a draft that was looked over. */
final class LookedOver {

  private LookedOver() {}

  /**
   * The same with all that was asked answered as it is.
   *
   * @param dueDay the day reports are due on; 0 leaves it as it was read
   */
  static Map<String, Object> of(JsonNode draft, int dueDay) {
    List<String> asked = new ArrayList<>();
    draft.get("questions").forEach(question -> asked.add(question.get("about").asString()));
    Map<String, Object> body = new HashMap<>();
    if (dueDay > 0) {
      List<Map<String, Object>> regimes = new ArrayList<>();
      for (JsonNode regime : draft.get("regimes")) {
        Map<String, Object> answered = new HashMap<>();
        for (String kept : List.of("ref", "to", "via", "reporters", "periods", "embedded")) {
          if (regime.has(kept)) {
            answered.put(kept, regime.get(kept));
          }
        }
        answered.put("dueDay", dueDay);
        regimes.add(answered);
      }
      body.put("regimes", regimes);
    }
    body.put("answered", asked);
    return body;
  }
}
