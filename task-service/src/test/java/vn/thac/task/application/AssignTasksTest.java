package vn.thac.task.application;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thac.task.Acts.by;
import static vn.thac.task.Acts.stepped;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import vn.thac.task.domain.Due;
import vn.thac.task.domain.Evidence;
import vn.thac.task.domain.Task;
import vn.thac.task.domain.TaskFact;
import vn.thac.task.domain.TaskId;
import vn.thac.task.domain.TaskStatus;

class AssignTasksTest {

  private static final Instant AT = Instant.parse("2025-01-24T01:00:00Z");

  private final InMemoryTasks tasks = new InMemoryTasks();
  private final InMemoryPlans plans = new InMemoryPlans();
  private final AssignTasks assignTasks = new AssignTasks(plans, plans, plans, tasks);

  @Test
  void everyLeadGetsItsTaskAndEveryUnitOneFact() {
    List<TaskFact> facts =
        assignTasks.forPlans(
            List.of(
                issued(
                    "r",
                    1,
                    0,
                    activity("A", "75.SNV,75.STP", "2025-03-31"),
                    activity("B", "75.SNV"))));

    assertThat(facts)
        .extracting(TaskFact.Assigned.class::cast)
        .extracting(f -> f.unit() + f.version() + f.tasks().stream().map(t -> t.ref()).toList())
        .containsExactly("75.SNV1[A, B]", "75.STP1[A]");
    assertThat(open("r")).containsExactly("A/75.SNV", "A/75.STP", "B/75.SNV");
  }

  @Test
  void theSameNewsAgainTellsTheSameAndChangesNothing() {
    List<PlanNews> news =
        List.of(
            issued("r", 1, 0, activity("A", "75.SNV,75.STP", "2025-03-31")),
            issued("r", 4, 1, activity("A", "75.SNV", "2025-04-30")));

    List<TaskFact> first = assignTasks.forPlans(news);
    Map<TaskId, Long> before = versions("r");
    List<TaskFact> again = assignTasks.forPlans(news.subList(1, 2));

    assertThat(again)
        .isNotEmpty()
        .isEqualTo(first.subList(first.size() - again.size(), first.size()));
    assertThat(versions("r")).isEqualTo(before);
  }

  @Test
  void aSubPlanThatIsHeardBeforeItsRootSaysWhatIsToBeDone() {
    PlanNews sub = sub("s", activity("A", "734.PNV", "2025-03-31"));

    assertThat(labels(assignTasks.forPlans(List.of(sub)))).containsExactly("Việc A");
  }

  @Test
  void whatIsDoneStaysDoneWhenThePlanIsWithdrawn() {
    assignTasks.forPlans(
        List.of(issued("r", 1, 0, activity("A", "75.SNV", "2025-03-31"), activity("B", "75.SNV"))));
    Task done = tasks.find(TaskId.of("r", "A", "75.SNV")).orElseThrow();
    tasks.save(
        stepped(done.complete(List.of(new Evidence("xong", null)), null, by("lan", AT))),
        List.of());

    List<TaskFact> facts =
        assignTasks.forPlans(List.of(new PlanNews.Withdrawn("r", "r", 7, "Bãi bỏ", AT)));

    assertThat(facts)
        .singleElement()
        .isInstanceOfSatisfying(
            TaskFact.Withdrawn.class,
            gone -> {
              assertThat(gone.tasks()).containsExactly(TaskId.of("r", "B", "75.SNV"));
              assertThat(gone.version()).isEqualTo(1);
            });
    assertThat(tasks.find(done.id()).orElseThrow().status()).isEqualTo(TaskStatus.COMPLETED);
  }

