package vn.thac.task.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import vn.thac.task.application.PlanNews;
import vn.thac.task.application.Progress.Key;
import vn.thac.task.application.ProgressList;
import vn.thac.task.domain.PlaceProgress;
import vn.thac.task.domain.PlanText;
import vn.thac.task.domain.Standing;
import vn.thac.task.domain.TaskId;
import vn.thac.task.domain.TaskStatus;
import vn.thac.testkit.OnEveryStore;
import vn.thac.testkit.Store;

/** Counts, words and versions of plans, as every store keeps them. */
@OnEveryStore
class MongoProgressIT {

  private final MongoTemplate mongo;
  private final MongoProgress progress;
  private final ProgressList list;

  MongoProgressIT(Store store) {
    this.mongo = new MongoTemplate(store.client(), store.name());
    this.progress = new MongoProgress(mongo);
    this.list = new MongoProgressList(mongo);
  }

  @BeforeEach
  void empty() {
    List.of("progress", "plans", "plan_texts").forEach(name -> mongo.remove(new Query(), name));
  }

  @Test
  void remembersEveryTaskAndItsCounts() {
    PlaceProgress place = place("75", "/75", standing("a", 1), standing("b", 2));

    assertThat(progress.save(List.of(place))).containsExactly(new Key("r", "75"));

    PlaceProgress loaded = progress.of(List.of(new Key("r", "75"))).get(new Key("r", "75"));
    assertThat(loaded.version()).isEqualTo(1);
    assertThat(loaded.tasks()).containsExactlyInAnyOrderElementsOf(place.tasks());
    assertThat(list.find("r", List.of("/75"), null, 10))
        .containsExactly(new ProgressList.Line("75", "/75", place.counts()));
  }

