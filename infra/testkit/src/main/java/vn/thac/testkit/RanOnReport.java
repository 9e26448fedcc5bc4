package vn.thac.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/** Ends a run with what each suite ran on: on the console and in {@code target/ran-on.txt}. */
public final class RanOnReport implements TestExecutionListener {

  private static final Path FILE = Path.of("target", "ran-on.txt");

  @Override
  public void testPlanExecutionFinished(TestPlan plan) {
    List<String> lines = new ArrayList<>(RanOn.lines());
    RealBroker.description().ifPresent(lines::add);
    if (lines.isEmpty()) {
      return;
    }
    lines.forEach(System.out::println);
    try {
      Files.createDirectories(FILE.getParent());
      Files.write(FILE, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
