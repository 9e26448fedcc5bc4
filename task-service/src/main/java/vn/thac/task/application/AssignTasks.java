package vn.thac.task.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.thac.task.domain.PlanText;
import vn.thac.task.domain.Task;
import vn.thac.task.domain.TaskFact;

/**
 * Turns plans into the tasks of the units they name. Everything it writes is derived from the
 * plans, so the same news again writes nothing new and tells the same facts.
 */
public final class AssignTasks {

  private static final int TRIES = 50; // decision 0012

  private final PlanVersions versions;
  private final PlanTexts texts;
  private final Units units;
  private final Tasks tasks;

  public AssignTasks(PlanVersions versions, PlanTexts texts, Units units, Tasks tasks) {
    this.versions = versions;
    this.texts = texts;
    this.units = units;
    this.tasks = tasks;
  }

  /** Takes news of plans in their order, and answers with what is to be told. */
  public List<TaskFact> forPlans(List<PlanNews> news) {
    List<TaskFact> facts = new ArrayList<>();
    Map<String, PlanNews> wave = new LinkedHashMap<>();
    for (PlanNews next : news) {
      if (wave.containsKey(next.planId())) {
        facts.addAll(forDistinctPlans(wave.values()));
        wave.clear();
      }
      wave.put(next.planId(), next);
    }
    facts.addAll(forDistinctPlans(wave.values()));
    return facts;
  }

  private List<TaskFact> forDistinctPlans(Collection<PlanNews> news) {
    Map<String, Units.Unit> leads = units.require(leadsOf(news));
    remember(news);
    Map<String, Integer> revisions = versions.advance(news);
    List<PlanNews> heard = news.stream().filter(n -> revisions.containsKey(n.planId())).toList();
    List<PlanShare> shares =
        heard.stream().map(n -> PlanShare.of(n, revision(revisions, n), leads)).toList();
    return store(shares);
  }

  private static int revision(Map<String, Integer> revisions, PlanNews of) {
    Integer last = revisions.get(of.planId());
    return last == null ? 0 : last;
  }

  private List<TaskFact> store(List<PlanShare> shares) {
    List<TaskFact> facts = new ArrayList<>();
    List<Task> first = new ArrayList<>();
    List<PlanShare> later = new ArrayList<>();
    for (PlanShare share : shares) {
      if (share.isFirst()) {
        PlanShare.Outcome outcome = share.over(List.of());
        first.addAll(outcome.added());
        facts.addAll(outcome.facts());
      } else {
        later.add(share);
      }
    }
    tasks.assign(first);
    facts.addAll(restate(later));
    return facts;
  }

  /** Until no officer was faster with one of the tasks; what is stored already stays. */
  private List<TaskFact> restate(List<PlanShare> shares) {
    for (int attempt = 0; attempt < TRIES; attempt++) {
      List<Task> there =
          shares.isEmpty()
              ? List.of()
              : tasks.ofPlans(shares.stream().map(PlanShare::planId).toList());
      Map<String, List<Task>> byPlan =
          there.stream().collect(Collectors.groupingBy(task -> task.assignment().planId()));
      List<PlanShare.Outcome> outcomes =
          shares.stream()
              .map(share -> share.over(byPlan.getOrDefault(share.planId(), List.of())))
              .toList();
      tasks.assign(outcomes.stream().flatMap(outcome -> outcome.added().stream()).toList());
      if (tasks.restate(outcomes.stream().flatMap(o -> o.changed().stream()).toList())) {
        return outcomes.stream().flatMap(outcome -> outcome.facts().stream()).toList();
      }
    }
    throw new IllegalStateException("tasks keep moving; the batch will come again");
  }

  private void remember(Collection<PlanNews> news) {
    List<PlanText> roots = new ArrayList<>();
    for (PlanNews next : news) {
      if (next instanceof PlanNews.Issued issued && issued.isRoot()) {
        Map<String, PlanText.Words> words = new LinkedHashMap<>();
        for (PlanNews.Activity activity : issued.activities()) {
          words.put(activity.ref(), new PlanText.Words(activity.text(), activity.deliverable()));
        }
        roots.add(
            new PlanText(
                issued.planId(), issued.version(), issued.number(), issued.title(), words));
      }
    }
    texts.remember(roots);
  }

  private static Set<String> leadsOf(Collection<PlanNews> news) {
    Set<String> leads = new TreeSet<>();
    for (PlanNews next : news) {
      if (next instanceof PlanNews.Issued issued) {
        issued.activities().forEach(activity -> leads.addAll(activity.leads()));
      }
    }
    return leads;
  }
}
