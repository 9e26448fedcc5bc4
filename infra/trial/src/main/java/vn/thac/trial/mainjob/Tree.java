package vn.thac.trial.mainjob;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The places of one province, read from the list itself, and the offices each was given. */
public final class Tree {

  public record Place(String code, String parent, String level) {}

  private final String root;
  private final Map<String, Place> places = new HashMap<>();
  private final Set<String> lowerCase = new HashSet<>();
  private final Map<String, List<String>> below = new HashMap<>();
  private final Map<String, List<String>> offices = new HashMap<>();

  private Tree(String root) {
    this.root = root;
  }

  /** From the CSV, by nothing but its first three columns. */
  public static Tree of(Path csv, String province) throws IOException {
    Tree tree = new Tree(province);
    List<Place> all = new ArrayList<>();
    for (String line : Files.readAllLines(csv)) {
      String[] cells = line.split(",", 4);
      all.add(new Place(cells[0].replace("\uFEFF", ""), cells[1], cells[2]));
    }
    tree.places.put(province, new Place(province, "", "PROVINCE"));
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Place place : all) {
        if (!tree.places.containsKey(place.code()) && tree.places.containsKey(place.parent())) {
          tree.places.put(place.code(), place);
          tree.below.computeIfAbsent(place.parent(), key -> new ArrayList<>()).add(place.code());
          grown = true;
        }
      }
    }
    tree.places.keySet().forEach(code -> tree.lowerCase.add(code.toLowerCase(Locale.ROOT)));
    return tree;
  }

  /** What the directory's defaults gave each place; only offices are "sở, ban, ngành". */
  public void learnOffices(List<JsonNode> units) {
    for (JsonNode unit : units) {
      if (unit.get("kind").asString().equals("OFFICE")) {
        String code = unit.get("code").asString();
        offices
            .computeIfAbsent(code.substring(0, code.indexOf('.')), key -> new ArrayList<>())
            .add(code);
      }
    }
  }

  public String root() {
    return root;
  }

  public List<String> places() {
    return List.copyOf(places.keySet());
  }

  public List<String> below(String place) {
    return below.getOrDefault(place, List.of());
  }

  /** A place and all beneath it. */
  public Set<String> within(String place) {
    Set<String> found = new TreeSet<>(Set.of(place));
    below(place).forEach(child -> found.addAll(within(child)));
    return found;
  }

  public List<String> offices(String place) {
    return offices.getOrDefault(place, List.of());
  }

  /** The office that does the work of the place's committee, its Văn phòng. */
  public String chancery(String place) {
    return place + ".VP";
  }

  /** Who is told of what a unit has to do: its own, and for a committee those of its Văn phòng. */
  public Set<String> doers(String unit) {
    Set<String> logins = new TreeSet<>(List.of(Office.coordinator(unit), Office.officer(unit)));
    if (places.containsKey(unit)) {
      logins.add(Office.coordinator(chancery(unit)));
      logins.add(Office.officer(chancery(unit)));
    }
    return logins;
  }

  /** Whether this is the login of somebody in one of the places or their offices. */
  public boolean has(String login) {
    String[] parts = login.split("[.]");
    return parts.length > 1 && lowerCase.contains(parts[1]);
  }

  public boolean isLeaf(String place) {
    return below(place).isEmpty();
  }
}