  @Test
  void whatIsAskedForAgainAfterAWithdrawalIsToldUnderAHigherVersion() {
    PlanNews.Activity activity = activity("A", "75.SNV", "2025-03-31");

    List<TaskFact> facts =
        assignTasks.forPlans(
            List.of(
                issued("r", 1, 0, activity),
                issued("r", 2, 1, activity("B", "75.SNV")),
                new PlanNews.Withdrawn("r", "r", 3, "Bãi bỏ", AT),
                issued("r", 4, 2, activity)));

    assertThat(facts)
        .extracting(
            fact ->
                switch (fact) {
                  case TaskFact.Assigned a -> "assigned " + a.version();
                  case TaskFact.Withdrawn w -> "withdrawn " + w.version();
                  default -> "";
                })
        .containsExactly(
            "assigned 1", "withdrawn 1", "assigned 2", "withdrawn 2", "withdrawn 2", "assigned 3");
    assertThat(open("r")).containsExactly("A/75.SNV");
  }

  @Test
  void aUnitNobodyHasHeardOfHoldsEverythingBack() {
    List<PlanNews> news =
        List.of(issued("r", 1, 0, activity("A", "75.SNV")), sub("s", activity("A", "999.PNV")));

    org.assertj.core.api.Assertions.assertThatIllegalStateException()
        .isThrownBy(() -> assignTasks.forPlans(news));
    assertThat(open("r")).isEmpty();

    plans.learn("999");
    assignTasks.forPlans(news);
    assertThat(open("r")).containsExactly("A/75.SNV");
    assertThat(open("s")).containsExactly("A/999.PNV");
  }

  /**
   * Revisions, repeats, late old news, crashes after a write: the newest revision is what holds.
   */
  @Property(tries = 1000)
  void agreesWithAnOracleWhateverIsRepeatedLateOrInterrupted(@ForAll long seed) {
    Random random = new Random(seed);
    CrashingTasks store = new CrashingTasks(random);
    InMemoryPlans known = new InMemoryPlans();
    AssignTasks assign = new AssignTasks(known, known, known, store);
    List<PlanNews> story = story(random);
    Oracle oracle = new Oracle();

    for (int next = 0; next < story.size(); ) {
      int end = Math.min(story.size(), next + 1 + random.nextInt(3));
      List<PlanNews> batch = new ArrayList<>(story.subList(next, end));
      if (random.nextInt(4) == 0) {
        batch.add(story.get(random.nextInt(end)));
      }
      store.crashes = random.nextInt(4);
      List<TaskFact> told = null;
      while (told == null) {
        try {
          told = assign.forPlans(batch);
        } catch (CrashingTasks.Crash e) {
          // the offset has not moved: the same batch comes again
        }
      }
      batch.forEach(oracle::hear);
      told.forEach(oracle::told);
      next = end;
    }
    oracle.compare(store.inner);
  }

  private static List<PlanNews> story(Random random) {
    List<PlanNews> story = new ArrayList<>();
    for (int revision = 0; revision < 1 + random.nextInt(5); revision++) {
      for (String plan : List.of("r", "s")) {
        List<PlanNews.Activity> activities = new ArrayList<>();
        for (String ref : List.of("A", "B", "C")) {
          activities.add(
              activity(
                  ref,
                  some(random, "75", "75.SNV", "75.STP", "734.PNV"),
                  some(random, "2025-03-31", "2025-06-30", "2025-09-30").split(",")));
        }
        story.add(
            new PlanNews.Issued(
                plan, "r", 1 + 2L * revision, "75", revision, null, null, AT, activities));
      }
    }
    if (random.nextBoolean()) {
      story.add(new PlanNews.Withdrawn("r", "r", 100, "Bãi bỏ", AT));
    }
    if (random.nextInt(3) == 0) {
      story.add(
          new PlanNews.Issued(
              "r", "r", 101, "75", 9, null, null, AT, List.of(activity("A", "75.SNV"))));
    }
    return story;
  }

  private static String some(Random random, String... all) {
    return String.join(",", Arrays.stream(all).filter(x -> random.nextBoolean()).toList());
  }

  /** Knows only this: the highest version heard of a plan is what holds. */
  private static final class Oracle {
    private final Map<String, PlanNews> newest = new TreeMap<>();
    private final Set<TaskId> everNamed =
        new TreeSet<>(java.util.Comparator.comparing(TaskId::value));
    private final Map<String, TaskFact.Assigned> assigned = new HashMap<>();
    private final Set<TaskId> withdrawn =
        new TreeSet<>(java.util.Comparator.comparing(TaskId::value));

