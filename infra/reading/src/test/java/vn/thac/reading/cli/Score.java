package vn.thac.reading.cli;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * How well a reading agrees with what a careful reader found: an F1 for each kind of element.
 * Activities are the same where their lines overlap, names where their letters do.
 */
final class Score {

  private static final double SAME_NAME = 0.85;

  private final Map<String, Double> f1 = new LinkedHashMap<>();
  private final List<String> wrongDates = new ArrayList<>();
  private final JsonNode want;
  private final JsonNode have;

  private Score(JsonNode want, JsonNode have) {
    this.want = want;
    this.have = have;
  }

  static Score of(JsonNode want, JsonNode have) {
    Score score = new Score(want, have);
    score.head();
    score.bases();
    score.activities();
    score.regimes();
    score.amendments();
    score.names("recipients");
    return score;
  }

  Map<String, Double> f1() {
    return f1;
  }

  /** Dates that are not what the document says, and that no question is about. */
  List<String> wrongDates() {
    return wrongDates;
  }

  private record Pair(JsonNode wanted, JsonNode read) {}

  private void head() {
    List<String> fields = List.of("number", "symbol", "issueDate", "title", "issuer");
    long right =
        fields.stream()
            .filter(
                field ->
                    want.path(field).equals(have.path(field))
                        || alike(want.path(field), have.path(field)) >= SAME_NAME
                        || want.path(field).isNull() && have.path(field).isNull())
            .count();
    f1.put("head", (double) right / fields.size());
    date("issueDate", want.path("issueDate"), have.path("issueDate"));
  }

  private void bases() {
    List<Pair> pairs =
        pairs(
            want.path("bases"),
            have.path("bases"),
            (a, b) ->
                text(a, "number").isEmpty()
                    ? text(a, "type").equals(text(b, "type"))
                            && text(a, "date").equals(text(b, "date"))
                        ? 0.9
                        : 0
                    : fold(text(a, "number")).equals(fold(text(b, "number"))) ? 1 : 0,
            0.75);
    put("bases", pairs.size(), want.path("bases").size(), have.path("bases").size());
    pairs.forEach(
        p ->
            date(
                "bases " + text(p.read(), "number"),
                p.wanted().path("date"),
                p.read().path("date")));
  }

  private void activities() {
    JsonNode wanted = want.path("activities");
    JsonNode read = have.path("activities");
    List<Pair> pairs = pairs(wanted, read, Score::sameActivity, 0.5);
    put("activities", pairs.size(), wanted.size(), read.size());
    for (String role : List.of("leads", "supports")) {
      int right = 0;
      int there = 0;
      int found = 0;
      for (Pair pair : pairs) {
        JsonNode a = pair.wanted().path(role);
        JsonNode b = pair.read().path(role);
        right += pairs(a, b, Score::alike, SAME_NAME).size();
        there += a.size();
        found += b.size();
      }
      put(role, right, there, found);
    }
    share("schedules", pairs, "schedule", List.of("kind", "every", "from", "to", "due"));
    share(
        "deliverables",
        pairs.stream().filter(pair -> pair.wanted().has("deliverable")).toList(),
        "deliverable",
        List.of("quantity", "per", "measure"));
    for (Pair pair : pairs) {
      for (String day : List.of("from", "to", "due")) {
        date(
            text(pair.read(), "ref") + " schedule",
            pair.wanted().path("schedule").path(day),
            pair.read().path("schedule").path(day));
      }
    }
  }

  /** Of those that have such a part, how many have it in all of these fields as they should. */
  private void share(String kind, List<Pair> pairs, String part, List<String> fields) {
    List<Pair> with =
        pairs.stream().filter(p -> p.wanted().has(part) || p.read().has(part)).toList();
    long right =
        with.stream()
            .filter(
                pair ->
                    fields.stream()
                        .filter(
                            field ->
                                !part.equals("deliverable") || pair.wanted().path(part).has(field))
                        .allMatch(
                            field ->
                                text(pair.wanted().path(part), field)
                                    .equals(text(pair.read().path(part), field))))
            .count();
    put(kind, (int) right, with.size(), with.size());
  }

  private void regimes() {
    List<Pair> pairs =
        pairs(
            want.path("reportingRegimes"),
            have.path("reportingRegimes"),
            (a, b) -> set(a.path("periods")).equals(set(b.path("periods"))) ? 1 : 0,
            0.7);
    int there = want.path("reportingRegimes").size();
    int read = have.path("reportingRegimes").size();
    put("regimes", pairs.size(), there, read);
    long whole =
        pairs.stream()
            .filter(
                pair ->
                    text(pair.wanted(), "dueDay").equals(text(pair.read(), "dueDay"))
                        && sameName(pair, "to")
                        && sameName(pair, "via"))
            .count();
    put("regimes whole", (int) whole, there, read);
  }

