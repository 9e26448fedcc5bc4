package vn.thac.reading.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.thac.reading.Reading;

/** A plan of one page and of three hundred; the time is that of the processor, not of the wall. */
class LargeTextTest {

  private static final int PAGES = 300;
  private static final int LINES_ON_A_PAGE = 40;

  @Test
  void readsThreeHundredPagesWholeAndInSeconds() throws IOException {
    String page = plan("moi-truong-tinh.txt").replace("\r", "");
    int from = page.indexOf("II. NHIỆM VỤ");
    int to = page.indexOf("Nơi nhận");
    StringBuilder text = new StringBuilder(page.substring(0, from));
    int parts = 0;
    for (int lines = 0; lines < PAGES * LINES_ON_A_PAGE; parts++) {
      text.append(page, from, to);
      lines += (int) page.substring(from, to).lines().count();
    }
    text.append(page.substring(to));
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();

    Reading reading = (Reading) new PlanReader().read(text.toString());

    Duration spent = Duration.ofNanos(threads.getCurrentThreadCpuTime() - before);
    int once = ((Reading) new PlanReader().read(page)).activities().size();
    assertThat(reading.activities().size()).isBetween(parts * (once - 2), parts * once);
    assertThat(spent).isLessThan(Duration.ofSeconds(10));
  }

  private static String plan(String name) throws IOException {
    try (InputStream in = LargeTextTest.class.getResourceAsStream("/reading/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
