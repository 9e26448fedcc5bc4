package vn.thac.reading.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import vn.thac.reading.Reading;

/** Whatever comes in, the reader ends, points only into the text, and asks where it is not sure. */
class MangledTextPropertyTest {

  private static final String PLAN = resource("/reading/phong-chay-huyen.txt");
  private static final String SIGNS = "\t|;:.,()-–/0123456789 IVXabcđ%\n*#\"";
  private final PlanReader reader = new PlanReader();

  @Property(tries = 60)
  void readsAPlanOfWhichLinesAreLostDoubledAndOutOfOrder(@ForAll long seed) {
    Random random = new Random(seed);
    List<String> lines = new ArrayList<>(List.of(PLAN.split("\n")));
    for (int i = 0; i < 30; i++) {
      int at = random.nextInt(lines.size());
      switch (random.nextInt(3)) {
        case 0 -> lines.remove(at);
        case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
        default -> Collections.swap(lines, at, random.nextInt(lines.size()));
      }
    }
    holds(String.join("\n", lines));
  }

  @Property(tries = 60)
  void readsAPlanWithLettersLostAndSignsInserted(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 400) int errors) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(PLAN);
    for (int i = 0; i < errors; i++) {
      int at = random.nextInt(text.length());
      if (random.nextBoolean()) {
        text.deleteCharAt(at);
      } else {
        text.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
      }
    }
    holds(text.toString());
  }

  @Property(tries = 100)
  void readsOrRefusesAnything(@ForAll @StringLength(max = 2_000) String text) {
    holds(text);
  }

  private void holds(String text) {
    if (!(reader.read(text) instanceof Reading reading)) {
      return;
    }
    int last = text.split("\n", -1).length;
    for (Reading.Activity activity : reading.activities()) {
      assertThat(activity.lines().from()).isBetween(1, activity.lines().to());
      assertThat(activity.lines().to()).isLessThanOrEqualTo(last);
      if (activity.confidence().low()) {
        assertThat(reading.questions())
            .as(activity.ref())
            .anyMatch(
                asked -> asked.place().startsWith(activity.ref()) || asked.place().equals("text"));
      }
    }
  }

  private static String resource(String name) {
    try (InputStream in = MangledTextPropertyTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
