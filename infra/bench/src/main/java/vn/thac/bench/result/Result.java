package vn.thac.bench.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints what a benchmark finds as it goes on, and keeps it as a page of its own. */
public final class Result {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmm");

  private final String name;
  private final LocalDateTime begun = LocalDateTime.now(ZoneId.systemDefault());
  private final List<String> page = new ArrayList<>();
  private final List<Goal> goals = new ArrayList<>();
  private final String commit;

  /** Says first of all what it ran on. */
  public Result(String name, RanOn ranOn) {
    this.name = name;
    this.commit = ranOn.commit().replaceAll("\\W.*", "");
    page.add("# %s, %s".formatted(name, DAY.format(begun)));
    page.add("");
    System.out.println("== " + name);
    ranOn.lines().forEach(this::say);
  }

  /** A line of text. */
  public void say(String form, Object... values) {
    String line = values.length == 0 ? form : String.format(Locale.ROOT, form, values);
    System.out.println(line);
    page.add("- " + line);
  }

  /** A line of the table at the end. */
  public void add(Goal goal) {
    goals.add(goal);
  }

  /** Prints the table and writes the page; true where nothing was missed. */
  public boolean keepIn(Path folder) throws IOException {
    List<String> table = new ArrayList<>();
    table.add("| what | goal | limit | peer | measured | |");
    table.add("|---|---|---|---|---|---|");
    for (Goal goal : goals) {
      table.add(
          "| %s | %s | %s | %s | %s | %s |"
              .formatted(
                  goal.what(),
                  goal.goal(),
                  goal.limit(),
                  goal.peer(),
                  goal.measured(),
                  goal.reached() ? "reached" : "**missed**"));
    }
    System.out.println();
    table.forEach(System.out::println);
    page.add("");
    page.addAll(table);
    Files.createDirectories(folder);
    Path file = folder.resolve("%s-%s-%s.md".formatted(name, commit, TIME.format(begun)));
    Files.write(file, page);
    System.out.println("\nkept as " + file);
    return goals.stream().allMatch(Goal::reached);
  }
}