  @Test
  void whoeverSawAnOlderVersionDoesNotStoreOverIt() {
    progress.save(List.of(place("75", "/75", standing("a", 1))));
    PlaceProgress one = loaded("75");
    PlaceProgress other = loaded("75");
    one.take(standing("b", 1));
    other.take(standing("c", 1));

    assertThat(progress.save(List.of(one))).hasSize(1);
    assertThat(progress.save(List.of(other))).isEmpty();
    assertThat(progress.save(List.of(place("75", "/75", standing("d", 1))))).isEmpty();
    assertThat(loaded("75").tasks())
        .extracting(s -> s.task().value())
        .containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void listsASubtreePageByPage() {
    progress.save(
        IntStream.range(0, 30)
            .mapToObj(
                i ->
                    place(
                        "7" + i,
                        i == 0 ? "/75" : i < 25 ? "/75/7" + i : "/75" + i,
                        standing("t" + i, 1)))
            .toList());

    List<ProgressList.Line> first = list.find("r", List.of("/75"), null, 20);
    List<ProgressList.Line> rest = list.find("r", List.of("/75"), first.getLast().path(), 20);

    assertThat(first).hasSize(20);
    assertThat(rest).hasSize(5);
    assertThat(first.getFirst().path()).isEqualTo("/75");
    assertThat(list.find("other", List.of("/75"), null, 20)).isEmpty();
    assertThat(list.find("r", List.of(), null, 20)).isEmpty();
  }

  @Test
  void listsSeveralSubtreesInTheOrderOfPathsAndNothingTwice() {
    List<String> paths =
        List.of("/75", "/75/734", "/75/734/1", "/75/7340", "/75/735/1", "/750", "/76", "/77");
    progress.save(
        IntStream.range(0, paths.size())
            .mapToObj(i -> place("7" + i, paths.get(i), standing("t" + i, 1)))
            .toList());

    List<String> seen = new ArrayList<>();
    List<ProgressList.Line> page;
    do {
      page =
          list.find(
              "r",
              List.of("/76", "/75/734/1", "/75/734", "/75/734", "/75/735"),
              seen.isEmpty() ? null : seen.getLast(),
              1);
      page.forEach(line -> seen.add(line.path()));
    } while (!page.isEmpty());

    assertThat(seen).containsExactly("/75/734", "/75/734/1", "/75/735/1", "/76");
  }

  @Test
  void anOlderPlanIsRecognisedAndTheSameIsNotOlder() {
    MongoPlanVersions versions = new MongoPlanVersions(mongo);

    assertThat(versions.advance(List.of(issued("p", 3, 1), issued("q", 1, 0))))
        .isEqualTo(Map.of("p", 1, "q", 0));
    assertThat(versions.advance(List.of(issued("p", 3, 1), issued("q", 2, 1))))
        .isEqualTo(Map.of("p", 1, "q", 1));
    assertThat(versions.advance(List.of(issued("p", 2, 0), withdrawn("q", 4))))
        .isEqualTo(Map.of("q", 1));
    assertThat(versions.advance(List.of(withdrawn("q", 4), withdrawn("unheard", 2))))
        .isEqualTo(Map.of("q", 1, "unheard", 0));
  }

  @Test
  void keepsTheNewestWordsOfAPlan() {
    MongoPlanTexts texts = new MongoPlanTexts(mongo);
    texts.remember(List.of(text(3, "mới")));
    texts.remember(List.of(text(1, "cũ")));
    assertThat(texts.of(List.of("r", "x")).get("r")).isEqualTo(text(3, "mới"));

    texts.remember(List.of(text(4, "mới hơn")));
    assertThat(texts.of(List.of("r")).get("r").textOf("PL.1")).isEqualTo("mới hơn");
  }

  @Test
  void aPlanWithoutWordsIsStillShown() {
    mongo
        .getCollection("plan_texts")
        .insertOne(
            new Document("_id", "bare")
                .append("version", 1L)
                .append("activities", List.of(new Document("ref", "PL.1"))));

    assertThat(new MongoPlanTexts(mongo).of(List.of("bare")).get("bare").textOf("PL.1")).isEmpty();
  }

  @Test
  void seesTheWordsAnotherReplicaHasHeardAMomentLater() {
    AtomicLong nanos = new AtomicLong();
    MongoPlanTexts here = new MongoPlanTexts(mongo, nanos::get);
    MongoPlanTexts there = new MongoPlanTexts(mongo);
    assertThat(here.of(List.of("r"))).isEmpty();
    there.remember(List.of(text(1, "cũ")));
    assertThat(here.of(List.of("r")).get("r").textOf("PL.1")).isEqualTo("cũ");

    there.remember(List.of(text(2, "mới")));
    nanos.addAndGet(MongoPlanTexts.KEPT.toNanos() - 1);
    assertThat(here.of(List.of("r")).get("r").textOf("PL.1")).isEqualTo("cũ");
    nanos.addAndGet(1);
    assertThat(here.of(List.of("r")).get("r").textOf("PL.1")).isEqualTo("mới");
  }

  private PlaceProgress loaded(String place) {
    return progress.of(List.of(new Key("r", place))).get(new Key("r", place));
  }

  private static PlaceProgress place(String code, String path, Standing... standings) {
    PlaceProgress place = PlaceProgress.none("r", code, path);
    List.of(standings).forEach(place::take);
    return place;
  }

  private static Standing standing(String task, long version) {
    LocalDate due = version == 1 ? LocalDate.parse("2025-03-31") : null;
    return new Standing(
        new TaskId(task), "r", "75", "/75", version, TaskStatus.ASSIGNED, false, due);
  }

  private static PlanNews issued(String plan, long version, int revision) {
    return new PlanNews.Issued(
        plan, "r", version, "75", revision, null, null, Instant.EPOCH, List.of());
  }

  private static PlanNews withdrawn(String plan, long version) {
    return new PlanNews.Withdrawn(plan, "r", version, "", Instant.EPOCH);
  }

  private static PlanText text(long version, String words) {
    return new PlanText(
        "r", version, null, "Kế hoạch", Map.of("PL.1", new PlanText.Words(words, "01 bản tin")));
  }
}
