package vn.thac.task.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thac.task.Acts.by;
import static vn.thac.task.Acts.stepped;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import vn.thac.calendar.Office;
import vn.thac.task.application.TaskQuery;
import vn.thac.task.application.TaskQuery.Where;
import vn.thac.task.domain.Assignment;
import vn.thac.task.domain.Due;
import vn.thac.task.domain.Evidence;
import vn.thac.task.domain.Task;
import vn.thac.task.domain.TaskState;
import vn.thac.testkit.OnEveryStore;
import vn.thac.testkit.Store;

/** Every list against the same list worked out in memory. */
@OnEveryStore
class MongoTaskListIT {

  private static final LocalDate TODAY = LocalDate.parse("2025-03-15");
  private static final List<String> PATHS =
      List.of("/75", "/75/75.SNV", "/75/734", "/75/734/734.PNV", "/75/7340", "/750", "/7");

  private final MongoTaskList list;
  private final MongoTemplate mongo;
  private final Random random = new Random(75);
  private final List<Task> all = new ArrayList<>();

  MongoTaskListIT(Store store) {
    this.mongo = new MongoTemplate(store.client(), store.name());
    this.list = new MongoTaskList(mongo, this::somePlaces);
  }

  @BeforeEach
  void fill() {
    mongo.remove(new org.springframework.data.mongodb.core.query.Query(), TaskDocument.COLLECTION);
    for (int i = 0; i < 150; i++) {
      Task task = task(i);
      all.add(task);
      mongo.insert(TaskDocument.of(task, 1), TaskDocument.COLLECTION);
    }
  }

  @Test
  void findsWhatIsAskedForPageByPage() {
    for (int i = 0; i < 120; i++) {
      Where where =
          random.nextBoolean()
              ? new TaskQuery.OfUnits(some(List.of("u0", "u1", "u2")))
              : new TaskQuery.Below(
                  i % 4 == 0 ? some(PATHS) : List.of(PATHS.get(random.nextInt(7))));
      Set<TaskState> states = EnumSet.noneOf(TaskState.class);
      states.addAll(some(List.of(TaskState.values())));
      if (i % 4 == 0) {
        states = EnumSet.complementOf(EnumSet.of(TaskState.WITHDRAWN));
      }
      String root = i % 3 == 0 ? "r0" : null;
      LocalDate before = i % 5 == 0 ? TODAY.plusDays(1) : null;

      assertThat(ids(paged(where, states, root, before)))
          .as("%s %s %s %s", where, states, root, before)
          .isEqualTo(ids(expected(where, states, root, before)));
    }
  }

  @Test
  void aPageAfterAPlaceElsewhereShowsNothingFromThere() {
    Set<TaskState> states = EnumSet.allOf(TaskState.class);
    for (String path : PATHS) {
      Where where = new TaskQuery.Below(List.of(path));
      List<String> own = ids(expected(where, states, null, null));
      for (String elsewhere : PATHS) {
        List<String> after = List.of(elsewhere, "2025-01-01", "");
        assertThat(own)
            .as("at and below %s after %s", path, elsewhere)
            .containsAll(
                ids(list.find(new TaskQuery(where, states, null, null, TODAY, after, 200))));
      }
    }
  }

  /** Whichever places are known, nothing is lost between them. */
  private List<String> somePlaces() {
    return some(List.of("/7", "/70", "/75", "/75/70", "/75/734", "/75/734/7", "/75/7340", "/750"))
        .stream()
        .sorted()
        .toList();
  }

  private List<Task> paged(Where where, Set<TaskState> states, String root, LocalDate before) {
    List<Task> found = new ArrayList<>();
    List<String> after = null;
    while (true) {
      List<Task> page = list.find(new TaskQuery(where, states, root, before, TODAY, after, 7));
      found.addAll(page);
      if (page.size() < 7) {
        return found;
      }
      after = where.position(page.getLast());
    }
  }

  private List<Task> expected(Where where, Set<TaskState> states, String root, LocalDate before) {
    Comparator<Task> byDate =
        Comparator.comparing(TaskQuery::dateOf).thenComparing(t -> t.id().value());
    return all.stream()
        .filter(task -> isIn(where, task))
        .filter(task -> states.contains(task.stateOn(TODAY)))
        .filter(task -> root == null || task.assignment().rootPlanId().equals(root))
        .filter(
            task ->
                before == null
                    || task.nextDue().filter(due -> due.on().isBefore(before)).isPresent())
        .sorted(
            where instanceof TaskQuery.Below
                ? Comparator.<Task, String>comparing(t -> t.assignment().unitPath())
                    .thenComparing(byDate)
                : byDate)
        .toList();
  }

  private static boolean isIn(Where where, Task task) {
    String path = task.assignment().unitPath();
    return switch (where) {
      case TaskQuery.OfUnits units -> units.codes().contains(task.assignment().unit());
      case TaskQuery.Below below ->
          below.paths().stream().anyMatch(p -> path.equals(p) || path.startsWith(p + "/"));
    };
  }

  private Task task(int i) {
    Assignment of =
        new Assignment(
            "p" + i,
            "r" + i % 2,
            "A",
            "u" + i % 4,
            PATHS.get(i % 7),
            "75",
            "/75",
            "PROVINCE",
            "75");
    List<Due> dues =
        i % 6 == 0
            ? List.of()
            : List.of(
                Due.open(TODAY.plusDays(random.nextInt(5) - 2), "theo kế hoạch"),
                Due.open(TODAY.plusDays(3 + random.nextInt(5)), "theo kế hoạch"));
    Task task = Task.assigned(of, dues, 1, Instant.EPOCH);
    Instant now = TODAY.plusDays(random.nextInt(5) - 2).atStartOfDay(Office.ZONE).toInstant();
    int fate = random.nextInt(5);
    if (fate == 1) {
      task = stepped(task.progress(10, "", by("lan", now)));
    }
    for (int done = 0; fate > 2 && done < (fate == 3 ? 1 : Math.max(1, dues.size())); done++) {
      task = stepped(task.complete(List.of(new Evidence("xong", null)), null, by("lan", now)));
    }
    return fate == 2 ? task.withdrawn("", 2, now) : task;
  }

  private <T> List<T> some(List<T> of) {
    return of.stream().filter(x -> random.nextInt(3) > 0).toList();
  }

  private static List<String> ids(List<Task> tasks) {
    return tasks.stream().map(task -> task.id().value()).toList();
  }
}