    void hear(PlanNews news) {
      PlanNews before = newest.get(news.planId());
      if (before == null || before.version() <= news.version()) {
        newest.put(news.planId(), news);
        shares(news, (id, activity) -> everNamed.add(id));
      }
    }

    void told(TaskFact fact) {
      switch (fact) {
        case TaskFact.Assigned a -> assigned.put(a.planId() + "/" + a.unit(), a);
        case TaskFact.Withdrawn w -> withdrawn.addAll(w.tasks());
        default -> throw new AssertionError(fact);
      }
    }

    void compare(Tasks stored) {
      Map<TaskId, PlanNews.Activity> held = new HashMap<>();
      newest.values().forEach(news -> shares(news, held::put));
      List<Task> all = stored.ofPlans(newest.keySet());
      assertThat(all).extracting(Task::id).containsExactlyInAnyOrderElementsOf(everNamed);
      for (Task task : all) {
        PlanNews.Activity activity = held.get(task.id());
        if (activity == null) {
          assertThat(task.status()).isEqualTo(TaskStatus.WITHDRAWN);
          assertThat(withdrawn).contains(task.id());
        } else {
          assertThat(task.status()).isEqualTo(TaskStatus.ASSIGNED);
          assertThat(task.dues()).isEqualTo(activity.dues());
          var fact = assigned.get(task.assignment().planId() + "/" + task.assignment().unit());
          assertThat(fact.version())
              .isEqualTo(((PlanNews.Issued) newest.get(fact.planId())).revision() + 1);
          assertThat(fact.tasks())
              .anySatisfy(
                  item -> {
                    assertThat(item.id()).isEqualTo(task.id());
                    assertThat(item.dues()).isEqualTo(activity.dues());
                  });
        }
      }
    }

    private static void shares(PlanNews news, BiConsumer<TaskId, PlanNews.Activity> each) {
      if (news instanceof PlanNews.Issued issued) {
        for (PlanNews.Activity activity : issued.activities()) {
          activity
              .leads()
              .forEach(u -> each.accept(TaskId.of(news.planId(), activity.ref(), u), activity));
        }
      }
    }
  }

  private Map<TaskId, Long> versions(String plan) {
    Map<TaskId, Long> versions = new HashMap<>();
    tasks.ofPlans(List.of(plan)).forEach(task -> versions.put(task.id(), task.version()));
    return versions;
  }

  private List<String> open(String plan) {
    return tasks.ofPlans(List.of(plan)).stream()
        .filter(task -> task.status().isOpen())
        .map(task -> task.assignment().ref() + "/" + task.assignment().unit())
        .sorted()
        .toList();
  }

  private static List<String> labels(List<TaskFact> facts) {
    return facts.stream()
        .map(TaskFact.Assigned.class::cast)
        .flatMap(fact -> fact.tasks().stream())
        .map(TaskFact.Assigned.Item::label)
        .toList();
  }

  private static PlanNews issued(
      String plan, long version, int revision, PlanNews.Activity... activities) {
    return new PlanNews.Issued(
        plan, "r", version, "75", revision, "1/KH-UBND", "Kế hoạch", AT, List.of(activities));
  }

  private static PlanNews sub(String plan, PlanNews.Activity activity) {
    return new PlanNews.Issued(plan, "r", 1, "734", 0, null, null, AT, List.of(activity));
  }

  private static PlanNews.Activity activity(String ref, String leads, String... days) {
    return new PlanNews.Activity(
        ref,
        "Việc " + ref,
        "",
        Arrays.stream(leads.split(",")).filter(unit -> !unit.isEmpty()).toList(),
        Arrays.stream(days)
            .filter(day -> !day.isEmpty())
            .map(day -> Due.open(LocalDate.parse(day), "theo kế hoạch"))
            .toList());
  }
}
