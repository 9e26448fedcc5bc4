package vn.thac.task.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlaceProgressTest {

  private static final LocalDate FIRST = LocalDate.parse("2025-03-01");

  @Property(tries = 300)
  void countsTheNewestOfEveryTaskInWhateverOrderAndHoweverOftenItIsHeard(
      @ForAll("standings") List<Standing> heard, @ForAll long seed) {
    List<Standing> again = new ArrayList<>(heard);
    again.addAll(heard);
    java.util.Collections.shuffle(again, new java.util.Random(seed));
    PlaceProgress place = PlaceProgress.none("r", "75", "/75");
    again.forEach(place::take);

    Collection<Standing> newest =
        heard.stream()
            .collect(
                Collectors.toMap(
                    Standing::task,
                    s -> s,
                    (a, b) -> Comparator.comparing(Standing::version).compare(a, b) >= 0 ? a : b))
            .values();
    for (int day = 0; day < 6; day++) {
      LocalDate today = FIRST.plusDays(day);
      assertThat(
              newest.stream()
                  .filter(s -> s.status().isOpen())
                  .filter(s -> s.nextDueOn() != null && s.nextDueOn().isBefore(today)))
          .hasSize(place.counts().overdueOn(today));
    }
    Map<Boolean, Long> done =
        newest.stream()
            .filter(s -> s.status() == TaskStatus.COMPLETED)
            .collect(Collectors.partitioningBy(Standing::late, Collectors.counting()));
    PlaceProgress.Counts counts = place.counts();
    assertThat(counts.completedLate()).isEqualTo(done.get(true).intValue());
    assertThat(counts.completedOnTime()).isEqualTo(done.get(false).intValue());
    assertThat(newest.stream().filter(s -> s.status().isOpen())).hasSize(counts.open());
    assertThat(newest.stream().filter(s -> s.status() != TaskStatus.WITHDRAWN))
        .hasSize(counts.assigned());
  }

  /** One task has one standing per version. */
  @Provide
  Arbitrary<List<Standing>> standings() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 5),
            Arbitraries.integers().between(1, 4),
            Arbitraries.of(TaskStatus.class),
            Arbitraries.of(true, false),
            Arbitraries.integers().between(-1, 4))
        .as(PlaceProgressTest::standing)
        .list()
        .ofMaxSize(20)
        .uniqueElements(s -> s.task().value() + "/" + s.version());
  }

  private static Standing standing(
      int task, int version, TaskStatus status, boolean late, int due) {
    LocalDate on = due < 0 || !status.isOpen() ? null : FIRST.plusDays(due);
    return new Standing(new TaskId("t" + task), "r", "75", "/75", version, status, late, on);
  }
}