  private void amendments() {
    List<Pair> pairs =
        pairs(
            want.path("amendments"),
            have.path("amendments"),
            (a, b) ->
                text(a, "kind").equals(text(b, "kind"))
                        && text(a, "element").equals(text(b, "element"))
                        && a.path("lines").equals(b.path("lines"))
                    ? 1
                    : 0,
            1);
    put("amendments", pairs.size(), want.path("amendments").size(), have.path("amendments").size());
  }

  private static boolean sameName(Pair pair, String field) {
    String wanted = text(pair.wanted(), field);
    String read = text(pair.read(), field);
    return wanted.isEmpty() && read.isEmpty() || alike(wanted, read) >= SAME_NAME;
  }

  private void names(String kind) {
    List<Pair> pairs =
        pairs(
            want.path(kind),
            have.path(kind),
            (a, b) -> alike(text(a, "name"), text(b, "name")),
            0.8);
    put(kind, pairs.size(), want.path(kind).size(), have.path(kind).size());
  }

  private void put(String kind, int right, int there, int read) {
    double precision = read == 0 ? there == 0 ? 1 : 0 : (double) right / read;
    double recall = there == 0 ? 1 : (double) right / there;
    f1.put(
        kind, right == 0 && there + read > 0 ? 0 : 2 * precision * recall / (precision + recall));
  }

  private void date(String place, JsonNode wanted, JsonNode read) {
    boolean given = !read.isMissingNode() && !read.isNull();
    if (given && !read.equals(wanted) && !have.path("questions").toString().contains(place)) {
      wrongDates.add(place + ": " + read + ", not " + wanted);
    }
  }

  /** The likeliest pairs first, each element once. */
  private static List<Pair> pairs(
      JsonNode wanted,
      JsonNode read,
      ToDoubleBiFunction<JsonNode, JsonNode> likeness,
      double least) {
    record Scored(Pair pair, double value) {}
    List<Scored> scored = new ArrayList<>();
    for (JsonNode a : wanted) {
      for (JsonNode b : read) {
        double value = likeness.applyAsDouble(a, b);
        if (value >= least) {
          scored.add(new Scored(new Pair(a, b), value));
        }
      }
    }
    scored.sort(Comparator.comparingDouble(Scored::value).reversed());
    List<Pair> pairs = new ArrayList<>();
    for (Scored each : scored) {
      boolean taken =
          pairs.stream()
              .anyMatch(p -> p.wanted() == each.pair().wanted() || p.read() == each.pair().read());
      if (!taken) {
        pairs.add(each.pair());
      }
    }
    return pairs;
  }

  /** Lines first; several activities may stand on one line, then the leads decide. */
  private static double sameActivity(JsonNode a, JsonNode b) {
    int from = Math.max(a.path("lines").path(0).asInt(), b.path("lines").path(0).asInt());
    int to = Math.min(a.path("lines").path(1).asInt(), b.path("lines").path(1).asInt());
    if (to < from) {
      return 0;
    }
    int shorter = Math.min(length(a), length(b));
    double leads = 0;
    for (JsonNode lead : a.path("leads")) {
      leads = Math.max(leads, best(lead, b.path("leads")));
    }
    return (double) (to - from + 1) / shorter
        + 0.2 * leads
        - 0.001 * Math.abs(length(a) - length(b));
  }

  private static int length(JsonNode activity) {
    return activity.path("lines").path(1).asInt() - activity.path("lines").path(0).asInt() + 1;
  }

  private static double best(JsonNode name, JsonNode names) {
    return StreamSupport.stream(names.spliterator(), false)
        .mapToDouble(other -> alike(name, other))
        .max()
        .orElse(0);
  }

  private static Set<String> set(JsonNode values) {
    Set<String> set = new HashSet<>();
    values.forEach(value -> set.add(value.asString()));
    return set;
  }

  private static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isMissingNode() || value.isNull()
        ? ""
        : value.isContainer() ? value.toString() : value.asString();
  }

  private static double alike(JsonNode a, JsonNode b) {
    return a.isString() && b.isString() ? alike(a.asString(), b.asString()) : 0;
  }

  /** The share of letters that stand in both in the same order. */
  private static double alike(String one, String other) {
    String a = fold(one);
    String b = fold(other);
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    boolean within = a.contains(b) || b.contains(a);
    int longer = Math.max(a.length(), b.length());
    if (within && Math.min(a.length(), b.length()) >= 0.6 * longer) {
      return a.equals(b) ? 1 : 0.95;
    }
    int[] row = new int[b.length() + 1];
    for (int i = 0; i < a.length(); i++) {
      int diagonal = 0;
      for (int j = 0; j < b.length(); j++) {
        int above = row[j + 1];
        row[j + 1] = a.charAt(i) == b.charAt(j) ? diagonal + 1 : Math.max(row[j + 1], row[j]);
        diagonal = above;
      }
    }
    return 2.0 * row[b.length()] / (a.length() + b.length());
  }

  private static String fold(String text) {
    String plain =
        Normalizer.normalize(text.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replace("ubnd", "uy ban nhan dan")
            .replace("&", " va ");
    return plain.replaceAll("[^a-z0-9]+", " ").strip();
  }
}
