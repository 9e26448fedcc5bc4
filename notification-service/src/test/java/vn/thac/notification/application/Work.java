package vn.thac.notification.application;

import java.util.List;
import java.util.stream.IntStream;
import vn.thac.notification.domain.DeadlineFact;
import vn.thac.notification.domain.Notice;
import vn.thac.notification.domain.Samples;
import vn.thac.notification.domain.Subject;
import vn.thac.notification.domain.Told;

/** Work that is given to the commune's office. */
final class Work {

  private Work() {}

  static void arm(Instance instance, int tasks, String due) {
    instance.hearNews.hear(news(asked(tasks, due).toArray(DeadlineFact[]::new)));
  }

  static List<DeadlineFact.Asked> asked(int tasks, String due) {
    return IntStream.range(0, tasks)
        .mapToObj(i -> Samples.asked(Samples.task("task-" + i), 1, "2026-01-05T09:00", due))
        .toList();
  }

  static News news(DeadlineFact... facts) {
    return new News(List.of(facts), List.of(), List.of(), List.of());
  }

  static News newsOfWork(int tasks, String due) {
    return new News(
        List.copyOf(asked(tasks, due)),
        List.of(
            new Notice(
                new Told.Assigned(
                    Subject.Kind.TASK,
                    "plan-901",
                    "plan-90",
                    Samples.OFFICE,
                    Samples.OFFICE_PATH,
                    1,
                    tasks,
                    "1",
                    List.of()),
                Samples.hanoi("2026-01-05T09:00"))),
        List.of(),
        List.of());
  }
}
