package vn.thac.bench.nation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who works there: a coordinator and an officer of every committee, an officer of its office, and
 * at the top the leader who issues.
 */
public final class Staff {

  /** Who imports the directory. */
  public static final String ADMINISTRATOR = "quantri";

  private Staff() {}

  /** The coordinator of a unit. */
  public static String coordinator(String unit) {
    return login("dieuphoi", unit);
  }

  /** The leader of a unit. */
  public static String leader(String unit) {
    return login("lanhdao", unit);
  }

  /** The officer of a unit. */
  public static String officer(String unit) {
    return login("canbo", unit);
  }

  /** The office of a place that takes what is addressed to nobody else. */
  public static String office(String place) {
    return place + ".VP";
  }

  /** As it is imported, and as the sign-in of the trial keeps it. */
  public static String csv(Nation nation) {
    List<String> lines = new ArrayList<>(List.of("login,name,email,unit,role,title"));
    lines.add(line(ADMINISTRATOR, Nation.TOP, "ADMINISTRATOR"));
    lines.add(line(leader(Nation.TOP), Nation.TOP, "LEADER"));
    for (Place place : nation.places()) {
      String code = place.code();
      lines.add(line(coordinator(code), code, "COORDINATOR"));
      lines.add(line(officer(code), code, "OFFICER"));
      if (!code.equals(Nation.TOP)) {
        lines.add(line(officer(office(code)), office(code), "OFFICER"));
      }
    }
    return String.join("\n", lines) + "\n";
  }

  /** Whom it names. */
  public static Set<String> logins(Nation nation) {
    return csv(nation)
        .lines()
        .skip(1)
        .map(line -> line.substring(0, line.indexOf(',')))
        .collect(Collectors.toSet());
  }

  private static String line(String login, String unit, String role) {
    return String.join(",", login, "Cán bộ " + unit, login + "@example.vn", unit, role, "Cán bộ");
  }

  private static String login(String post, String unit) {
    return post + "." + unit.toLowerCase(Locale.ROOT);
  }
}
