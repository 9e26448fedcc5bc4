package vn.thac.reading.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thac.reading.fuzz.Pace;
import vn.thac.reading.fuzz.PhraseFuzz;
import vn.thac.reading.layout.TextGate;
import vn.thac.reading.phrase.Near;

/**
 * Whatever is repeated, wherever it stands: reading it takes time as its size does, in the time of
 * the processor, and no more of the stack than a small thread has.
 */
class ShapesTest {

  private static final int SMALL_STACK = 256 * 1024;

  /** Below where a line is cut, so that a pattern meets all of it. */
  private static final int LONG = TextGate.LONGEST_LINE - 500;

  private static final long CHARACTERS_A_SECOND = 40_000;
  private static final int TIMES_LONGER = 4;
  private static final int NOT_MORE_THAN = 3 * TIMES_LONGER;
  private static final Duration MEASURABLE = Duration.ofMillis(120);
  private static final int TRIES = 3;

  private static final List<String> SIGNS =
      List.of(
          "a", "A", "1", "đ", "Ắ", " ", "\t", "\n", ".", ",", ";", ":", "-", "(", ")", "/", "|",
          "*", "\"", "…", "_", "=", "%", "+", "<", "#", "\u2028", "\u00a0", "\f");

  private static final List<String> PAIRS =
      List.of(
          " | ",
          "1.",
          "a)",
          "- ",
          "<br",
          "<br>",
          "( ",
          "()",
          ". ",
          ", ",
          "a ",
          "A ",
          "Aa ",
          "1-",
          "1/",
          "12:",
          "1.000.",
          "1.1.1.",
          "a, ",
          "Aa, ",
          "  a",
          "a    ",
          "A\t",
          "1\n",
          "a\n",
          "ngày 1 tháng ",
          "1/2/2026, ",
          "UBND ",
          "Sở A, ",
          "các sở, ",
          "và ",
          "l.",
          "Lưu: ",
          "TM. A ",
          "GS.",
          "ket qua a ",
          "báo cáo hằng quý, ",
          "quý ",
          "Quyết định số 1/QĐ-UBND ",
          "Căn cứ Luật ",
          "thực hiện ",
          "trước ngày 1 ",
          "kể từ ",
          "01 bài, ",
          "02 lớp (mỗi ",
          "để tổng hợp ",
          "lồng ghép ",
          "phối hợp với ",
          "Nơi nhận: ",
          "Số: … ",
          "7h30 ",
          "từ nay ",
          "nội dung ",
          "các đơn vị vướng mắc ");

  /** Where it may stand: the places that are read by different patterns. */
  private static final List<List<String>> PLACES =
      List.of(
          List.of("KẾ HOẠCH\na", "<br"),
          List.of("I. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế\n- Báo cáo ", "X\n2. Sở"),
          List.of("I. A\nNơi nhận:\n- Sở ", "\nx"),
          List.of(
              "I. A\nSTT\tNội dung\tSản phẩm\tChủ trì\tPhối hợp\tThời gian\n1\ta\t01 ",
              "\tSở Y tế\tSở\ttừ 1 đến x\n"),
          List.of("Căn cứ ", "\nI. A\n1. Abc (x). Thời gian: a"));

  static Set<String> repeated() {
    Set<String> repeated = new TreeSet<>(SIGNS);
    repeated.addAll(PAIRS);
    repeated.addAll(PhraseFuzz.phrases());
    return repeated;
  }

  @ParameterizedTest(name = "[{index}] {0}")
  @MethodSource("repeated")
  void takesTimeAsItsSizeDoes(String shape) {
    for (List<String> place : PLACES) {
      String where = "%s, after %s".formatted(shape, place.getFirst());
      Duration all = spent(place, shape, LONG);
      if (all.compareTo(MEASURABLE) > 0) {
        Duration part = spent(place, shape, LONG / TIMES_LONGER);
        assertThat(all).as(where).isLessThan(part.multipliedBy(NOT_MORE_THAN));
      }
      assertThat(all).as(where).isLessThan(Duration.ofMillis(1_000L * LONG / CHARACTERS_A_SECOND));
    }
  }

  /** The best of some tries, of which a quick one is enough. */
  private static Duration spent(List<String> place, String shape, int size) {
    String text = place.getFirst() + shape.repeat(size / shape.length()) + place.getLast();
    Duration best = once(text);
    for (int i = 1; i < TRIES && best.compareTo(MEASURABLE) > 0; i++) {
      Duration again = once(text);
      best = again.compareTo(best) < 0 ? again : best;
    }
    return best;
  }

  private static Duration once(String text) {
    AtomicReference<Duration> spent = new AtomicReference<>();
    List<Throwable> failed = new ArrayList<>();
    Thread reader =
        new Thread(
            null,
            () -> spent.set(Pace.spent(() -> new PlanReader().read(text))),
            "reader",
            SMALL_STACK);
    reader.setUncaughtExceptionHandler((thread, failure) -> failed.add(failure));
    reader.start();
    try {
      reader.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    assertThat(failed).as(Near.first(text, 60)).isEmpty();
    return spent.get();
  }
}
